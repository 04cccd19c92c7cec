package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.AreaColumns;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HomeColumns;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.RoadColumns;
import no.arealklok.input.excel.column.SheetEntry;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.language.Label;
import no.arealklok.service.ServiceTypes;

/** The sheets of a register workbook, in the order in which they are written. */
public enum SheetKind {
    BUILDINGS("building", SheetKind::holdsBuildings),
    UNITS("unit", SheetKind::holdsUnits),
    POPULATION("population", SheetKind::holdsPopulation),
    ROADS("road", SheetKind::holdsRoads),
    DIRECTIVES("directive", SheetKind::holdsDirectives),
    ASSUMPTIONS("assumption", SheetKind::holdsAssumptions),
    HISTORY("history", SheetKind::onlyByName),
    APPLICANTS("applicants", SheetKind::onlyByName),
    HOUSING("housing", SheetKind::onlyByName),
    TRANSFERS("transfers", SheetKind::onlyByName),
    HOMES("homes", SheetKind::holdsHomes),
    AREAS("areas", SheetKind::holdsAreas);

    private final SheetEntry entry;
    private final List<String> names;
    private final List<Column<?, ?>> columns;
    private final HeadingMatcher matcher;
    private final Predicate<Headings> needed;

    SheetKind(String key, Predicate<Headings> needed) {
        this.entry = SheetEntry.of(key);
        this.names = Stream.concat(entry.label().all().stream(), entry.synonyms().stream())
                .map(HeadingText::dense)
                .toList();
        this.columns = key.equals("unit") ? unitsWithBuildings() : ColumnKeys.of(entry);
        this.matcher = new HeadingMatcher(this.columns);
        this.needed = needed;
    }

    /** The name that is written. */
    public Label label() {
        return entry.label();
    }

    /** The columns that are written, in their order. */
    public List<Column<?, ?>> written() {
        return ColumnKeys.of(entry);
    }

    /** As a mapping names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> find(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public boolean isNamed(String sheet) {
        return HeadingText.forms(sheet).stream().anyMatch(names::contains);
    }

    List<Column<?, ?>> columns() {
        return columns;
    }

    HeadingMatcher matcher() {
        return matcher;
    }

    /** Whether the headings show that the sheet is of this kind. */
    boolean isSeenIn(Grid grid, Optional<SheetMapping> mapping, ServiceTypes types) {
        return new HeadingFinder(matcher(), mapping, types)
                .find(grid)
                .filter(needed)
                .isPresent();
    }

    /**
     * Whether the headings name units and count something: enough where no sheet shows more, or it
     * is called after a service.
     */
    boolean namesAndCounts(Grid grid, Optional<SheetMapping> mapping, ServiceTypes types) {
        return new HeadingFinder(matcher(), mapping, types)
                .find(grid)
                .filter(table -> table.hasAny(UnitColumns.ID, UnitColumns.NAME) && counts(table) > 0)
                .isPresent();
    }

    /** How many columns it finds in the sheet. */
    int known(Grid grid, Optional<SheetMapping> mapping, ServiceTypes types) {
        return new HeadingFinder(matcher(), mapping, types)
                .find(grid)
                .map(found -> found.chosen().size())
                .orElse(0);
    }

    /**
     * All columns of a flat sheet: what names a unit, its building, then the rest. A heading that both have, such as
     * «Driftskostnad», is the building's there.
     */
    static List<Column<?, ?>> unitsWithBuildings() {
        List<Column<?, ?>> columns = new ArrayList<>(List.of(UnitColumns.ID, UnitColumns.NAME));
        columns.addAll(BuildingColumns.ALL);
        // One row has one year, and that is the unit's.
        columns.removeAll(List.of(BuildingColumns.YEAR, BuildingColumns.AS_OF));
        UnitColumns.ALL.stream()
                .filter(column -> column != UnitColumns.BUILDINGS && !columns.contains(column))
                .forEach(columns::add);
        return columns;
    }

    /** Its headings are those of other sheets too. */
    private static boolean onlyByName(Headings table) {
        return false;
    }

    private static boolean holdsHomes(Headings table) {
        return table.count(List.of(HomeColumns.AREA, HomeColumns.UNIT, HomeColumns.USERS)) == 3;
    }

    private static boolean holdsAreas(Headings table) {
        return table.count(List.of(AreaColumns.NAME, AreaColumns.LATITUDE, AreaColumns.LONGITUDE)) == 3;
    }

    private static boolean holdsBuildings(Headings table) {
        return table.hasAny(BuildingColumns.ID, BuildingColumns.NAME) && table.count(BuildingColumns.ALL) >= 3;
    }

    /** Numbers of units, parts of such among them. */
    private static long counts(Headings table) {
        Set<Column<?, ?>> columns = new HashSet<>(UnitColumns.QUANTITIES.values());
        UnitColumns.PARTS.values().forEach(sets -> sets.forEach(columns::addAll));
        return table.count(columns);
    }

    private static boolean holdsUnits(Headings table) {
        return table.hasAny(UnitColumns.ID, UnitColumns.NAME) && (table.has(UnitColumns.SERVICE) || counts(table) >= 2);
    }

    private static boolean holdsPopulation(Headings table) {
        boolean wide = table.count(PopulationColumns.YEARS.values()) >= 2;
        return table.has(PopulationColumns.AGES)
                && (wide || table.has(PopulationColumns.YEAR) && table.has(PopulationColumns.PERSONS));
    }

    private static boolean holdsRoads(Headings table) {
        return table.count(List.of(RoadColumns.FROM, RoadColumns.TO, RoadColumns.LENGTH)) == 3;
    }

    private static boolean holdsDirectives(Headings table) {
        return table.has(DirectiveColumns.KIND) && table.has(DirectiveColumns.TARGETS);
    }

    private static boolean holdsAssumptions(Headings table) {
        return table.has(AssumptionColumns.KEY) && table.has(AssumptionColumns.VALUE);
    }
}
