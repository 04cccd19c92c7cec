package no.arealklok.input.excel.column;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns' names in a mapping: {@code unit.capacity}, {@code building.gross-area}. */
public final class ColumnKeys {
    private static final Map<String, Column<?, ?>> BY_KEY = byKey();
    private static final Map<Column<?, ?>, String> KEYS = new IdentityHashMap<>();

    static {
        BY_KEY.forEach((key, column) -> KEYS.put(column, key));
    }

    private ColumnKeys() {}

    private static Map<String, Column<?, ?>> byKey() {
        Map<String, Column<?, ?>> columns = new LinkedHashMap<>();
        put(columns, "building", BuildingColumns.READ);
        put(columns, "unit", UnitColumns.ALL);
        put(columns, "population", PopulationColumns.ALL);
        put(columns, "road", RoadColumns.ALL);
        put(columns, "directive", DirectiveColumns.ALL);
        put(columns, "assumption", AssumptionColumns.ALL);
        put(columns, "history", HistoryColumns.ALL);
        put(columns, "applicants", ApplicantColumns.ALL);
        put(columns, "housing", HousingColumns.ALL);
        put(columns, "transfers", TransferColumns.ALL);
        return columns;
    }

    private static void put(Map<String, Column<?, ?>> columns, String kind, List<? extends Column<?, ?>> all) {
        all.forEach(column -> columns.put(kind + "." + column.key(), column));
    }

    public static String key(Column<?, ?> column) {
        return KEYS.get(column);
    }

    /** The column's heading and its name in a mapping: {@code «Brukere» (unit.users)}. */
    public static String titled(Column<?, ?> column) {
        return "«" + column.heading().nb() + "» (" + key(column) + ")";
    }

    public static Optional<Column<?, ?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** All keys, in the order in which the columns are written. */
    public static List<String> all() {
        return List.copyOf(BY_KEY.keySet());
    }
}
