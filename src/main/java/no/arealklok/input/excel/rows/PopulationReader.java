package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.AgesFormat;
import no.arealklok.input.excel.column.NumberFormat;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.PossibleNumber;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.AgeingWords;
import no.arealklok.input.excel.table.SheetTable;
import no.arealklok.input.excel.table.StatbankAxis;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.Sex;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/**
 * Reads residents from tables with a column per year, or with a row per year. SSB's alternatives of ageing (LHML
 * strong, HLMH weak) are the high and the low one of the old, in place of HHMH and LLML, whose lives are longer and
 * shorter.
 */
public final class PopulationReader {
    /** Where SSB's groups of the old begin. */
    private static final int OLD_FROM = 67;

    /** Of any area: a thousand million, more than in nearly all countries. */
    private static final double MOST_RESIDENTS = 1e9;

    private final Findings findings;
    private final Map<PopulationGroup, PopulationRow> read = new LinkedHashMap<>();
    /** Groups that stand more than once with different numbers: of several sources, or of men and women. */
    private final Set<PopulationGroup> ambiguous = new HashSet<>();

    private final boolean past;

    public PopulationReader(Findings findings) {
        this(findings, false);
    }

    private PopulationReader(Findings findings, boolean past) {
        this.findings = findings;
        this.past = past;
    }

    /** Beside tables that state alternatives, those that state none tell of the years before. */
    public List<PopulationRow> read(List<SheetTable> tables) {
        List<SheetTable> projected =
                tables.stream().filter(PopulationReader::isProjected).toList();
        List<SheetTable> others =
                tables.stream().filter(table -> !projected.contains(table)).toList();
        return projected.isEmpty() || others.isEmpty()
                ? rows(tables)
                : new PastResidents(new PopulationReader(findings, true).rows(others), findings)
                        .before(rows(projected));
    }

    private static boolean isProjected(SheetTable table) {
        return table.rows().stream()
                .map(row -> row.text(PopulationColumns.GROWTH))
                .anyMatch(word -> !word.isEmpty() && !StatbankAxis.tellsOfResidents(word));
    }

    private List<PopulationRow> rows(List<SheetTable> tables) {
        for (SheetTable table : tables) {
            if (table.has(PopulationColumns.PERSONS) && table.has(PopulationColumns.YEAR)) {
                tall(table);
            } else {
                wide(table);
            }
        }
        new BothSexes(findings).addTo(read, ambiguous);
        return read.keySet().stream()
                .filter(group -> group.sex() == Sex.ALL && !ambiguous.contains(group))
                .filter(group -> group.ageing() || !read.containsKey(group.ofAgeing()))
                .map(read::get)
                .toList();
    }

    private void wide(SheetTable table) {
        AreaNames areas = new AreaNames(table);
        for (TableRow row : table.rows()) {
            TreeMap<Integer, SheetCell> cells = new TreeMap<>();
            PopulationColumns.YEARS.forEach(
                    (year, column) -> row.cell(column).ifPresent(cell -> cells.put(year, cell)));
            group(row, areas).ifPresent(group -> keep(group, cells, row.place()));
        }
    }

    private void tall(SheetTable table) {
        AreaNames areas = new AreaNames(table);
        Map<PopulationGroup, TreeMap<Integer, SheetCell>> groups = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            Optional<PopulationGroup> group = group(row, areas);
            Optional<Integer> year = row.read(PopulationColumns.YEAR, findings);
            Optional<SheetCell> cell = row.cell(PopulationColumns.PERSONS);
            if (group.isPresent() && year.isPresent() && cell.isPresent()) {
                TreeMap<Integer, SheetCell> years = groups.computeIfAbsent(group.get(), key -> new TreeMap<>());
                SheetCell before = years.putIfAbsent(year.get(), cell.get());
                if (before != null && !before.text().equals(cell.get().text()) && ambiguous.add(group.get())) {
                    findings.add(FindingCode.POPULATION_ROW_UNREADABLE, cell.get());
                }
            }
        }
        groups.forEach((group, cells) ->
                keep(group, cells, cells.firstEntry().getValue().place()));
    }

    private Optional<PopulationGroup> group(TableRow row, AreaNames areas) {
        if (AgesFormat.isTotal(row.text(PopulationColumns.AGES))) {
            findings.add(FindingCode.TOTAL_ROW_LEFT_OUT, row.place(), row.text(PopulationColumns.AGES));
            areas.of(row, findings);
            return Optional.empty();
        }
        Optional<AgeGroup> ages = row.read(PopulationColumns.AGES, findings);
        Optional<Growth> ageing = AgeingWords.find(row.text(PopulationColumns.GROWTH));
        boolean growthWritten = row.cell(PopulationColumns.GROWTH).isPresent();
        Optional<Growth> growth = ageing.or(
                () -> growthWritten ? row.read(PopulationColumns.GROWTH, findings) : Optional.of(Growth.MAIN));
        Optional<Sex> sex = row.cell(PopulationColumns.SEX).isPresent()
                ? row.read(PopulationColumns.SEX, findings)
                : Optional.of(Sex.ALL);
        String area = areas.of(row, findings);
        if (row.cell(PopulationColumns.AGES).isEmpty()) {
            findings.add(FindingCode.POPULATION_ROW_UNREADABLE, row.place(), "");
        }
        if (ages.isEmpty()
                || sex.isEmpty()
                || growth.isEmpty()
                || ageing.isPresent() && ages.get().from() < OLD_FROM) {
            return Optional.empty();
        }
        return Optional.of(new PopulationGroup(area, sex.get(), ages.get(), growth.get(), ageing.isPresent(), past));
    }

    /**
     * A year without a number between two that have one makes the whole row unreadable, as a repeated group does; with
     * other numbers it makes the first unreadable too.
     */
    private void keep(PopulationGroup group, TreeMap<Integer, SheetCell> cells, CellReference place) {
        boolean signed = cells.values().removeIf(this::isAbsent);
        if (cells.isEmpty() && signed) {
            return;
        }
        List<Double> values = new ArrayList<>();
        for (SheetCell cell : cells.values()) {
            NumberFormat.RESIDENTS
                    .read(cell, findings)
                    .filter(persons -> PossibleNumber.is(persons, cell, MOST_RESIDENTS, findings))
                    .ifPresent(values::add);
        }
        boolean readable = values.size() == cells.size();
        boolean gapless = !cells.isEmpty() && cells.lastKey() - cells.firstKey() + 1 == cells.size();
        if (readable && (!gapless || read.containsKey(group))) {
            findings.add(FindingCode.POPULATION_ROW_UNREADABLE, place, group.area() + ", " + group.ages());
            if (read.containsKey(group) && !read.get(group).persons().values().equals(values)) {
                ambiguous.add(group);
            }
        } else if (readable) {
            read.put(group, row(group, cells, values));
        }
    }

    /** Whether a sign stands in place of the number, as of years in which a region was not. */
    private boolean isAbsent(SheetCell cell) {
        Optional<FindingCode> sign = AbsentSign.find(cell);
        sign.ifPresent(code -> findings.add(code, cell));
        return sign.isPresent();
    }

    private static PopulationRow row(PopulationGroup group, TreeMap<Integer, SheetCell> cells, List<Double> values) {
        Origin origin = new Origin.Read(range(
                cells.firstEntry().getValue().place(),
                cells.lastEntry().getValue().place()));
        return new PopulationRow(
                group.area(),
                group.ages(),
                group.growth(),
                new Series(group.id(), cells.firstKey(), values, MeasureUnit.PERSONS, origin));
    }

    private static CellReference range(CellReference first, CellReference last) {
        return first.equals(last)
                ? first
                : new CellReference(first.file(), first.sheet(), first.address() + ":" + last.address());
    }
}
