package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.document.later.OutlookSection;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** Need against places, today’s and the plan’s, a chart a service under a title that says what it shows. */
public final class NeedCharts {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Horizon horizon;
    private final OutlookSection outlook;
    private final List<Matter> matters;

    public NeedCharts(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.horizon = analysis.horizon();
        this.outlook = new OutlookSection(phrases);
        this.matters = Matter.all(phrases);
    }

    /** Empty where no service has a need that is known. */
    public Optional<Section> section() {
        List<Block> charts = new ArrayList<>();
        for (ServiceType type : analysis.inputs().types().all()) {
            if (!phrases.withholdsTotals(type)) {
                outlook.need(type, Growth.MAIN).ifPresent(need -> charts.add(chart(type, need)));
            }
        }
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "need",
                        phrases.text("needed.title"),
                        List.of(new Block.SideBySide(charts), new Block.Paragraph(phrases.text("needed.intro")))));
    }

    private Block chart(ServiceType type, Series need) {
        Series today = outlook.places(type);
        Optional<Series> planned = isWithheld(type) ? Optional.empty() : Optional.of(planned(type, today));
        List<LineChart.Line> lines = new ArrayList<>();
        lines.add(phrases.numbers().line(phrases.text("outlook.need"), LineChart.Stroke.SOLID, need));
        lines.add(phrases.numbers().line(phrases.text("needed.today"), LineChart.Stroke.DASHED, today));
        planned.ifPresent(places ->
                lines.add(phrases.numbers().line(phrases.text("needed.planned"), LineChart.Stroke.STEPPED, places)));
        return new LineChart(
                message(type, need, today, planned),
                outlook.description(type, need, Math.round(today.in(horizon.baseYear()))),
                phrases.text("outlook.axis"),
                horizon.baseYear(),
                true,
                lines,
                Optional.of(phrases.numbers()
                        .range(
                                phrases.text("outlook.range"),
                                outlook.need(type, Growth.LOW).orElseThrow(),
                                outlook.need(type, Growth.HIGH).orElseThrow())),
                List.of());
    }

    /** When and how much is built may be withheld; then so is the line. */
    private boolean isWithheld(ServiceType type) {
        return matters.stream().anyMatch(matter -> matter.type() == type && matter.withheld());
    }

    /** Of all units together: a single one may be short where there are places enough. */
    private String message(ServiceType type, Series need, Series today, Optional<Series> planned) {
        String name = phrases.plural(type);
        int[] before = tooFew(need, today);
        if (planned.isEmpty()) {
            return before.length == 0
                    ? phrases.text("needed.enoughHidden", name)
                    : phrases.text("needed.shortHidden", name, phrases.year(before[0]));
        }
        int[] after = tooFew(need, planned.get());
        if (before.length == 0) {
            return after.length == 0
                    ? phrases.text("needed.enough", name)
                    : phrases.text("needed.shortByPlan", name, after.length);
        }
        return after.length == 0
                ? phrases.text("needed.solved", name, phrases.year(before[0]))
                : phrases.text("needed.partly", name, phrases.year(before[0]), before.length, after.length);
    }

    /** Years with more users than places. */
    private int[] tooFew(Series need, Series places) {
        return horizon.years()
                .filter(year -> Math.round(need.in(year)) > Math.round(places.in(year)))
                .toArray();
    }

    /** Today’s places, with what the plan builds and without what it leaves. */
    private Series planned(ServiceType type, Series today) {
        List<Double> values = IntStream.range(0, horizon.length())
                .mapToObj(t -> today.values().get(t)
                        + analysis.plan().sites().stream()
                                .flatMap(site -> site.site().services().values().stream()
                                        .filter(service -> service.type() == type)
                                        .filter(service -> service.places().isPresent())
                                        .map(service -> change(site, service, t)))
                                .mapToInt(Integer::intValue)
                                .sum())
                .toList();
        return new Series(
                "places/" + type.id() + "/plan",
                horizon.baseYear(),
                values,
                MeasureUnit.PLACES,
                new Origin.Computed("plan.places.service", List.of(today)));
    }

    private static int change(SitePlan site, SiteService service, int t) {
        int before = service.places().orElseThrow();
        return (isLeft(site, service, t) ? 0 : site.places(service, t).orElseThrow()) - before;
    }

    /** Whether all who had the service there have moved out. */
    private static boolean isLeft(SitePlan site, SiteService service, int t) {
        boolean used = site.stays().stream().anyMatch(stay -> stay.occupant().type() == service.type());
        boolean there = site.stays().stream()
                .anyMatch(stay -> stay.occupant().type() == service.type() && stay.from() <= t && t < stay.to());
        return t >= site.closes() || used && !there && service.hasUnits();
    }
}
