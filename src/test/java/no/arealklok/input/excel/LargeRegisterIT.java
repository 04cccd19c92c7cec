package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar itself, in a heap that a register in memory would not fit in. A million units in 1 GB are checked in the same
 * way by {@link ReaderBenchmark}, which takes minutes.
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
