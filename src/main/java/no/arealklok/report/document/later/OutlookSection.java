package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.capacity.UnitUse;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** How full everything will be, if nothing is done. */
public final class OutlookSection {
    private static final int STEP = 5;

    private final Phrases phrases;
    private final Outlook outlook;
    private final Horizon horizon;

    public OutlookSection(Phrases phrases) {
        this.phrases = phrases;
        this.outlook = phrases.analysis().outlook();
        this.horizon = outlook.horizon();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("outlook.intro", phrases.year(horizon.lastYear()))));
        blocks.add(new Block.SideBySide(charts()));
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            if (outlook.all().stream().anyMatch(unit -> unit.use().type() == type)) {
                blocks.add(new Block.Collapsible(phrases.plural(type), List.of(units(type, years(STEP)))));
            }
        }
        blocks.addAll(new LocalKnowledgeTables(phrases).blocks());
        return new Section("outlook", phrases.text("outlook.title"), blocks);
    }

    /** Need against places, one chart a service. */
    public List<Block> charts() {
        List<Block> charts = new ArrayList<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            chart(type).ifPresent(charts::add);
        }
        return charts;
    }

    private Optional<Block> chart(ServiceType type) {
        Optional<Series> main = phrases.withholdsTotals(type) ? Optional.empty() : total(type, Growth.MAIN);
        return main.map(users -> {
            long places = places(type);
            LineChart.Line need =
                    new LineChart.Line(phrases.text("outlook.need"), LineChart.Stroke.SOLID, users.values());
            List<Double> level =
                    horizon.years().mapToObj(year -> (double) places).toList();
            LineChart.Line capacity =
                    new LineChart.Line(phrases.text("outlook.places"), LineChart.Stroke.STEPPED, level);
            LineChart.Range range = new LineChart.Range(
                    phrases.text("outlook.range"),
                    total(type, Growth.LOW).orElseThrow().values(),
                    total(type, Growth.HIGH).orElseThrow().values());
            return new LineChart(
                    phrases.plural(type),
                    description(type, users, places),
                    phrases.text("outlook.axis"),
                    horizon.baseYear(),
                    true,
                    List.of(need, capacity),
                    Optional.of(range),
                    List.of());
        });
    }

    private String description(ServiceType type, Series users, long places) {
        return phrases.text(
                "outlook.description",
                phrases.plural(type),
                Math.round(users.in(horizon.baseYear())),
                phrases.year(horizon.baseYear()),
                Math.round(users.in(horizon.lastYear())),
                phrases.year(horizon.lastYear()),
                places);
    }

    /** Only units with known places, so that need and places count the same units. */
    private Optional<Series> total(ServiceType type, Growth growth) {
        return outlook.total(
                type.id(),
                growth,
                unit -> unit.use().type() == type && unit.use().places().isPresent());
    }

    private long places(ServiceType type) {
        return outlook.all().stream()
                .map(UnitOutlook::use)
                .filter(use -> use.type() == type)
                .flatMap(use -> use.places().stream())
                .mapToLong(Figure::whole)
                .sum();
    }

    public List<Integer> years(int step) {
        return horizon.years()
                .filter(year -> (year - horizon.baseYear()) % step == 0 || year == horizon.lastYear())
                .boxed()
                .toList();
    }

    /** Utilisation in these years, the fullest year, and the first year with too few places. */
    public Table units(ServiceType type, List<Integer> years) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(phrases.text("column.unit")));
        columns.add(Column.number(phrases.text("column.places")));
        years.forEach(year -> columns.add(Column.share(phrases.year(year))));
        columns.add(Column.number(phrases.text("column.peakYear")));
        columns.add(Column.number(phrases.text("column.firstOver")));
        columns.add(Column.text(phrases.text("column.method")));
        List<List<Cell>> rows = outlook.all().stream()
                .filter(unit -> unit.use().type() == type)
                .map(unit -> row(unit, years))
                .toList();
        return new Table(phrases.text("outlook.units", phrases.plural(type)), columns, rows);
    }

    private List<Cell> row(UnitOutlook unit, List<Integer> years) {
        UnitUse use = unit.use();
        Series users = unit.users(Growth.MAIN);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(use.unit().name()));
        cells.add(phrases.whole(use.places()));
        if (phrases.withholds(use.unit())) {
            cells.addAll(Collections.nCopies(years.size() + 2, phrases.concealed()));
        } else {
            years.forEach(year -> cells.add(utilisation(use, users, year)));
            cells.add(Cell.year(peak(users)));
            cells.add(firstOver(use, users));
        }
        cells.add(Cell.text(phrases.text("outlook.method." + unit.method())));
        return cells;
    }

    private Cell utilisation(UnitUse use, Series users, int year) {
        return use.places()
                .map(places -> phrases.utilisation(use.type(), Math.round(users.in(year)), places.whole())
                        .withLineage(phrases.lineage(users)))
                .orElseGet(Cell::missing);
    }

    /** The first of the years with the most users. */
    private int peak(Series users) {
        return horizon.years()
                .boxed()
                .max(Comparator.comparingDouble(users::in).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Cell firstOver(UnitUse use, Series users) {
        if (use.places().isEmpty()) {
            return Cell.missing();
        }
        long places = use.places().get().whole();
        OptionalInt first = horizon.years()
                .filter(year -> Math.round(users.in(year)) > places)
                .findFirst();
        return first.isPresent() ? Cell.year(first.getAsInt()) : Cell.text(phrases.text("outlook.never"));
    }
}
