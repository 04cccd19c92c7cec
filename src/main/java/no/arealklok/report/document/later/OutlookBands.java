package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.arealklok.outlook.ErrorBand;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** How far the outlook can be trusted: bands that hold 8 of 10 cases, and how many users are not born yet. */
public final class OutlookBands {
    private static final List<Integer> YEARS_AHEAD = List.of(1, 2, 5, 10, 15);

    private final Phrases phrases;
    private final Outlook outlook;
    private final Horizon horizon;

    public OutlookBands(Phrases phrases) {
        this.phrases = phrases;
        this.outlook = phrases.analysis().outlook();
        this.horizon = outlook.horizon();
    }

    public Section section() {
        List<ServiceType> types = phrases.analysis().inputs().types().all().stream()
                .filter(type -> outlook.all().stream().anyMatch(of(type)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("certainty.intro")));
        List<Block> charts = types.stream()
                .filter(type -> !phrases.withholdsTotals(type))
                .map(this::chart)
                .toList();
        if (!charts.isEmpty()) {
            blocks.add(new Block.SideBySide(charts));
        }
        blocks.add(services(types));
        for (ServiceType type : types) {
            blocks.add(new Block.Collapsible(phrases.plural(type), List.of(units(type))));
        }
        blocks.addAll(new VariantTables(phrases, years()).blocks());
        blocks.addAll(new BackTestTable(phrases).blocks());
        return new Section("certainty", phrases.text("certainty.title"), blocks);
    }

    private static Predicate<UnitOutlook> of(ServiceType type) {
        return unit -> unit.use().type() == type;
    }

    private List<Integer> years() {
        return IntStream.concat(
                        YEARS_AHEAD.stream().mapToInt(ahead -> horizon.baseYear() + ahead),
                        IntStream.of(horizon.lastYear()))
                .filter(year -> year > horizon.baseYear() && year <= horizon.lastYear())
                .distinct()
                .boxed()
                .toList();
    }

    private Series users(ServiceType type) {
        return outlook.total(type.id(), Growth.MAIN, of(type)).orElseThrow();
    }

    private ErrorBand band(ServiceType type) {
        return outlook.band(type).orElseThrow();
    }

    private Block chart(ServiceType type) {
        ErrorBand band = band(type);
        return new LineChart(
                phrases.text("certainty.chartTitle", phrases.plural(type)),
                phrases.text("certainty.chart", phrases.plural(type)),
                phrases.text("outlook.axis"),
                horizon.baseYear(),
                true,
                List.of(new LineChart.Line(
                        phrases.text("outlook.need"),
                        LineChart.Stroke.SOLID,
                        users(type).values())),
                Optional.of(new LineChart.Range(
                        phrases.text("certainty.band"),
                        band.low().values(),
                        band.high().values())),
                List.of());
    }

    Table services(List<ServiceType> types) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.year")),
                Column.number(phrases.text("column.users")),
                Column.number(phrases.text("certainty.low")),
                Column.number(phrases.text("certainty.high")),
                Column.number(phrases.text("certainty.unborn")));
        List<List<Cell>> rows = new ArrayList<>();
        types.forEach(type -> years().forEach(year -> rows.add(row(type, year))));
        return new Table(phrases.text("certainty.services"), columns, rows);
    }

    private List<Cell> row(ServiceType type, int year) {
        ErrorBand band = band(type);
        Optional<Series> unborn = outlook.unborn(type);
        boolean hidden = phrases.withholdsTotals(type);
        return List.of(
                Cell.text(phrases.plural(type)),
                Cell.year(year),
                hidden ? phrases.concealed() : whole(users(type), year),
                hidden ? phrases.concealed() : whole(band.low(), year),
                hidden ? phrases.concealed() : whole(band.high(), year),
                unborn.map(shares -> share(shares, year)).orElseGet(Cell::missing));
    }

    private Cell whole(Series series, int year) {
        return Cell.whole(Math.round(series.in(year))).withLineage(phrases.lineage(series));
    }

    private Cell share(Series shares, int year) {
        return Cell.percent(Percent.of(Math.round(shares.in(year) * 10_000), 10_000))
                .withLineage(phrases.lineage(shares));
    }

    /** From the low to the high end of each unit's band. */
    Table units(ServiceType type) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(phrases.text("column.unit")));
        columns.add(Column.number(phrases.text("column.users")));
        years().forEach(year -> columns.add(Column.number(phrases.year(year))));
        List<List<Cell>> rows =
                outlook.all().stream().filter(of(type)).map(this::row).toList();
        return new Table(phrases.text("certainty.units", phrases.plural(type)), columns, rows);
    }

    private List<Cell> row(UnitOutlook unit) {
        ErrorBand band = outlook.band(unit);
        boolean hidden = phrases.withholds(unit.use().unit());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(unit.use().unit().name()));
        cells.add(hidden ? phrases.concealed() : phrases.whole(unit.use().users()));
        for (int year : years()) {
            cells.add(hidden ? phrases.concealed() : span(band, year));
        }
        return cells;
    }

    private Cell span(ErrorBand band, int year) {
        return Cell.text(phrases.text(
                        "certainty.span",
                        Math.round(band.low().in(year)),
                        Math.round(band.high().in(year))))
                .withLineage(phrases.lineage(band.high()));
    }
}
