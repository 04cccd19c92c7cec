package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.quantity.CellReference;

/** What a mapping says of names that stand in several rows: whether they are of one unit or building, or of several. */
public final class SettledNames {
    private final Map<String, SettledWords> byColumn = new HashMap<>();

    /** @param tables how those of the workbook were understood */
    public SettledNames(Mapping mapping, List<TableReading> tables) {
        for (TableReading table : tables) {
            mapping.find(table.sheet())
                    .ifPresent(told -> table.columns()
                            .forEach(column -> find(told, column)
                                    .ifPresent(line -> byColumn.put(
                                            key(table.sheet(), column.letter()),
                                            new SettledWords(Optional.of(line))))));
        }
    }

    private static Optional<ColumnMapping> find(SheetMapping told, ColumnReading column) {
        return told.columns().stream()
                .filter(line -> !line.values().isEmpty())
                .filter(line -> SettledColumns.isNamed(line, column.name())
                        || line.heading().equals(column.letter()))
                .findFirst();
    }

    private static String key(String sheet, String letter) {
        return sheet + "/" + letter;
    }

    /** Whether it says nothing of any. */
    public boolean isEmpty() {
        return byColumn.isEmpty();
    }

    /** @param place the cell with the name */
    public boolean areOne(CellReference place, String name) {
        return says(SheetMapping.ONE, place, name);
    }

    public boolean areSeveral(CellReference place, String name) {
        return says(SheetMapping.SEVERAL, place, name);
    }

    private boolean says(String meaning, CellReference place, String name) {
        return Optional.ofNullable(
                        byColumn.get(key(place.sheet(), place.address().replaceAll("\\d", ""))))
                .flatMap(words -> words.meaningAmongAll(name))
                .filter(meaning::equals)
                .isPresent();
    }
}
