package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar itself, in a heap that a register in memory would not fit in, and rows that must not each be compared with
 * all others. A million units in 1 GB are checked in the same way by {@link ReaderBenchmark}, which takes minutes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeRegisterIT {
    private static final int UNITS = 50_000;
    /** The program itself takes about 30 MB of it, and each unit of a whole register about 4.7 kB: 235 MB. */
    private static final String HEAP = "-Xmx64m";

    @TempDir
    private Path folder;

    @Test
    void fifty_thousand_units_in_a_workbook_are_checked_in_64_megabytes() throws Exception {
        isChecked(LargeRegister.write(UNITS, folder.resolve("stor.xlsx")));
        assertThat(folder.resolve("ut/stor-funn.xlsx")).isNotEmptyFile();
    }

    @Test
    void and_as_text() throws Exception {
        isChecked(LargeRegister.writeText(UNITS, folder.resolve("stor.csv")));
        assertThat(folder.resolve("ut/stor-funn.xlsx")).isNotEmptyFile();
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

    private void isChecked(Path register) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-jar",
                        "target/arealklok.jar",
                        "check",
                        register.toString(),
                        "-o",
                        folder.resolve("ut").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String told = Files.readString(log);
        assertThat(exitCode).as(told).isZero();
        assertThat(told.replace('\u00A0', ' ')).contains("leste 50 000 enheter i 50 000 bygg");
        assertThat(folder.resolve("ut/mapping.json")).content().contains("Kapasitet (plasser)");
        assertThat(Files.readString(folder.resolve("ut/findings.json")).split("NUMBER_APPROXIMATE", -1))
                .hasSize(UNITS / 100 + 1);
    }
}
