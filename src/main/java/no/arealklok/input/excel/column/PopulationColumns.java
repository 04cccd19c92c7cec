package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.Sex;

/** The columns of the sheet Befolkning: a column per year (wide), or a row per year (long; read only). */
public final class PopulationColumns {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public static final Column<PopulationRow, String> AREA = Column.of(
            "area",
            "Område",
            "Area",
            Formats.TEXT,
            row -> Optional.of(row.area()),
            "region, bydel, skolekrets, krets, delområde, grunnkrets, kommune, district, municipality");

    public static final Column<PopulationRow, AgeGroup> AGES = Column.of(
            "ages",
            "Alder",
            "Age",
            new AgesFormat(),
            row -> Optional.of(row.ages()),
            "aldersgruppe, alder i år, aldersgrupper, ages, age group");

    public static final Column<PopulationRow, Growth> GROWTH = Column.of(
            "alternative",
            "Alternativ",
            "Alternative",
            Formats.GROWTH,
            row -> Optional.of(row.growth()),
            "framskrivingsalternativ, framskrivningsalternativ, vekst, statistikkvariabel, contents, growth");

    public static final Column<PopulationRow, Sex> SEX =
            Column.of("sex", "Kjønn", "Sex", Formats.SEX, row -> Optional.empty(), "gender");

    public static final Column<PopulationRow, Integer> YEAR = Column.of(
            "year",
            "År",
            "Year",
            new YearFormat(FindingCode.POPULATION_ROW_UNREADABLE),
            row -> Optional.empty(),
            "årstall, tid");

    public static final Column<PopulationRow, Double> PERSONS = Column.of(
            "persons",
            "Personer",
            "Persons",
            NumberFormat.RESIDENTS,
            row -> Optional.empty(),
            "antall, antall personer, innbyggere, innbyggjarar, folkemengde, folketall, folketal, "
                    + "befolkning, residents, population, framskrevet folkemengde, value, verdi");

    public static final Map<Integer, Column<PopulationRow, Double>> YEARS = years();

    public static final List<Column<PopulationRow, ?>> ALL = all();

    private PopulationColumns() {}

    private static Map<Integer, Column<PopulationRow, Double>> years() {
        Map<Integer, Column<PopulationRow, Double>> columns = new TreeMap<>();
        for (int n = FIRST_YEAR; n <= LAST_YEAR; n++) {
            int year = n;
            String heading = Integer.toString(year);
            columns.put(
                    year,
                    Column.of(
                            "year-" + year,
                            heading,
                            heading,
                            NumberFormat.RESIDENTS,
                            row -> in(row, year),
                            "personer N, folkemengde N, år N".replace("N", heading)));
        }
        return columns;
    }

    private static Optional<Double> in(PopulationRow row, int year) {
        boolean known =
                year >= row.persons().firstYear() && year <= row.persons().lastYear();
        return known ? Optional.of(row.persons().in(year)) : Optional.empty();
    }

    private static List<Column<PopulationRow, ?>> all() {
        List<Column<PopulationRow, ?>> all = new ArrayList<>(List.of(AREA, SEX, AGES, GROWTH, YEAR, PERSONS));
        all.addAll(YEARS.values());
        return List.copyOf(all);
    }
}
