package no.arealklok.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One register under one scenario (oppgave).
 *
 * @param scenario assumptions of one's own, as {@code --assumptions} reads them; empty where the batch has none
 * @param register of its file, without what is behind the dot where no other register is called so
 */
public record Task(Path file, Optional<Path> scenario, String register) {
    /** Within the batch's folder: a scenario in each file. */
    private static final String SCENARIOS = "scenarios";

    private static final Set<String> REGISTERS = Set.of("xlsx", "xlsm", "xls", "ods", "csv");

    /** Where its results go, below the folder of all results. */
    public String name() {
        return scenarioName().map(name -> register + "/" + name).orElse(register);
    }

    public Optional<String> scenarioName() {
        return scenario.map(path -> stem(path));
    }

    /**
     * Every register of the folder under every scenario of its folder {@code scenarios}. The largest registers first,
     * so that none of them is begun when all else is done; alike ones by name.
     */
    public static List<Task> in(Path folder) throws IOException {
        List<Path> scenarios = files(folder.resolve(SCENARIOS), Set.of("json"));
        List<Optional<Path>> each = scenarios.isEmpty()
                ? List.of(Optional.empty())
                : scenarios.stream().map(Optional::of).toList();
        List<Path> registers = files(folder, REGISTERS);
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        registers.stream().map(Task::stem).filter(stem -> !once.add(stem)).forEach(twice::add);
        List<Task> tasks = new ArrayList<>();
        for (Path file : registers) {
            String name = twice.contains(stem(file)) ? file.getFileName().toString() : stem(file);
            each.forEach(scenario -> tasks.add(new Task(file, scenario, name)));
        }
        return List.copyOf(tasks);
    }

    private static List<Path> files(Path folder, Set<String> endings) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Sized> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = file.getFileName().toString();
                // What a spreadsheet program keeps beside an open file begins so.
                boolean hidden = name.startsWith(".") || name.startsWith("~");
                if (!hidden && endings.contains(ending(name)) && Files.isRegularFile(file)) {
                    files.add(new Sized(Files.size(file), name, file));
                }
            }
        }
        files.sort(Comparator.comparingLong(Sized::bytes).reversed().thenComparing(Sized::name));
        return files.stream().map(Sized::file).toList();
    }

    private record Sized(long bytes, String name, Path file) {}

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
