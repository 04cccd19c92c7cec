package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Gathers the columns of a sheet: each a key, for which the list of columns has the rest, and what it holds of a row.
 *
 * @param <R> what one row tells of
 */
final class SheetColumns<R> {
    private final SheetEntry sheet;
    private final List<Column<R, ?>> columns = new ArrayList<>();

    SheetColumns(String sheet) {
        this.sheet = SheetEntry.of(sheet);
    }

    <V> Column<R, V> add(String key, Function<R, Optional<V>> value) {
        Column<R, V> column = new Column<>(sheet.key(), sheet.column(key), value);
        columns.add(column);
        return column;
    }

    /** One that is only read. */
    <V> Column<R, V> add(String key) {
        return add(key, row -> Optional.empty());
    }

    /** A column for each number from the first to the last. */
    <V> Map<Integer, Column<R, V>> add(String key, int first, int last, IntFunction<Function<R, Optional<V>>> value) {
        Map<Integer, Column<R, V>> numbered = new TreeMap<>();
        IntStream.rangeClosed(first, last)
                .forEach(number -> numbered.put(number, add(key + "-" + number, value.apply(number))));
        return numbered;
    }

    /** In the order of the list. */
    List<Column<R, ?>> all() {
        return columns.stream()
                .sorted(Comparator.comparing(Column::key, sheet.order()))
                .toList();
    }
}
