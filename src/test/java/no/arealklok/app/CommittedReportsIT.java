package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that lie in the repository are those that the program makes: the jar itself, in a process of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommittedReportsIT {
    private static final Path COMMITTED = Path.of("reports/solvik");

    @Test
    void the_jar_makes_the_committed_reports_byte_for_byte(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("solvik");
        run(folder, "analyse", "sample-data/solvik.xlsx", "-o", made.toString());
        assertThat(names(made)).isEqualTo(names(COMMITTED));
        for (String name : names(made)) {
            assertThat(made.resolve(name))
                    .as("%s differs: run «mvn -q -Psample package», look at it, and commit it", name)
                    .hasSameBinaryContentAs(COMMITTED.resolve(name));
        }
    }

    @Test
    void the_committed_report_tells_that_what_is_best_for_the_municipality_is_not_best_for_society()
            throws IOException {
        assertThat(Files.readString(COMMITTED.resolve("report.html")))
                .contains("Den beste planen for kommunen er ikke den beste for samfunnet.", "i samfunnets favør");
    }

    @Test
    void the_jar_tells_the_shell_what_happened(@TempDir Path folder) throws Exception {
        assertThat(exitCode(folder, "--version")).isEqualTo(ExitCode.WRITTEN);
        assertThat(exitCode(folder, "--nonsense")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(exitCode(folder, "analyse", "no-such.xlsx")).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void run(Path folder, String... arguments) throws Exception {
        assertThat(exitCode(folder, arguments))
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private static int exitCode(Path folder, String... arguments) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = Stream.concat(
                        Stream.of(java.toString(), "-jar", "target/arealklok.jar"), Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }
}
