package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables drawn from kinds of shape that meet in one: years, totals, ids, parts, notes, campuses and owners.
 * {@link GeneratedTablesIT} draws more.
 */
class GeneratedTablesTest {
    private static final int FEW = 30;

    @TempDir
    private Path folder;

    private static List<String> read(GeneratedTable table, Path folder) throws Exception {
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
    void every_table_is_read_as_it_was_made() {
        readAsMade(LongStream.range(0, FEW), folder);
    }

    static void readAsMade(LongStream seeds, Path folder) {
        assertThat(seeds).allSatisfy(seed -> {
            GeneratedTable table = GeneratedTable.draw(new Random(seed));
            assertThat(read(table, folder)).as(table.toString()).isEqualTo(List.copyOf(new TreeSet<>(table.answer())));
        });
    }
}
