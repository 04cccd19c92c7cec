package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.Sex;

/** The columns of the sheet Befolkning: a column per year (wide), or a row per year (long; read only). */
public final class PopulationColumns {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final SheetColumns<PopulationRow> SHEET = new SheetColumns<>("population");

    public static final Column<PopulationRow, String> AREA = SHEET.add("area", row -> Optional.of(row.area()));
    public static final Column<PopulationRow, AgeGroup> AGES = SHEET.add("ages", row -> Optional.of(row.ages()));
    public static final Column<PopulationRow, Growth> GROWTH =
            SHEET.add("alternative", row -> Optional.of(row.growth()));
    public static final Column<PopulationRow, Sex> SEX = SHEET.add("sex");
    public static final Column<PopulationRow, Integer> YEAR = SHEET.add("year");
    public static final Column<PopulationRow, Double> PERSONS = SHEET.add("persons");
    public static final Map<Integer, Column<PopulationRow, Double>> YEARS =
            SHEET.add("year", FIRST_YEAR, LAST_YEAR, year -> row -> in(row, year));
    public static final List<Column<PopulationRow, ?>> ALL = SHEET.all();

    private PopulationColumns() {}

    private static Optional<Double> in(PopulationRow row, int year) {
        boolean known =
                year >= row.persons().firstYear() && year <= row.persons().lastYear();
        return known ? Optional.of(row.persons().in(year)) : Optional.empty();
    }
}
