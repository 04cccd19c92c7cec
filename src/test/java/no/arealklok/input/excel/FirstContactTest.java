package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.Proofs;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.grid.RegisterFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of tables that nobody prepared, each with what its columns are; {@code -} is nothing that we read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstContactTest {
    private static final double GOAL = 0.95;
    /** Draws of two headings together, so many fewer than there are pairs. */
    private static final int EACH_OFTEN = 24;

    @TempDir
    private Path folder;

    private record Shape(String name, List<String> headings, List<String> keys, List<String> rows) {
        static Shape parse(String block) {
            List<String> lines = block.strip().lines().toList();
            return new Shape(
                    lines.get(0).substring(2),
                    cells(lines.get(1)),
                    cells(lines.get(2)),
                    lines.subList(3, lines.size()));
        }

        private static List<String> cells(String line) {
            return Arrays.asList(line.split("\\|", -1));
        }
    }

    private static List<Shape> shapes() throws IOException {
        try (InputStream in = FirstContactTest.class.getResourceAsStream("first-contact.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n")).map(Shape::parse).toList();
        }
    }

    private List<TableReading> read(List<String> headings, List<String> rows) throws IOException {
        Path file = folder.resolve("ark.csv");
        List<String> lines = new ArrayList<>(List.of(String.join(";", headings)));
        rows.forEach(row -> lines.add(row.replace('|', ';')));
        Files.write(file, lines, StandardCharsets.UTF_8);
        RegisterFile register = RegisterFile.of(file);
        try {
            return new RegisterReader()
                    .check(register, TestServices.TYPES, Mapping.NONE)
                    .tables();
        } catch (UnusableInputException e) {
            return new RegisterReader().survey(register, TestServices.TYPES, Mapping.NONE);
        }
    }

    private static String key(List<TableReading> tables, String heading) {
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.text().equals(heading))
                .findFirst()
                .flatMap(ColumnReading::column)
                .orElse("-");
    }

    @Test
    void nearly_all_useful_columns_are_read_at_first_contact_and_none_as_another() throws IOException {
        int useful = 0;
        int read = 0;
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Shape shape : shapes()) {
            List<TableReading> tables = read(shape.headings(), shape.rows());
            for (int i = 0; i < shape.headings().size(); i++) {
                String wanted = shape.keys().get(i);
                String got = key(tables, shape.headings().get(i));
                String told = shape.name() + ": «" + shape.headings().get(i) + "» = " + got;
                useful += wanted.equals("-") ? 0 : 1;
                if (got.equals(wanted)) {
                    read += wanted.equals("-") ? 0 : 1;
                } else if (got.equals("-")) {
                    open.add(told);
                } else {
                    wrong.add(told);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat((double) read / useful).as("open: %s", open).isGreaterThanOrEqualTo(GOAL);
    }

    /** Word parts, each in the forms that they are written in. */
    private static List<String> put(List<String> whose, List<String> what, List<String> when) {
        return whose.stream()
                .flatMap(one -> what.stream().flatMap(two -> when.stream().map(three -> one + two + three)))
                .toList();
    }

    private static final List<String> CAPACITY = put(
            List.of("", "Skolens ", "Total ", "Godkjent "),
            List.of("kapasitet", "elevplasser", "elevkapasitet", "plasser", "capacity", "pupil places"),
            List.of("", " 2025", " (2025/26)", " per 1.10.2025", " i dag"));

    private static final List<String> USERS = put(
            List.of("", "Antall ", "Dagens ", "Sum "),
            List.of("elever", "elevtall", "elevtal", "pupils", "students", "enrolment", "elevtalll"),
            List.of("", " 2025", " høst 2025", " per 1.10.2025"));

    @Test
    void headings_put_together_from_parts_are_understood() throws IOException {
        List<String> rows = List.of("Vollen skole|420|303", "Myra skole|330|271", "Tangen skole|150|98");
        List<String> unread = new ArrayList<>();
        for (long seed :
                Proofs.seeds(CAPACITY.size() * USERS.size() / EACH_OFTEN).toArray()) {
            Random random = new Random(seed);
            String capacity = CAPACITY.get(random.nextInt(CAPACITY.size()));
            String users = USERS.get(random.nextInt(USERS.size()));
            List<TableReading> tables = read(List.of("Skole", capacity, users), rows);
            if (!key(tables, capacity).equals("unit.capacity")
                    || !key(tables, users).equals("unit.users")) {
                unread.add(capacity + " | " + users);
            }
        }
        assertThat(unread).isEmpty();
    }
}
