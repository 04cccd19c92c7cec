package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Words.Word;
import no.arealklok.population.DwellingType;
import no.arealklok.population.HousingPhase;

/** The columns of the sheet Boligprosjekter: a row for each year of completion, or a column for each (read only). */
public final class HousingColumns {
    public static final Column<HousingPhase, String> PROJECT = Column.of(
            "project",
            "Prosjekt",
            "Project",
            Formats.TEXT,
            row -> Optional.of(row.project()),
            "boligprosjekt, prosjektnavn, felt, boligfelt, utbyggingsområde, navn, name, housing project");

    public static final Column<HousingPhase, String> AREA = Column.of(
            "area",
            "Område",
            "Area",
            Formats.TEXT,
            row -> Optional.of(row.area()),
            "skolekrets, krets, bydel, delområde, grunnkrets, district");

    public static final Column<HousingPhase, DwellingType> TYPE = Column.of(
            "type",
            "Boligtype",
            "Dwelling type",
            new Words<>(
                    FindingCode.NOT_A_DWELLING_TYPE,
                    List.of(
                            Word.of(
                                    DwellingType.HOUSE,
                                    "småhus",
                                    "house",
                                    "enebolig, eneboliger, tomannsbolig, tomannsboliger, rekkehus, kjedehus, "
                                            + "firemannsbolig, houses, detached, terraced"),
                            Word.of(
                                    DwellingType.FLAT,
                                    "leilighet",
                                    "flat",
                                    "leiligheter, blokk, boligblokk, lavblokk, terrasse, flats, apartment, apartments"),
                            Word.of(
                                    DwellingType.MIXED,
                                    "blandet",
                                    "mixed",
                                    "blanda, småhus og leiligheter, annet, diverse, ukjent, unknown"))),
            row -> Optional.of(row.type()),
            "type, type bolig, bustadtype, hustype, type of dwelling");

    public static final Column<HousingPhase, Integer> YEAR = Column.of(
            "year",
            "Ferdig år",
            "Completed",
            Formats.YEAR,
            row -> Optional.of(row.year()),
            "år, årstall, ferdig, ferdigstilt, ferdigstillelse, innflytting, year, completion");

    public static final Column<HousingPhase, Double> HOMES = Column.of(
            "homes",
            "Boliger",
            "Homes",
            NumberFormat.WHOLE,
            row -> Optional.of(row.homes().value()),
            "antall boliger, antall, boenheter, bustader, enheter, units, dwellings");

    public static final Map<Integer, Column<HousingPhase, Double>> HOMES_BY_YEAR = homesByYear();

    /** As they are written. */
    public static final List<Column<HousingPhase, ?>> TALL = List.of(PROJECT, AREA, TYPE, YEAR, HOMES);

    public static final List<Column<HousingPhase, ?>> ALL = all();

    private HousingColumns() {}

    private static Map<Integer, Column<HousingPhase, Double>> homesByYear() {
        Map<Integer, Column<HousingPhase, Double>> columns = new TreeMap<>();
        for (int year : PopulationColumns.YEARS.keySet()) {
            String heading = Integer.toString(year);
            columns.put(
                    year,
                    Column.of(
                            "homes-" + year,
                            heading,
                            heading,
                            NumberFormat.WHOLE,
                            row -> Optional.empty(),
                            "boliger " + heading));
        }
        return columns;
    }

    private static List<Column<HousingPhase, ?>> all() {
        List<Column<HousingPhase, ?>> all = new ArrayList<>(TALL);
        all.addAll(HOMES_BY_YEAR.values());
        return List.copyOf(all);
    }
}
