package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.Figure;

/** The columns of the sheet Historikk: a row for each unit and year. */
public final class HistoryColumns {
    public static final Column<UsersInYear, String> UNIT = Column.of(
            "unit",
            "Enhets-ID",
            "Unit ID",
            Formats.TEXT,
            row -> Optional.of(row.unit()),
            "id, enhet, eining, skole, barnehage, navn, unit, school, name");

    public static final Column<UsersInYear, Integer> YEAR = Column.of(
            "year",
            "År",
            "Year",
            Formats.YEAR,
            row -> Optional.of(row.year()),
            "årstall, telledato, skoleår, school year, date");

    public static final Column<UsersInYear, Double> USERS = Column.of(
            "users",
            "Brukere",
            "Users",
            NumberFormat.WHOLE,
            row -> row.total().map(Figure::value),
            "antall, elever, elevtall, barn, beboere, brukarar, pupils, children, residents, enrolment");

    public static final Map<Integer, Column<UsersInYear, Double>> GRADES = grades();

    public static final List<Column<UsersInYear, ?>> ALL = all();

    private HistoryColumns() {}

    private static Map<Integer, Column<UsersInYear, Double>> grades() {
        Map<Integer, Column<UsersInYear, Double>> columns = new TreeMap<>();
        UnitColumns.USERS_BY_GRADE.forEach((grade, column) -> columns.put(
                grade,
                Column.of(
                        column.key(),
                        column.heading().nb(),
                        column.heading().en(),
                        NumberFormat.WHOLE,
                        row -> Optional.ofNullable(row.byGrade().get(grade)).map(Figure::value),
                        String.join(", ", column.synonyms()))));
        return columns;
    }

    private static List<Column<UsersInYear, ?>> all() {
        List<Column<UsersInYear, ?>> all = new ArrayList<>(List.of(UNIT, YEAR, USERS));
        all.addAll(GRADES.values());
        return List.copyOf(all);
    }
}
