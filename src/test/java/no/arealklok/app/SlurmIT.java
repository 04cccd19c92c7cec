package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.fixture.BatchFixture;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.Proofs;
import no.arealklok.fixture.SlurmCluster;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job file as it is, on a Slurm that is one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlurmIT {
    private static final Path JOB = Path.of("src/site/resources/jobs/slurm.sh").toAbsolutePath();
    private static final int REGISTERS = 16;
    private static final int KILLED = 5;

    @TempDir
    private Path folder;

    private Path results;

    @Test
    void sixteen_registers_of_which_one_is_killed_and_queued_again_get_the_bytes_of_the_local_run()
            throws IOException, InterruptedException {
        assumeTrue(Proofs.whole(), "a long proof: -Pproofs");
        assumeTrue(SlurmCluster.canBe(), "root, slurmctld, slurmd, slurm-client and munge are needed for it");
        Path registers = BatchFixture.registers(folder.resolve("registers"), REGISTERS);
        // A register each, for a process each.
        Files.delete(registers.resolve("scenarios/low.json"));
        results = folder.resolve("results");
        try (SlurmCluster slurm = new SlurmCluster(folder.resolve("slurm"))) {
            String program = String.join(" ", JavaProcess.command("no.arealklok.app.Arealklok"));
            String said = slurm.run(
                    Map.of("AREALKLOK", program), "sbatch", JOB.toString(), registers.toString(), results.toString());
            Matcher job = Pattern.compile("job (\\d+)").matcher(said);
            assertThat(job.find()).as(said).isTrue();
            killInTheMiddle();
            SlurmCluster.await("the others to end", () -> states(slurm, job.group(1), "COMPLETED") == REGISTERS - 1);
            assertThat(states(slurm, job.group(1), "FAILED")).isEqualTo(1);
            assertThat(results.resolve("r05/high/run.json")).doesNotExist();
            slurm.run("scontrol", "requeue", job.group(1) + "_" + KILLED);
            SlurmCluster.await("all to end", () -> states(slurm, job.group(1), "COMPLETED") == REGISTERS);
        }
        batch(registers, results, "--collect");
        Path local = folder.resolve("local");
        batch(registers, local, "--threads", "2");
        assertThat(Files.readString(local.resolve("summary.csv")).lines()).hasSize(1 + REGISTERS);
        assertThat(BatchFixture.bytes(results)).isEqualTo(BatchFixture.bytes(local));
    }

    /** While it holds the folder of its results. */
    private void killInTheMiddle() throws IOException, InterruptedException {
        Path lock = results.resolve("r05/high/.arealklok-lock");
        SlurmCluster.await("the fifth to begin", () -> Files.exists(lock));
        process("SLURM_ARRAY_TASK_ID=" + KILLED).orElseThrow().destroyForcibly();
    }

    /** Ours: it writes to our folder. */
    private Optional<ProcessHandle> process(String variable) {
        return ProcessHandle.allProcesses()
                .filter(process -> proc(process, "cmdline").contains(results.toString())
                        && proc(process, "cmdline").contains("no.arealklok.app.Arealklok")
                        && List.of(proc(process, "environ").split("\0")).contains(variable))
                .findFirst();
    }

    private static String proc(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // It has ended, or is another's.
            return "";
        }
    }

    private static long states(SlurmCluster slurm, String job, String state) throws IOException, InterruptedException {
        return slurm.run("scontrol", "-o", "show", "job", job)
                .lines()
                .filter(line -> line.contains(" JobState=" + state + " "))
                .count();
    }

    private static void batch(Path registers, Path output, String... more) {
        CommandLineTest.Ran ran = CommandLineTest.run(
                Stream.concat(Stream.of("batch", registers.toString(), "-o", output.toString()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }
}
