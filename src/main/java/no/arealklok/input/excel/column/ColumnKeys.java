package no.arealklok.input.excel.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns' names in a mapping: {@code unit.capacity}, {@code building.gross-area}. */
public final class ColumnKeys {
    private static final Map<String, Column<?, ?>> BY_KEY = new LinkedHashMap<>();

    static {
        Stream.of(
                        BuildingColumns.ALL,
                        UnitColumns.ALL,
                        PopulationColumns.ALL,
                        RoadColumns.ALL,
                        DirectiveColumns.ALL,
                        AssumptionColumns.ALL,
                        HistoryColumns.ALL,
                        ApplicantColumns.ALL,
                        HousingColumns.ALL,
                        TransferColumns.ALL,
                        HomeColumns.ALL,
                        AreaColumns.ALL)
                .flatMap(List::stream)
                .forEach(column -> BY_KEY.put(column.fullKey(), column));
    }

    private ColumnKeys() {}

    public static Optional<Column<?, ?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The columns of a sheet, in the order in which they are written. */
    public static List<Column<?, ?>> of(SheetEntry sheet) {
        return BY_KEY.values().stream()
                .filter(column -> column.fullKey().startsWith(sheet.key() + "."))
                .toList();
    }

    /** All keys, in the order in which the columns are written. */
    public static List<String> all() {
        return List.copyOf(BY_KEY.keySet());
    }
}
