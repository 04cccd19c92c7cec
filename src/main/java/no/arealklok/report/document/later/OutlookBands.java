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
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Numbers;
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
                List.of(phrases.numbers().line(phrases.text("outlook.need"), LineChart.Stroke.SOLID, users(type))),
                Optional.of(phrases.numbers().range(phrases.text("certainty.band"), band.low(), band.high())),
                List.of());
    }

    /** A service in a year. */
    private record Point(ServiceType type, int year) {}

    Table services(List<ServiceType> types) {
        Numbers numbers = phrases.numbers();
        return phrases.rows(types.stream()
                        .flatMap(type -> years().stream().map(year -> new Point(type, year)))
                        .toList())
                .text("column.service", point -> phrases.plural(point.type()))
                .number("column.year", point -> Cell.year(point.year()))
                .number("column.users", point -> numbers.whole(users(point.type()), point.year()))
                .number(
                        "certainty.low",
                        point -> numbers.whole(band(point.type()).low(), point.year()))
                .number(
                        "certainty.high",
                        point -> numbers.whole(band(point.type()).high(), point.year()))
                .number(
                        "certainty.unborn",
                        point -> outlook.unborn(point.type())
                                .map(shares -> numbers.share(shares, point.year()))
                                .orElseGet(Cell::missing))
                .table(phrases.text("certainty.services"));
    }
}
