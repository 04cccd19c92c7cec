package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables drawn from kinds of shape that meet in one: years, totals, ids, parts, notes, campuses and owners. */
class GeneratedTablesTest {
    private static final int TABLES = 60;

    @TempDir
    private Path folder;

    private List<String> read(GeneratedTable table) throws Exception {
        Path file = table.workbook().in(folder);
        return new RegisterReader()
                .read(file, TestServices.TYPES).municipality().register().units().stream()
                        .map(GeneratedTablesTest::told)
                        .sorted()
                        .toList();
    }

    private static String told(Unit unit) {
        return unit.name() + " " + number(unit, UnitQuantity.USERS) + "/" + number(unit, UnitQuantity.CAPACITY) + " "
                + unit.operator();
    }

    private static String number(Unit unit, UnitQuantity quantity) {
        return unit.find(quantity).map(figure -> Long.toString(figure.whole())).orElse("?");
    }

    @Test
    void every_table_is_read_as_it_was_made() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            GeneratedTable table = GeneratedTable.draw(new Random(seed));
            List<String> read = read(table);
            if (!read.equals(List.copyOf(new TreeSet<>(table.answer())))) {
                wrong.add("seed " + seed + ": " + table + "\n" + read);
            }
        }
        assertThat(String.join("\n\n", wrong)).isEmpty();
    }
}
