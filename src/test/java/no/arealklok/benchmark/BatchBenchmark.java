package no.arealklok.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.arealklok.batch.Task;
import no.arealklok.fixture.BatchFixture;
import no.arealklok.fixture.SlurmCluster;
import no.arealklok.fixture.SparkCluster;

/**
 * A batch of small registers by one worker with a core, by two, by two of which one is killed and begun again, by a
 * process for each, and by Slurm and Spark where they are; whether all write the same. Argument: how many registers.
 * Prints a table. Run by the profile {@code benchmark}.
 */
final class BatchBenchmark {
    private static final int CORES = 2;
    private static final Path JOB = Path.of("src/site/resources/jobs/slurm.sh").toAbsolutePath();

    private final Path folder;
    private final Path registers;
    private final List<Task> tasks;

    private BatchBenchmark(Path folder, int count) throws IOException {
        this.folder = folder;
        this.registers = BatchFixture.registers(folder.resolve("registers"), count);
        // A register each, for a process each.
        Files.delete(registers.resolve("scenarios/low.json"));
        this.tasks = Task.in(registers);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Whatever is begun from here has no more cores than that.
        run(
                "taskset",
                "-acp",
                "0-" + (CORES - 1),
                Long.toString(ProcessHandle.current().pid()));
        Path folder = Files.createTempDirectory("benchmark");
        System.out.printf(
                Locale.ROOT,
                "%s registers, Java %s, load %.1f%n%n",
                arguments[0],
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(
                "| who | by the clock, s | times one worker | processor s | core seconds a task beyond one worker's |"
                        + " bytes | done twice |");
        System.out.println("|---|---|---|---|---|---|---|");
        new BatchBenchmark(folder, Integer.parseInt(arguments[0])).measureAll();
        try (Stream<Path> made = Files.walk(folder)) {
            made.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private void measureAll() throws IOException, InterruptedException {
        Measured one = measure("one worker, one core", 1, results -> work(results, 1));
        print(one, one);
        print(measure("two workers, a core each", CORES, results -> work(results, CORES)), one);
        print(measure("the same, one killed and begun again", CORES, this::killAndResume), one);
        print(measure("one core, a process for each task", 1, this::eachByItself), one);
        if (SlurmCluster.canBe()) {
            print(measure("Slurm, two nodes with a core each", CORES, this::onSlurm), one);
        }
        if (SparkCluster.canBe()) {
            print(measure("Spark, two workers with a core each", CORES, this::onSpark), one);
        }
    }

    /** What writes the results, and tells how many of them were done twice. */
    private interface Work {
        int write(Path results) throws IOException, InterruptedException;
    }

    private record Measured(
            String who, int cores, double clock, double processor, Map<String, String> bytes, int twice) {}

    private Measured measure(String who, int cores, Work work) throws IOException, InterruptedException {
        Path results = folder.resolve("results-" + who.replaceAll("\\W", "-"));
        long start = System.nanoTime();
        AtomicInteger twice = new AtomicInteger();
        double processor = Children.secondsOf(() -> twice.set(work.write(results)));
        double clock = (System.nanoTime() - start) / 1e9;
        Map<String, String> bytes = BatchFixture.bytes(results);
        bytes.keySet().removeIf(name -> !name.contains("/"));
        return new Measured(who, cores, clock, processor, bytes, twice.get());
    }

    private void print(Measured measured, Measured one) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.1f | %.2f | %s | %d |%n",
                measured.who,
                measured.clock,
                one.clock / measured.clock,
                measured.processor,
                (measured.clock * measured.cores - one.clock) / tasks.size(),
                measured.bytes.equals(one.bytes) ? "the same" : "others",
                measured.twice);
    }

    private int work(Path results, int workers) throws IOException, InterruptedException {
        for (Process worker : start(results, workers)) {
            Children.end(worker);
        }
        return 0;
    }

    private List<Process> start(Path results, int workers) throws IOException {
        List<Process> started = new ArrayList<>();
        for (int i = 1; i <= workers; i++) {
            started.add(start(i - 1, results, i + "/" + workers));
        }
        return started;
    }

    private int eachByItself(Path results) throws IOException, InterruptedException {
        for (int i = 1; i <= tasks.size(); i++) {
            Children.end(start(0, results, i + "/" + tasks.size()));
        }
        return 0;
    }

    private int killAndResume(Path results) throws IOException, InterruptedException {
        List<Process> workers = start(results, CORES);
        SlurmCluster.await("a third to be done", () -> done(results).size() >= tasks.size() / 3);
        workers.get(1).destroyForcibly().waitFor();
        Map<Task, FileTime> before = done(results);
        Process again = start(1, results, "2/2");
        Children.end(workers.get(0));
        Children.end(again);
        Map<Task, FileTime> after = done(results);
        return (int) before.keySet().stream()
                .filter(task -> !before.get(task).equals(after.get(task)))
                .count();
    }

    private Map<Task, FileTime> done(Path results) throws IOException {
        Map<Task, FileTime> done = new HashMap<>();
        for (Task task : tasks) {
            Path row = results.resolve(task.name()).resolve("batch.json");
            if (Files.exists(row)) {
                done.put(task, Files.getLastModifiedTime(row));
            }
        }
        return done;
    }

    private int onSlurm(Path results) throws IOException, InterruptedException {
        try (SlurmCluster slurm = new SlurmCluster(folder.resolve("slurm"))) {
            String said = slurm.run(
                    Map.of("AREALKLOK", String.join(" ", program())),
                    "sbatch",
                    "--wait",
                    "--array=1-" + tasks.size(),
                    JOB.toString(),
                    registers.toString(),
                    results.toString());
            System.err.println(said);
        }
        return 0;
    }

    private int onSpark(Path results) throws IOException, InterruptedException {
        try (SparkCluster spark = new SparkCluster(folder.resolve("spark"), "")) {
            Children.end(spark.submit(registers.toString(), "-o", results.toString()));
        }
        return 0;
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                "no.arealklok.app.Arealklok");
    }

    private Process start(int core, Path results, String shard) throws IOException {
        Stream<String> told =
                Stream.of("batch", registers.toString(), "-o", results.toString(), "--shard", shard, "--threads", "1");
        return new ProcessBuilder(
                        Stream.of(Stream.of("taskset", "-c", Integer.toString(core)), program().stream(), told)
                                .flatMap(words -> words)
                                .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void run(String... words) throws IOException, InterruptedException {
        Children.end(new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }
}
