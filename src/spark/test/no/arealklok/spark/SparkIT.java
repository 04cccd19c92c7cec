package no.arealklok.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.batch.Shard;
import no.arealklok.batch.Task;
import no.arealklok.fixture.BatchFixture;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.SlurmCluster;
import no.arealklok.fixture.SparkCluster;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed to Spark, on a Spark that is one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SparkIT {
    /** Short runs end before the second compiler has paid for itself. */
    private static final String FAST = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final int REGISTERS = 3;

    @TempDir
    private Path folder;

    @Test
    void three_registers_under_two_scenarios_get_the_bytes_of_the_local_run_though_one_of_two_workers_is_killed()
            throws IOException, InterruptedException {
        Path registers = BatchFixture.registers(folder.resolve("registers"), REGISTERS);
        Path results = folder.resolve("results");
        try (SparkCluster spark = new SparkCluster(folder.resolve("spark"), FAST)) {
            Process driver = spark.submit(registers.toString(), "-o", results.toString());
            Task killed = killInTheMiddle(spark.worker(1), registers, results);
            assertThat(driver.waitFor()).as(spark.said("driver")).isZero();
            assertThat(spark.said("driver")).contains("worker lost");
            assertThat(results.resolve(killed.name()).resolve("run.json")).exists();
        }
        Path local = folder.resolve("local");
        List<String> command = JavaProcess.command(
                "no.arealklok.app.Arealklok", "batch", registers.toString(), "-o", local.toString(), "--threads", "2");
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        assertThat(Files.readString(local.resolve("summary.csv")).lines()).hasSize(1 + 2 * REGISTERS);
        assertThat(BatchFixture.bytes(results)).isEqualTo(BatchFixture.bytes(local));
    }

    /**
     * When some results are there, and it holds the folder of others. What it began goes with it.
     *
     * @return the task it was at
     */
    private static Task killInTheMiddle(ProcessHandle worker, Path registers, Path results)
            throws IOException, InterruptedException {
        List<Task> all = Task.in(registers);
        SlurmCluster.await(
                "a result",
                () -> all.stream().anyMatch(task -> Files.exists(results.resolve(task.name()).resolve("batch.json"))));
        SlurmCluster.await("the worker to be at another", () -> atWork(worker, all, results)
                .isPresent());
        Task task = atWork(worker, all, results).orElseThrow();
        List<ProcessHandle> begun = worker.descendants().toList();
        worker.destroyForcibly();
        SlurmCluster.await("what it began to end", () -> begun.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(results.resolve(task.name()).resolve("batch.json")).doesNotExist();
        return task;
    }

    private static Optional<Task> atWork(ProcessHandle worker, List<Task> all, Path results) {
        return worker.descendants()
                .flatMap(process -> Stream.of(process.info().arguments().orElse(new String[0])))
                .map(word -> Shard.parse(word, Map.of()))
                .flatMap(Optional::stream)
                .map(shard -> shard.of(all).get(0))
                .filter(task -> Files.exists(results.resolve(task.name()).resolve(".arealklok-lock")))
                .findFirst();
    }
}
