package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeRegisterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"twelve-units.xlsx", "solvik.xlsx"})
    void a_check_tells_the_same_as_reading_the_whole_register(String name) {
        RegisterFile file = RegisterFile.of(Path.of("sample-data", name));
        RegisterReading reading = new RegisterReader().read(file, TestServices.TYPES);
        RegisterCheck check = new RegisterReader().check(file, TestServices.TYPES, Mapping.NONE);
        assertThat(check.units()).isEqualTo(reading.units());
        assertThat(check.buildings()).isEqualTo(reading.buildings());
        assertThat(check.findings()).hasSameSizeAs(reading.findings());
        for (int i = 0; i < check.findings().size(); i++) {
            Finding read = reading.findings().get(i);
            Finding checked = check.findings().get(i);
            // Only what is to be published needs the mark of sensitive rows.
            assertThat(read.sensitive() ? checked.asSensitive() : checked).isEqualTo(read);
        }
        assertThat(check.tables()).isEqualTo(reading.tables());
    }

    /** Were the rows above added up anew for each of them, this would take hours. */
    @Test
    void thirty_thousand_rows_without_a_name_are_added_up_once() throws IOException {
        String rows = ";Skole;7;B1\n".repeat(30_000);
        Path file = Files.writeString(
                folder.resolve("navnløs.csv"),
                "Enhet;Tjeneste;Brukere;Bygg-ID\nGranås;Skole;7;B1\n" + rows + ";;210007;\n;;210007;\n");
        RegisterReading reading = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(reading.units()).isEqualTo(1);
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.TOTAL_ROW_LEFT_OUT)
                .extracting(finding -> finding.place().address())
                .containsExactly("30003:30003", "30004:30004");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ROW_WITHOUT_ID)
                .hasSize(Findings.MOST_OF_A_KIND);
    }

    /** Rows of one building complete one another, and what stands in merged cells is said of all of them. */
    @Test
    void ten_thousand_units_in_one_building_are_one_building() throws IOException {
        StringBuilder text = new StringBuilder("Enhets-ID;Enhet;Tjeneste;Kapasitet;Brukere;Bygg-ID;Adresse;BTA\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append("S%d;Skole %d;Skole;25;20;B1;%s;%s\n"
                    .formatted(i, i, i == 5_000 ? "Storgata 1" : "", i == 10_000 ? "9000" : ""));
        }
        Path file = Files.writeString(folder.resolve("ett-bygg.csv"), text);
        RegisterReading reading = new RegisterReader().read(file, TestServices.TYPES);
        Building building = reading.municipality().register().building("B1");
        assertThat(reading.units()).isEqualTo(10_000);
        assertThat(building.address()).contains("Storgata 1");
        assertThat(building.find(BuildingQuantity.GROSS_AREA).orElseThrow().origin())
                .hasToString("ett-bygg!H10001");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.TOTALS_REPEATED)
                .hasSize(9_999);
    }

    @Test
    void cells_are_unpacked_as_they_were_packed() throws IOException {
        Path file = LargeRegister.write(1_000, folder.resolve("stor.xlsx"));
        Grid grid = new GridReader().read(RegisterFile.of(file)).get(0);
        assertThat(grid.rows())
                .hasSize(1_001)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(25));
        Grid.Row last = grid.rows().get(1_000);
        assertThat(last.cells().get(1).text()).isEqualTo("Granås skole 1000");
        assertThat(last.cells().get(24).place()).hasToString("Ark1!Y1001");
        assertThat(last.cells().get(22).number()).contains(5_000_000.5);
    }
}
