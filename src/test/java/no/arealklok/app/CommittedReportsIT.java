package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.arealklok.fixture.AnalysisSchemas;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports that lie in the repository are those that the program makes: the jar itself, in a process of its own. Of
 * what is for other programs, the analysis, its tables and its map layer, eight megabytes, only digests lie there, of
 * the analysis one of each section; {@code -Drewrite=true} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommittedReportsIT {
    private static final Path COMMITTED = Path.of("reports/solvik");
    private static final String ANALYSIS = "analysis.json";
    private static final List<String> DIGESTED =
            List.of(ANALYSIS, "map.geojson", "units.csv", "years.csv", "measures.csv", "money.csv");
    private static final String DIGESTS = "analysis.sha256";

    @Test
    void the_jar_makes_the_committed_reports_byte_for_byte(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("solvik");
        run(folder, "analyse", "sample-data/solvik.xlsx", "-o", made.toString());
        assertThat(AnalysisSchemas.errors(made)).isEmpty();
        Files.write(made.resolve(DIGESTS), digests(made));
        if (Boolean.getBoolean("rewrite")) {
            Files.copy(made.resolve(DIGESTS), COMMITTED.resolve(DIGESTS), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readAllLines(made.resolve(DIGESTS)))
                .as("%s, a table or the map layer differs: look at it, and run this test with -Drewrite=true", ANALYSIS)
                .isEqualTo(Files.readAllLines(COMMITTED.resolve(DIGESTS)));
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
                .contains(
                        "Planen som er funnet for kommunen, er ikke den beste som er funnet for samfunnet.",
                        "i samfunnets favør");
    }

    @Test
    void the_jar_tells_the_shell_what_happened(@TempDir Path folder) throws Exception {
        assertThat(exitCode(folder, "--version")).isEqualTo(ExitCode.WRITTEN);
        assertThat(exitCode(folder, "--nonsense")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(exitCode(folder, "analyse", "no-such.xlsx")).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    /** Of the whole file, and of each section of it, so that a difference tells where to look. */
    private static List<String> digests(Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String name : DIGESTED) {
            lines.add(digest(Files.readAllBytes(folder.resolve(name))) + "  " + name);
        }
        for (Map.Entry<String, JsonNode> section :
                JsonMapper.shared().readTree(folder.resolve(ANALYSIS).toFile()).properties()) {
            byte[] text = section.getValue().toString().getBytes(StandardCharsets.UTF_8);
            lines.add(digest(text) + "  " + section.getKey());
        }
        return lines;
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Without what only digests lie of, which whoever makes the reports has there too. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !DIGESTED.contains(name))
                    .sorted()
                    .toList();
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
