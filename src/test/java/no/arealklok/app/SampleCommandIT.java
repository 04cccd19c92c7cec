package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up municipality goes through the whole program. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleCommandIT {
    @TempDir
    private Path folder;

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int exitCode = Arealklok.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.WRITTEN);
    }

    @Test
    void a_sample_is_written_and_analysed() {
        String file = folder.resolve("by.xlsx").toString();
        run("sample", file, "--units", "50", "--seed", "7");
        run("analyse", file, "-o", folder.resolve("by").toString(), "--effort", "quick");
        assertThat(folder.resolve("by/leadership.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("by/report.html")).isNotEmptyFile();
    }
}
