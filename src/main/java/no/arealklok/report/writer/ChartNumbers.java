package no.arealklok.report.writer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.language.Messages;
import no.arealklok.report.BarChart;
import no.arealklok.report.Cell;
import no.arealklok.report.Chart;
import no.arealklok.report.Content;
import no.arealklok.report.LineChart;
import no.arealklok.report.SiteMap;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** The same numbers as a table, for those whom the drawing does not reach. */
record ChartNumbers(Messages messages) {
    Table of(Chart chart) {
        if (chart instanceof LineChart lines) {
            return of(lines);
        }
        return chart instanceof BarChart bars ? of(bars) : of((SiteMap) chart);
    }

    private Table of(LineChart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(messages.text("report.chart.year")));
        chart.lines().forEach(line -> columns.add(Column.number(line.name())));
        chart.range().ifPresent(range -> {
            columns.add(Column.number(messages.text("report.chart.range", range.name())));
            columns.add(Column.number(messages.text("report.chart.rangeTo", range.name())));
        });
        List<List<Cell>> rows = IntStream.range(0, chart.years())
                .mapToObj(year -> yearRow(chart, year))
                .toList();
        return new Table(chart.title(), columns, rows);
    }

    private List<Cell> yearRow(LineChart chart, int index) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.year(chart.firstYear() + index));
        chart.lines().forEach(line -> row.add(number(line.values().get(index), line.lineage())));
        chart.range().ifPresent(range -> {
            row.add(number(range.low().get(index), range.lowLineage()));
            row.add(number(range.high().get(index), range.highLineage()));
        });
        return row;
    }

    private Table of(BarChart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(messages.text("report.chart.category")));
        chart.series().forEach(series -> columns.add(Column.number(series.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(chart.categories().get(i)));
            for (BarChart.Bars series : chart.series()) {
                row.add(number(series.values().get(i), series.lineage()));
            }
            rows.add(row);
        }
        return new Table(chart.title(), columns, rows);
    }

    private Table of(SiteMap map) {
        Map<String, String> names =
                map.sites().stream().collect(Collectors.toMap(SiteMap.Site::id, SiteMap.Site::name));
        Map<String, String> targets = map.moves().stream()
                .collect(Collectors.toMap(
                        SiteMap.Move::from, move -> target(move, names), (one, other) -> one + ", " + other));
        List<List<Cell>> rows = map.sites().stream()
                .map(site -> List.of(
                        site.page().map(page -> Cell.link(site.name(), page)).orElseGet(() -> Cell.text(site.name())),
                        Cell.text(site.service()),
                        Cell.text(messages.text("report.state." + site.state())),
                        Cell.text(targets.getOrDefault(site.id(), ""))))
                .toList();
        return new Table(
                map.title(),
                List.of(
                        Column.text(messages.text("report.chart.name")),
                        Column.text(messages.text("report.chart.service")),
                        Column.text(messages.text("report.chart.state")),
                        Column.text(messages.text("report.chart.moves"))),
                rows);
    }

    private String target(SiteMap.Move move, Map<String, String> names) {
        String to = names.get(move.to());
        String who = move.who() == SiteMap.Who.BOUNDARY ? messages.text("report.chart.boundary", to) : to;
        return move.year().isEmpty() ? who : who + " (" + move.year().getAsInt() + ")";
    }

    /** With the decimals that the drawing writes: at most two, and none that are nought. */
    private static Cell number(double value, String lineage) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return Cell.number(Content.Decimal.of(value, Math.max(0, rounded.scale())), lineage);
    }
}
