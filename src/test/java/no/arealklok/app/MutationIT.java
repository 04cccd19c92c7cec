package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import no.arealklok.fixture.Mutation;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 500 changes to the sample workbook, to its bytes, parts, cells and norms: whatever they are, a run ends with reports
 * or with one sentence, and a number that was changed is told, or stands in the output with its cell.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutationIT {
    private static final Path SAMPLE = Path.of("sample-data/twelve-units.xlsx");
    private static final int MUTATIONS = 500;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final PrintStream console = System.err;
    private final ByteArrayOutputStream noise = new ByteArrayOutputStream();

    private record Ran(int exitCode, String err) {}

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(noise, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setErr(console);
    }

    static LongStream seeds() {
        return Proofs.seeds(MUTATIONS);
    }

    private Ran run(String command, Path file, String... more) {
        StringWriter err = new StringWriter();
        String[] words = new String[4 + more.length];
        System.arraycopy(
                new String[] {
                    command, file.toString(), "-o", folder.resolve(command).toString()
                },
                0,
                words,
                0,
                4);
        System.arraycopy(more, 0, words, 4, more.length);
        int exitCode = Assertions.assertTimeoutPreemptively(
                LONGEST, () -> Arealklok.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err, true)));
        return new Ran(exitCode, err.toString());
    }

    private void endsWell(Ran ran) {
        assertThat(ran.exitCode()).as(ran.err()).isIn(ExitCode.WRITTEN, ExitCode.UNUSABLE_INPUT);
        assertThat(ran.err().lines().count()).as(ran.err()).isLessThanOrEqualTo(1);
        assertThat(ran.err()).doesNotContain("Exception", "\tat ");
        assertThat(noise.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_changes_a_run_ends_well_and_tells_of_it(long seed) throws IOException {
        Path file = folder.resolve("register.xlsx");
        Mutation mutation = Mutation.of(SAMPLE, seed).in(file);
        Ran check = run("check", file);
        endsWell(check);
        Ran analyse = run("analyse", file, "--effort", "quick");
        endsWell(analyse);
        if (mutation.cell().isPresent() && analyse.exitCode() == ExitCode.WRITTEN) {
            String cell = mutation.cell().get();
            JsonMapper mapper = JsonMapper.shared();
            JsonNode findings = mapper.readTree(Files.readString(folder.resolve("check/findings.json")));
            JsonNode analysis = mapper.readTree(Files.readString(folder.resolve("analyse/analysis.json")));
            assertThat(names(findings, cell) || names(analysis, cell) || isNorm(analysis, mutation.value()))
                    .as(mutation.toString())
                    .isTrue();
        }
    }

    /** Whether a norm, or an end of its range, is the number in the text. */
    private static boolean isNorm(JsonNode analysis, String text) {
        return analysis.path("norms")
                .valueStream()
                .anyMatch(norm -> norm.valueStream()
                        .anyMatch(value -> value.isNumber() && value.asDouble() == Double.parseDouble(text)));
    }

    /** Whether a place in it is the cell, or the cell's row. */
    private static boolean names(JsonNode node, String cell) {
        String address = node.path("address").asString("");
        String sheet = node.path("sheet").asString("") + "!";
        String row = cell.replaceAll(".*[A-Z]", "");
        boolean sameRow = cell.startsWith(sheet) && address.matches("[A-Z]*" + row + ":[A-Z]*" + row);
        return cell.equals(sheet + address) || sameRow || node.valueStream().anyMatch(child -> names(child, cell));
    }
}
