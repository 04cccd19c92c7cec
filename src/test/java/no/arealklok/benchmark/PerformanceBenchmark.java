package no.arealklok.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All benchmarks, one after the other, each in a program of its own, into one file. Arguments: the file, a folder of
 * location problems or {@code none}, seconds for each of them, seconds alone, a seed, an effort and a number of
 * registers.
 */
final class PerformanceBenchmark {
    private static final String PACKAGE = "no.arealklok.";

    private final Path file;

    private PerformanceBenchmark(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String instances = arguments[1];
        String seconds = arguments[2];
        String alone = arguments[3];
        String seed = arguments[4];
        PerformanceBenchmark all = new PerformanceBenchmark(Path.of(arguments[0]));
        Files.deleteIfExists(all.file);
        all.write(String.format(
                Locale.ROOT,
                "# Measured%n%nJava %s, %d cores.%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors()));
        all.table("Start-up", "benchmark.StartBenchmark");
        all.table("Documents", "benchmark.DocumentBenchmark");
        all.table("The outlook", "outlook.OutlookBenchmark");
        all.table("Roads", "travel.RoadBenchmark", "100", "330");
        all.text(
                "The page",
                "benchmark.PageBenchmark",
                all.file.resolveSibling("pages").toString(),
                "3",
                "182",
                "700");
        all.table("A batch", "benchmark.BatchBenchmark", arguments[6]);
        all.table("The reader", "input.excel.ReaderBenchmark");
        all.text("Municipalities", "benchmark.MunicipalityBenchmark", seed, arguments[5], "50", "200", "1000", "10000");
        if (instances.equals("none")) {
            all.write("\n## Facility location\n\nNot measured: no folder of problems was given (-Dinstances).\n");
        } else {
            all.text("Facility location", "benchmark.LocationBenchmark", instances, seconds, seed, alone);
        }
    }

    private void table(String heading, String... words) throws IOException, InterruptedException {
        run(heading, "", words);
    }

    /** In columns of a fixed width. */
    private void text(String heading, String... words) throws IOException, InterruptedException {
        run(heading, "```\n", words);
    }

    private void run(String heading, String fence, String... words) throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path")));
        command.add(PACKAGE + words[0]);
        command.addAll(List.of(words).subList(1, words.length));
        System.err.println(heading);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String end = process.waitFor() == 0 ? "" : "\nIt ended with " + process.exitValue() + ".\n";
        write(String.format(
                Locale.ROOT,
                "%n## %s%n%nLoad at its beginning %.1f.%n%n%s%s%s%s",
                heading,
                load,
                fence,
                said,
                fence,
                end));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
