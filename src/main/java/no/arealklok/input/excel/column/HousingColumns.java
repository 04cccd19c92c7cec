package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.population.DwellingType;
import no.arealklok.population.HousingPhase;

/** The columns of the sheet Boligprosjekter: a row for each year of completion, or a column for each (read only). */
public final class HousingColumns {
    private static final SheetColumns<HousingPhase> SHEET = new SheetColumns<>("housing");

    public static final Column<HousingPhase, String> PROJECT = SHEET.add("project", row -> Optional.of(row.project()));
    public static final Column<HousingPhase, String> AREA = SHEET.add("area", row -> Optional.of(row.area()));
    public static final Column<HousingPhase, DwellingType> TYPE = SHEET.add("type", row -> Optional.of(row.type()));
    public static final Column<HousingPhase, Integer> YEAR = SHEET.add("year", row -> Optional.of(row.year()));
    public static final Column<HousingPhase, Double> HOMES =
            SHEET.add("homes", row -> Optional.of(row.homes().value()));
    public static final Map<Integer, Column<HousingPhase, Double>> HOMES_BY_YEAR = SHEET.add(
            "homes", PopulationColumns.FIRST_YEAR, PopulationColumns.LAST_YEAR, year -> row -> Optional.empty());
    public static final List<Column<HousingPhase, ?>> ALL = SHEET.all();

    private HousingColumns() {}
}
