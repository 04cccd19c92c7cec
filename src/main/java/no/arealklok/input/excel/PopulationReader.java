package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/** Reads residents from a table with a column per year, or with a row per year. */
final class PopulationReader {
    /** The area of rows that name none: the municipality as a whole. */
    private static final String EVERYWHERE = "*";

    private record Group(String area, AgeGroup ages, Growth growth) {}

    private final Findings findings;
    private final Set<Group> seen = new HashSet<>();

    PopulationReader(Findings findings) {
        this.findings = findings;
    }

    List<PopulationRow> read(SheetTable table) {
        return table.has(PopulationColumns.PERSONS) && table.has(PopulationColumns.YEAR) ? tall(table) : wide(table);
    }

    private List<PopulationRow> wide(SheetTable table) {
        List<PopulationRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            TreeMap<Integer, SheetCell> cells = new TreeMap<>();
            PopulationColumns.YEARS.forEach(
                    (year, column) -> row.cell(column).ifPresent(cell -> cells.put(year, cell)));
            group(row).flatMap(group -> row(group, cells, row.place())).ifPresent(rows::add);
        }
        return rows;
    }

    private List<PopulationRow> tall(SheetTable table) {
        Map<Group, TreeMap<Integer, SheetCell>> groups = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            Optional<Group> group = group(row);
            Optional<Integer> year = row.read(PopulationColumns.YEAR, findings);
            Optional<SheetCell> cell = row.cell(PopulationColumns.PERSONS);
            if (group.isPresent() && year.isPresent() && cell.isPresent()) {
                TreeMap<Integer, SheetCell> years = groups.computeIfAbsent(group.get(), key -> new TreeMap<>());
                if (years.putIfAbsent(year.get(), cell.get()) != null) {
                    findings.add(FindingCode.POPULATION_ROW_UNREADABLE, cell.get());
                }
            }
        }
        List<PopulationRow> rows = new ArrayList<>();
        groups.forEach((group, cells) ->
                row(group, cells, cells.firstEntry().getValue().place()).ifPresent(rows::add));
        return rows;
    }

    private Optional<Group> group(TableRow row) {
        Optional<AgeGroup> ages = row.read(PopulationColumns.AGES, findings);
        boolean growthWritten = row.cell(PopulationColumns.GROWTH).isPresent();
        Optional<Growth> growth =
                growthWritten ? row.read(PopulationColumns.GROWTH, findings) : Optional.of(Growth.MAIN);
        String area = row.read(PopulationColumns.AREA, findings).orElse(EVERYWHERE);
        if (row.cell(PopulationColumns.AGES).isEmpty()) {
            findings.add(FindingCode.POPULATION_ROW_UNREADABLE, row.place(), "");
        }
        return ages.isPresent() && growth.isPresent()
                ? Optional.of(new Group(area, ages.get(), growth.get()))
                : Optional.empty();
    }

    /** A year without a number between two that have one makes the whole row unreadable, as a repeated group does. */
    private Optional<PopulationRow> row(Group group, TreeMap<Integer, SheetCell> cells, CellReference place) {
        List<Double> values = new ArrayList<>();
        for (SheetCell cell : cells.values()) {
            NumberFormat.RESIDENTS.read(cell, findings).ifPresent(values::add);
        }
        boolean readable = values.size() == cells.size();
        boolean gapless = !cells.isEmpty() && cells.lastKey() - cells.firstKey() + 1 == cells.size();
        if (readable && (!gapless || !seen.add(group))) {
            findings.add(FindingCode.POPULATION_ROW_UNREADABLE, place, group.area() + ", " + group.ages());
            return Optional.empty();
        }
        return readable ? Optional.of(row(group, cells, values)) : Optional.empty();
    }

    private static PopulationRow row(Group group, TreeMap<Integer, SheetCell> cells, List<Double> values) {
        String id = "population/" + group.area() + "/" + group.ages() + "/" + group.growth();
        Origin origin = new Origin.Read(range(
                cells.firstEntry().getValue().place(),
                cells.lastEntry().getValue().place()));
        return new PopulationRow(
                group.area(),
                group.ages(),
                group.growth(),
                new Series(id, cells.firstKey(), values, MeasureUnit.PERSONS, origin));
    }

    private static CellReference range(CellReference first, CellReference last) {
        return first.equals(last)
                ? first
                : new CellReference(first.file(), first.sheet(), first.address() + ":" + last.address());
    }
}
