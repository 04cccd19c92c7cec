package no.arealklok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Processor time from start to end beside a program that prints one line, each run of the one followed by a run of the
 * other. Of the jar and the image, where they have been built. Prints a table. Run by the profile {@code benchmark}.
 */
final class StartBenchmark {
    private static final int TIMES = 20;
    private static final Path JAR = Path.of("target/arealklok.jar");
    private static final Path IMAGE = Path.of("target/image/arealklok/bin/arealklok");

    /** What all are held against. */
    static final class Hello {
        private Hello() {}

        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        if (Files.exists(JAR)) {
            programs.put("the jar", List.of(java, "-jar", JAR.toString()));
        }
        if (Files.exists(IMAGE)) {
            programs.put("the image", List.of(IMAGE.toString()));
        }
        List<String> hello = List.of(java, "-cp", "target/test-classes", Hello.class.getName());
        System.out.println("| | processor ms, median of " + TIMES + " | times a program that prints one line |");
        System.out.println("|---|---|---|");
        for (Map.Entry<String, List<String>> program : programs.entrySet()) {
            for (List<String> words : List.of(List.of("--version"), List.of("--help"), List.of("check", "--help"))) {
                List<String> command = Stream.concat(program.getValue().stream(), words.stream())
                        .toList();
                measure(program.getKey() + ": " + String.join(" ", words), command, hello);
            }
        }
    }

    private static void measure(String who, List<String> command, List<String> other)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            double own = seconds(command);
            seconds.add(own);
            ratios.add(own / seconds(other));
        }
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f |%n", who, 1e3 * median(seconds), median(ratios));
    }

    private static double median(List<Double> numbers) {
        return numbers.stream()
                .flatMapToDouble(DoubleStream::of)
                .sorted()
                .skip(numbers.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        return Children.secondsOf(() -> Children.end(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()));
    }
}
