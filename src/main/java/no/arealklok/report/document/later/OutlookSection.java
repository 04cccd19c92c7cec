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
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
import no.arealklok.service.ServiceType;

/** How full everything will be, if nothing is done. */
public final class OutlookSection {
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
        Optional<Series> main = phrases.withholdsTotals(type) ? Optional.empty() : need(type, Growth.MAIN);
        return main.map(users -> {
            Series places = places(type);
            LineChart.Line need = phrases.numbers().line(phrases.text("outlook.need"), LineChart.Stroke.SOLID, users);
            LineChart.Line capacity =
                    phrases.numbers().line(phrases.text("outlook.places"), LineChart.Stroke.STEPPED, places);
            LineChart.Range range = phrases.numbers()
                    .range(
                            phrases.text("outlook.range"),
                            need(type, Growth.LOW).orElseThrow(),
                            need(type, Growth.HIGH).orElseThrow());
            return new LineChart(
                    phrases.plural(type),
                    description(type, users, Math.round(places.in(horizon.baseYear()))),
                    phrases.text("outlook.axis"),
                    horizon.baseYear(),
                    true,
                    List.of(need, capacity),
                    Optional.of(range),
                    List.of());
        });
    }

    public String description(ServiceType type, Series users, long places) {
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
    public Optional<Series> need(ServiceType type, Growth growth) {
        return outlook.total(
                type.id(),
                growth,
                unit -> unit.use().type() == type && unit.use().places().isPresent());
    }

    /** As they are, every year. */
    public Series places(ServiceType type) {
        List<Figure> places = outlook.all().stream()
                .map(UnitOutlook::use)
                .filter(use -> use.type() == type)
                .flatMap(use -> use.places().stream())
                .toList();
        double sum = places.stream().mapToLong(Figure::whole).sum();
        return new Series(
                "places/" + type.id() + "/today",
                horizon.baseYear(),
                Collections.nCopies(horizon.length(), sum),
                MeasureUnit.PLACES,
                new Origin.Computed("sum", List.copyOf(places)));
    }

    /** Utilisation in each year, the fullest year, and the first year with too few places. */
    public Table units(ServiceType type) {
        Rows<UnitOutlook> rows = phrases.rows(outlook.all().stream()
                        .filter(unit -> unit.use().type() == type)
                        .toList())
                .unit("column.unit", unit -> unit.use().unit())
                .figure("column.places", unit -> unit.use().places());
        for (int year : horizon.years().toArray()) {
            rows.column(
                    Column.share(phrases.year(year)),
                    unit -> phrases.utilisation(unit.use(), unit.users(Growth.MAIN), year));
        }
        return rows.number("column.peakYear", unit -> peak(unit.users(Growth.MAIN)))
                .number("column.firstOver", unit -> firstOver(unit.use(), unit.users(Growth.MAIN)))
                .text("column.method", unit -> phrases.text("outlook.method." + unit.method()))
                .table(phrases.text("outlook.units", phrases.plural(type)));
    }

    /** The first of the years with the most users. */
    private Cell peak(Series users) {
        int peak = horizon.years()
                .boxed()
                .max(Comparator.comparingDouble(users::in).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return phrases.numbers().year(OptionalInt.of(peak), users, "");
    }

    private Cell firstOver(UnitUse use, Series users) {
        if (use.places().isEmpty()) {
            return Cell.missing();
        }
        long places = use.places().get().whole();
        OptionalInt first = horizon.years()
                .filter(year -> Math.round(users.in(year)) > places)
                .findFirst();
        return phrases.numbers().year(first, users, phrases.text("outlook.never"));
    }
}
