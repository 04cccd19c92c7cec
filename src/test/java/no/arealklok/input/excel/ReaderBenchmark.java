package no.arealklok.input.excel;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.app.Arealklok;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Processor time and peak heap of our reader beside others, on the same files in the same run; each in a program of its
 * own that has just started, as a user's has. Processor time is what a busy machine changes least; it holds that of the
 * compiler and the collector of garbage. Prints a table. Run by the profile {@code benchmark}.
 */
public final class ReaderBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final List<String> HEAPS = List.of("1g", "4g");
    /** How Java ends when memory does. */
    private static final int OUT_OF_MEMORY = 3;
    /** Of processor time; then the reader is stopped. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private enum Reader {
        CELLS("Arealklok: all cells") {
            @Override
            long read(Path file) {
                List<Grid.Row> rows =
                        new GridReader().read(RegisterFile.of(file)).get(0).rows();
                return rows.stream().mapToLong(row -> row.cells().size()).sum();
            }
        },
        /** The command itself, which ends the program. */
        COMMAND("Arealklok: check, all that it writes") {
            @Override
            long read(Path file) {
                Arealklok.main(new String[] {"check", file.toString(), "-o", file + "-check"});
                throw new IllegalStateException("not reached");
            }
        },
        POI("POI user model: all cells") {
            @Override
            long read(Path file) throws IOException {
                long cells = 0;
                try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                    for (Sheet sheet : workbook) {
                        for (Row row : sheet) {
                            for (Cell cell : row) {
                                cells += seen(cell) ? 1 : 0;
                            }
                        }
                    }
                }
                return cells;
            }

            private boolean seen(Cell cell) {
                return cell.getCellType() == CellType.STRING
                        ? !cell.getStringCellValue().isEmpty()
                        : Double.isFinite(cell.getNumericCellValue());
            }
        },
        FASTEXCEL("fastexcel-reader: all cells") {
            @Override
            long read(Path file) throws IOException {
                try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                        Stream<org.dhatim.fastexcel.reader.Row> rows =
                                workbook.getFirstSheet().openStream()) {
                    return rows.mapToLong(row -> row.stream()
                                    .filter(cell -> cell != null && cell.getValue() != null)
                                    .count())
                            .sum();
                }
            }
        };

        private final String label;

        Reader(String label) {
            this.label = label;
        }

        abstract long read(Path file) throws IOException;
    }

    /** @param processorSeconds empty when the reader does not finish, for the reason that stands for the peak */
    private record Measured(String heap, OptionalDouble processorSeconds, String peak) {}

    /** Index of the heap that is not known to be too little. */
    private static final Map<Reader, Integer> ENOUGH = new EnumMap<>(Reader.class);

    private ReaderBenchmark() {}

    /** @param arguments none for the whole table; a reader and a file for one measurement */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            Runtime.getRuntime().addShutdownHook(new Thread(ReaderBenchmark::measure));
            Reader.valueOf(arguments[0]).read(Path.of(arguments[1]));
            return;
        }
        System.out.println(
                "| rows × 25 columns | reader | processor seconds | rows in each | times POI | peak heap | of |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : SIZES) {
            Path folder = Files.createTempDirectory("benchmark");
            Path file = LargeRegister.write(size, folder.resolve("stor.xlsx"));
            Path text = LargeRegister.writeText(size, folder.resolve("stor.csv"));
            Measured poi = run(Reader.POI, file);
            for (Reader reader : Reader.values()) {
                print(size, reader.label, reader == Reader.POI ? poi : run(reader, file), poi);
            }
            print(size, Reader.COMMAND.label + ", of CSV", run(Reader.COMMAND, text), poi);
            try (Stream<Path> made = Files.walk(folder)) {
                made.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void measure() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println((peak >> 20) + " " + processorSeconds(ProcessHandle.current()));
    }

    private static double processorSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** In the first heap that is enough. What was too little for a smaller file is not tried again. */
    private static Measured run(Reader reader, Path file) throws IOException, InterruptedException {
        int heap = ENOUGH.getOrDefault(reader, 0);
        Measured measured = run(reader, file, HEAPS.get(heap));
        if (measured.processorSeconds().isPresent() || heap == HEAPS.size() - 1) {
            return measured;
        }
        ENOUGH.put(reader, heap + 1);
        return run(reader, file);
    }

    private static Measured run(Reader reader, Path file, String heap) throws IOException, InterruptedException {
        Path told = Files.createTempFile("benchmark", ".txt");
        Process process = start(reader, file, heap, told);
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            if (processorSeconds(process.toHandle()) > LONGEST.toSeconds()) {
                process.destroyForcibly().waitFor();
                return new Measured(heap, OptionalDouble.empty(), "stopped after " + LONGEST.toMinutes() + " min");
            }
        }
        List<String> lines = Files.readAllLines(told);
        Files.delete(told);
        if (process.exitValue() == OUT_OF_MEMORY) {
            return new Measured(heap, OptionalDouble.empty(), "out of memory");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(reader + " ends with " + process.exitValue() + ": " + lines);
        }
        String[] numbers = lines.get(lines.size() - 1).split(" ");
        return new Measured(
                heap,
                OptionalDouble.of(Double.parseDouble(numbers[1])),
                String.format(Locale.ROOT, "%,d MB", Long.parseLong(numbers[0])));
    }

    private static Process start(Reader reader, Path file, String heap, Path told) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classPath(reader),
                        ReaderBenchmark.class.getName(),
                        reader.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(told.toFile())
                .start();
    }

    /** The other reader brings an XML parser that ours would use too if it saw it. */
    private static String classPath(Reader reader) {
        List<String> parts = new ArrayList<>(
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        if (reader != Reader.FASTEXCEL) {
            parts.removeIf(part -> part.contains("aalto") || part.contains("stax2"));
        }
        return parts.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static void print(int size, String label, Measured measured, Measured poi) {
        OptionalDouble seconds = measured.processorSeconds();
        boolean both = seconds.isPresent() && poi.processorSeconds().isPresent();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %s | %s |%n",
                size,
                label,
                seconds.isPresent() ? String.format(Locale.ROOT, "%.1f", seconds.getAsDouble()) : "–",
                seconds.isPresent() ? String.format(Locale.ROOT, "%,.0f", size / seconds.getAsDouble()) : "–",
                both
                        ? String.format(
                                Locale.ROOT, "%.1f", poi.processorSeconds().getAsDouble() / seconds.getAsDouble())
                        : "–",
                measured.peak(),
                measured.heap());
    }
}
