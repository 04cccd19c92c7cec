package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.arealklok.input.excel.RegisterWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbooks in {@code sample-data/} are those that the code makes. {@code mvn test -Dtest=SampleDataTest
 * -Drewrite=true} writes them anew.
 */
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final long SEED = 2026;

    private final RegisterWriter writer = new RegisterWriter();

    @TempDir
    private Path folder;

    /** Writes a workbook to a file. */
    private interface Making {
        void write(Path file) throws IOException;
    }

    @Test
    void solvik() throws IOException {
        compare("solvik.xlsx", file -> writer.write(SampleMunicipality.solvik("solvik.xlsx", SEED), file, "nb"));
    }

    @Test
    void twelve_units() throws IOException {
        compare("twelve-units.xlsx", file -> writer.write(TwelveUnits.municipality("twelve-units.xlsx"), file, "nb"));
    }

    @Test
    void twelve_units_in_one_flat_sheet() throws IOException {
        String name = "twelve-units-flat.xlsx";
        compare(name, file -> writer.writeFlat(TwelveUnits.municipality(name).register(), file, "nb"));
    }

    private void compare(String name, Making making) throws IOException {
        if (Boolean.getBoolean("rewrite")) {
            making.write(COMMITTED.resolve(name));
        }
        Path made = folder.resolve(name);
        making.write(made);
        assertThat(made).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }
}
