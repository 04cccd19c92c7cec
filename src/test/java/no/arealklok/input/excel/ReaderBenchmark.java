package no.arealklok.input.excel;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.json.ServiceTypeReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Rows per second and peak heap of our reader beside others, on the same files in the same run; each in a program of its
 * own that has just started, as a user's has. Prints a table. Run by the profile {@code benchmark}.
 */
public final class ReaderBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final List<String> HEAPS = List.of("1g", "4g");
    private static final long LONGEST_SECONDS = 300;

    private enum Reader {
        CELLS("Arealklok: all cells") {
            @Override
            long read(Path file) {
                List<Grid.Row> rows =
                        new GridReader().read(RegisterFile.of(file)).get(0).rows();
                return rows.stream().mapToLong(row -> row.cells().size()).sum();
            }
        },
        REGISTER("Arealklok: register and findings") {
            @Override
            long read(Path file) {
                return new RegisterReader()
                        .read(file, new ServiceTypeReader().readDefaults())
                        .municipality()
                        .register()
                        .units()
                        .size();
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

    private record Measured(String heap, double seconds, long peakMebibytes) {}

    private ReaderBenchmark() {}

    /** @param arguments none for the whole table; a reader and a file for one measurement */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            measure(Reader.valueOf(arguments[0]), Path.of(arguments[1]));
            return;
        }
        System.out.println("| rows × 25 columns | reader | rows a second | times POI | peak heap | of |");
        System.out.println("|---|---|---|---|---|---|");
        for (int size : SIZES) {
            Path file = Files.createTempFile("benchmark", ".xlsx");
            LargeRegister.write(size, file);
            Optional<Measured> poi = run(Reader.POI, file);
            for (Reader reader : Reader.values()) {
                print(size, reader, reader == Reader.POI ? poi : run(reader, file), poi);
            }
            Files.delete(file);
        }
    }

    private static void measure(Reader reader, Path file) throws IOException {
        long start = System.nanoTime();
        long read = reader.read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println(seconds + " " + (peak >> 20) + " " + read);
    }

    /** @return empty when the reader does not finish in any of the heaps */
    private static Optional<Measured> run(Reader reader, Path file) throws IOException, InterruptedException {
        for (String heap : HEAPS) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap,
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            classPath(reader),
                            ReaderBenchmark.class.getName(),
                            reader.name(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (ended && process.exitValue() == 0) {
                String[] told = new String(process.getInputStream().readAllBytes())
                        .strip()
                        .split(" ");
                return Optional.of(new Measured(heap, Double.parseDouble(told[0]), Long.parseLong(told[1])));
            }
            process.destroyForcibly().waitFor();
        }
        return Optional.empty();
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

    private static void print(int size, Reader reader, Optional<Measured> measured, Optional<Measured> poi) {
        String numbers = measured.map(one -> {
                    String times = poi.map(other -> String.format(Locale.ROOT, "%.1f", other.seconds() / one.seconds()))
                            .orElse("–");
                    return String.format(
                            Locale.ROOT,
                            "%,.0f | %s | %,d MB | %s",
                            size / one.seconds(),
                            times,
                            one.peakMebibytes(),
                            one.heap());
                })
                .orElse("does not finish | – | – | 4g");
        System.out.printf(Locale.ROOT, "| %,d | %s | %s |%n", size, reader.label, numbers);
    }
}
