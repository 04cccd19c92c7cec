package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.arealklok.finding.Finding;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
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
