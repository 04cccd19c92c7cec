package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.Figure;

/** The columns of the sheet Historikk: a row for each unit and year. */
public final class HistoryColumns {
    private static final SheetColumns<UsersInYear> SHEET = new SheetColumns<>("history");

    public static final Column<UsersInYear, String> UNIT = SHEET.add("unit", row -> Optional.of(row.unit()));
    public static final Column<UsersInYear, Integer> YEAR = SHEET.add("year", row -> Optional.of(row.year()));
    public static final Column<UsersInYear, Double> USERS =
            SHEET.add("users", row -> row.total().map(Figure::value));
    public static final Map<Integer, Column<UsersInYear, Double>> GRADES = SHEET.add(
            "grade",
            1,
            UnitColumns.USERS_BY_GRADE.size(),
            grade -> row -> Optional.ofNullable(row.byGrade().get(grade)).map(Figure::value));
    public static final List<Column<UsersInYear, ?>> ALL = SHEET.all();

    private HistoryColumns() {}
}
