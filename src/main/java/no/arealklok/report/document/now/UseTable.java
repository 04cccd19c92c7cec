package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.PerUser;
import no.arealklok.capacity.PerUserCounter;
import no.arealklok.capacity.PerUserMeasure;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.Utilisation;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.UseNames;

/** Tables with a row for each group of units: how full they are, and what each user has of area and cost. */
final class UseTable {
    private final Phrases phrases;
    private final PerUserCounter counter;

    UseTable(Phrases phrases) {
        this.phrases = phrases;
        this.counter = new PerUserCounter(
                phrases.analysis().inputs().municipality().register(),
                phrases.analysis().uses());
    }

    Table use(String caption, UseNames names, List<UseGroup> groups) {
        List<Column> columns = new ArrayList<>(names.columns());
        columns.addAll(List.of(
                Column.number(phrases.text("column.units")),
                Column.number(phrases.text("column.users")),
                Column.number(phrases.text("column.places")),
                Column.share(phrases.text("column.utilisation")),
                Column.number(phrases.text("column.free")),
                Column.number(phrases.text("column.missing")),
                Column.number(phrases.text("column.unknown"))));
        List<List<Cell>> rows = new ArrayList<>();
        for (UseGroup group : groups) {
            List<Cell> row = new ArrayList<>(names.cells().apply(group));
            row.addAll(use(group));
            rows.add(row);
        }
        return new Table(caption, columns, rows);
    }

    private List<Cell> use(UseGroup group) {
        Optional<Utilisation> total = group.utilisation();
        boolean hidden = phrases.withholdsSum(group.units());
        // What one unit lacks and another has tells more than their sum.
        boolean split = group.units().stream().anyMatch(use -> phrases.withholds(use.unit()));
        return List.of(
                Cell.whole(group.units().size()),
                hidden ? phrases.concealed() : phrases.whole(total.map(Utilisation::users)),
                phrases.whole(total.map(Utilisation::places)),
                hidden ? phrases.concealed() : share(group),
                split ? phrases.concealed() : known(total, group.free()),
                split ? phrases.concealed() : known(total, group.missing()),
                Cell.whole(group.unknown()));
    }

    private static Cell known(Optional<Utilisation> total, long places) {
        return total.isPresent() ? Cell.whole(places) : Cell.missing();
    }

    /** Without a band where the units are of several services, whose scales differ. */
    private Cell share(UseGroup group) {
        return group.utilisation()
                .map(known -> group.type()
                        .map(type -> phrases.utilisation(type, known))
                        .orElseGet(() -> Cell.percent(known.percent()).withLineage(phrases.lineage(known.figure()))))
                .orElseGet(Cell::missing);
    }

    /** Without the measures that no group has numbers for; empty when there are none. */
    Optional<Table> perUser(String caption, UseNames names, List<UseGroup> groups) {
        List<PerUserMeasure> measures = Arrays.stream(PerUserMeasure.values())
                .filter(measure -> groups.stream()
                        .anyMatch(group -> counter.count(measure, group).isPresent()))
                .toList();
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(names.columns());
        measures.forEach(measure -> columns.add(Column.number(phrases.text("per-user." + measure))));
        boolean summed = groups.stream().anyMatch(UseGroup::isSum);
        if (summed) {
            columns.add(Column.number(phrases.text("column.areaCounted")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (UseGroup group : groups) {
            List<Cell> row = new ArrayList<>(names.cells().apply(group));
            measures.forEach(measure -> row.add(perUser(measure, group)));
            if (summed) {
                row.add(Cell.whole(counted(group)));
            }
            rows.add(row);
        }
        return Optional.of(new Table(caption, columns, rows));
    }

    private Cell perUser(PerUserMeasure measure, UseGroup group) {
        Optional<PerUser> found = counter.count(measure, group);
        if (found.isEmpty()) {
            return Cell.missing();
        }
        PerUser known = found.get();
        if (phrases.withholdsSum(known.units())) {
            return phrases.concealed();
        }
        Cell number = measure.isArea() ? Cell.decimal(known.value(), 1) : Cell.whole(Math.round(known.value()));
        return number.withLineage(phrases.lineage(known.figure()));
    }

    /** Units that the gross area is counted for. */
    private int counted(UseGroup group) {
        return counter.count(PerUserMeasure.GROSS_AREA, group)
                .map(known -> known.units().size())
                .orElse(0);
    }
}
