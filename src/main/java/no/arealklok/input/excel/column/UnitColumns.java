package no.arealklok.input.excel.column;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.quantity.Figure;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** The columns of the sheet Enheter. */
public final class UnitColumns {
    private static final int LAST_GRADE = 10;

    private static final SheetColumns<Unit> SHEET = new SheetColumns<>("unit");

    public static final Column<Unit, String> ID = SHEET.add("id", u -> Optional.of(u.id()));
    public static final Column<Unit, String> NAME = SHEET.add("name", u -> Optional.of(u.name()));
    public static final Column<Unit, String> SERVICE = SHEET.add("service", u -> Optional.of(u.service()));
    public static final Column<Unit, Operator> OPERATOR = SHEET.add("operator", u -> Optional.of(u.operator()));
    public static final Column<Unit, List<String>> BUILDINGS = SHEET.add("buildings", u -> Optional.of(u.buildings()));
    public static final Column<Unit, String> AREA = SHEET.add("area", Unit::area);
    public static final Column<Unit, Boolean> DANGEROUS_WAY =
            SHEET.add("dangerous-way", u -> u.dangerousWay() ? Optional.of(true) : Optional.empty());
    public static final Column<Unit, GradeRange> GRADES = SHEET.add("grades", Unit::grades);
    /** Names the unit where it has no other id. */
    public static final Column<Unit, String> ORG_NUMBER = SHEET.add("org-number", Unit::organisationNumber);
    /** Utilisation as the register's owner worked it out, in percent: compared with ours, never used. */
    public static final Column<Unit, Double> UTILISATION = SHEET.add("utilisation");
    /** The year that the row's numbers are of, where rows tell of several. */
    public static final Column<Unit, Integer> YEAR = SHEET.add("year");
    /** When the row's numbers were counted. */
    public static final Column<Unit, Integer> AS_OF = SHEET.add("as-of");

    public static final Map<UnitQuantity, Column<Unit, Double>> QUANTITIES = quantities();
    /** Sets of numbers, read only, of which each adds up to one that the row may lack. */
    public static final Map<UnitQuantity, List<List<Column<Unit, Double>>>> PARTS = parts();
    /** Users in grade 1 to 10. */
    public static final Map<Integer, Column<Unit, Double>> USERS_BY_GRADE = SHEET.add(
            "grade",
            1,
            LAST_GRADE,
            grade -> u -> Optional.ofNullable(u.usersByGrade().get(grade)).map(Figure::value));

    public static final List<Column<Unit, ?>> ALL = SHEET.all();
    /** Numbers that capacity may be computed from. */
    public static final Set<UnitQuantity> CAPACITY_INPUTS = QUANTITIES.entrySet().stream()
            .filter(quantity -> quantity.getValue().givesCapacity())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private UnitColumns() {}

    private static Map<UnitQuantity, List<List<Column<Unit, Double>>>> parts() {
        return Map.of(
                UnitQuantity.CAPACITY,
                List.of(List.of(SHEET.add("places-under-three"), SHEET.add("places-from-three"))),
                UnitQuantity.USERS,
                List.of(
                        List.of(QUANTITIES.get(UnitQuantity.USERS_UNDER_THREE), SHEET.add("users-from-three")),
                        List.of(SHEET.add("women"), SHEET.add("men"))));
    }

    private static Map<UnitQuantity, Column<Unit, Double>> quantities() {
        Map<UnitQuantity, Column<Unit, Double>> columns = new EnumMap<>(UnitQuantity.class);
        for (UnitQuantity quantity : UnitQuantity.values()) {
            columns.put(
                    quantity,
                    SHEET.add(Column.keyOf(quantity), u -> u.find(quantity).map(Figure::value)));
        }
        return Collections.unmodifiableMap(columns);
    }
}
