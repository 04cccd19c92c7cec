package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.arealklok.app.folder.FileTree;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.Proofs;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.run.Checksum;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run over an older set of reports, killed, without room on the disk, or beside another: the old set or the new. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeReportsIT {
    private static final String REGISTER = "sample-data/twelve-units.xlsx";
    private static final int KILLS = 30;

    @TempDir
    private static Path earlier;

    @TempDir
    private static Path later;

    private static long millis;

    @TempDir
    private Path folder;

    private static List<String> command(Path output, String... more) {
        return JavaProcess.command(Stream.concat(
                        Stream.of(
                                Arealklok.class.getName(),
                                "analyse",
                                REGISTER,
                                "--effort",
                                "quick",
                                "-o",
                                output.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    @BeforeAll
    static void both_sets(@TempDir Path logs) throws Exception {
        assertThat(start(command(earlier, "--public"), logs.resolve("log")).waitFor())
                .isZero();
        long begun = System.nanoTime();
        assertThat(start(command(later, "--seed", "2"), logs.resolve("log")).waitFor())
                .isZero();
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @BeforeEach
    void an_older_set() throws IOException {
        for (Path file : FileTree.files(earlier)) {
            Path copy = folder.resolve(FileTree.name(earlier, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static Map<String, String> seen(Path folder) throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            String name = FileTree.name(folder, file);
            if (!name.startsWith(".")) {
                seen.put(name, Checksum.sha256(file));
            }
        }
        return seen;
    }

    /** The seed of the run whose files lie there, all of them. */
    private static long seed(Path folder) throws IOException {
        RecordedRun run = RecordedRun.read(folder.resolve(ReportFolder.RUN));
        Map<String, String> seen = seen(folder);
        seen.remove(ReportFolder.RUN);
        assertThat(seen).isEqualTo(run.outputs());
        return run.terms().budget().seed();
    }

    static LongStream kills() {
        return Proofs.seeds(KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void killed_over_an_older_set(long seed, @TempDir Path logs) throws Exception {
        Process run = start(command(folder, "--seed", "2"), logs.resolve("log"));
        // Every other one while the reports are written.
        double part = new Random(seed).nextDouble();
        TimeUnit.MILLISECONDS.sleep((long) (millis * (seed % 2 == 0 ? part : 1 - part / 5)));
        run.destroyForcibly().waitFor();
        Map<String, String> killed = seen(folder);
        assertThat(seen(earlier).entrySet().containsAll(killed.entrySet())
                        || seen(later).entrySet().containsAll(killed.entrySet()))
                .as(killed.toString())
                .isTrue();
        CommandLineTest.Ran verified = CommandLineTest.run("verify", folder.toString(), "--register", REGISTER);
        assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
        assertThat(seed(folder)).isIn(1L, 2L);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void without_room_for_the_second_document_the_older_set_is_untouched_and_one_sentence_says_so(@TempDir Path logs)
            throws Exception {
        // The shell's limit on the size of a file is a full disk that needs no rights: 600 blocks of 1 024 bytes.
        List<String> full = List.of("bash", "-c", "ulimit -f 600; exec \"$@\"", "bash");
        List<String> command = new ArrayList<>(full);
        command.addAll(command(folder, "--seed", "2"));
        Path log = logs.resolve("log");
        assertThat(start(command, log).waitFor()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Files.readAllLines(log))
                .singleElement()
                .asString()
                .contains("Det gikk ikke å lese eller skrive: File too large. Se om disken er full")
                .doesNotContain("Exception");
        assertThat(seen(folder)).isEqualTo(seen(earlier));
        assertThat(start(command(folder, "--seed", "2"), log).waitFor()).isZero();
        assertThat(seed(folder)).isEqualTo(2);
        assertThat(folder.toFile().list())
                .as("nothing half is left")
                .hasSameSizeAs(later.toFile().list());
    }

    @Test
    void the_second_of_two_runs_into_one_folder_is_told_and_the_first_one_writes_its_set(@TempDir Path logs)
            throws Exception {
        Process first = start(command(folder, "--seed", "2"), logs.resolve("log"));
        while (!Files.exists(folder.resolve(".arealklok-lock")) && first.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        CommandLineTest.saysInOneSentence(
                CommandLineTest.run("analyse", REGISTER, "--effort", "quick", "-o", folder.toString()),
                ExitCode.WRONG_USAGE,
                "En annen kjøring skriver til " + folder);
        assertThat(first.waitFor()).isZero();
        assertThat(seed(folder)).isEqualTo(2);
    }

    @Test
    void decisions_typed_into_the_proposals_outlive_another_run(@TempDir Path logs) throws Exception {
        byte[] typed = "someone’s work".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(folder.resolve("proposals.xlsx"), typed);
        Path log = logs.resolve("log");
        assertThat(start(command(folder, "--seed", "2"), log).waitFor()).isZero();
        assertThat(folder.resolve("proposals-1.xlsx")).hasBinaryContent(typed);
        assertThat(Files.readString(log)).contains("«proposals.xlsx»", "«proposals-1.xlsx»");
        assertThat(folder.resolve("public")).as("told of another plan").doesNotExist();
    }
}
