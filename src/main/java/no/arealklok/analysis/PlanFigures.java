package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Emission;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.BuildingQuantity;

/** What plans cost and emit, as numbers that can say what they were made from. */
public final class PlanFigures {
    private final Analysis analysis;
    private final Horizon horizon;
    private final Figure rate;

    public PlanFigures(Analysis analysis) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
        this.rate = analysis.norms().figure("economy.discount-rate");
    }

    /** Present value of all flows together, of what they are in each year. */
    public Figure presentValue(String id, Ledger ledger) {
        Series amounts = byYear(id + "/amounts", ledger);
        return Figure.computed(id, ledger.presentValue(), MeasureUnit.NOK, "money.presentValue", amounts, rate);
    }

    /** In present value. */
    public Figure difference(String id, LedgerDifference of) {
        Figure minuend = presentValue(id + "/more", of.more());
        Figure subtrahend = presentValue(id + "/less", of.less());
        double difference = minuend.value() - subtrahend.value();
        return Figure.computed(id, difference, MeasureUnit.NOK, "difference", minuend, subtrahend);
    }

    /** The same undiscounted, in each year. */
    public Series differenceByYear(String id, LedgerDifference of) {
        List<Series> operands = List.of(byYear(id + "/more", of.more()), byYear(id + "/less", of.less()));
        return Series.computed(horizon, id, MeasureUnit.NOK, of::in, "difference", operands);
    }

    /** What follows from everything that the plans pay, under norms that may be others than those in force. */
    public Figure fromMoney(String formula, long nok, List<Figure> norms, Plan... plans) {
        List<Traceable> operands = new ArrayList<>(norms);
        Stream.of(plans)
                .flatMap(plan -> bases(plan.ledger()).stream())
                .distinct()
                .forEach(operands::add);
        return Figure.computed(formula, nok, MeasureUnit.NOK, formula, operands);
    }

    /** What the plan costs those whose money counts: the sum of what each kind costs each payer. */
    public Figure cost(String name, Plan plan, Perspective whose) {
        List<Figure> parts = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            for (Payer payer : Payer.values()) {
                List<Figure> flows = plan.ledger().of(whose).of(line).of(payer).flows().stream()
                        .map(flow -> presentValue(plan, flow))
                        .toList();
                if (!flows.isEmpty()) {
                    String id = String.join("/", "cost", name, line.name(), payer.name());
                    parts.add(Figure.sum(id, MeasureUnit.NOK, flows));
                }
            }
        }
        return Figure.sum(String.join("/", "cost", name, whose.name()), MeasureUnit.NOK, parts);
    }

    /** Of one flow of the plan; what staff costs follows from the users who are there. */
    public Figure presentValue(Plan plan, CashFlow flow) {
        Figure figure = flow.figure(analysis.norms());
        if (flow.line() != CostLine.STAFF) {
            return figure;
        }
        Stream<Traceable> users = plan.sites().stream()
                .filter(site -> site.site().building().id().equals(flow.subject()))
                .flatMap(site -> site.stays().stream())
                .filter(stay -> stay.main() && stay.occupant().type().staff().isPresent())
                .flatMap(stay -> stay.occupant().demand().source().stream());
        List<Traceable> operands =
                Stream.concat(Stream.of(flow.basis(), rate), users).distinct().toList();
        return Figure.computed(figure.id(), figure.value(), figure.unit(), "plan.presentValue", operands);
    }

    /** What those whose money counts gain by the plan against today's structure, extended. */
    public Figure gain(Perspective whose) {
        return Figure.computed(
                "gain/" + whose.name(),
                analysis.sensitivity().mid().gain(whose),
                MeasureUnit.NOK,
                "difference",
                cost("expanded", analysis.expanded(), whose),
                cost("plan", analysis.plan(), whose));
    }

    /** Sum of all flows in each year, undiscounted. */
    public Series byYear(String id, Ledger ledger) {
        return Series.computed(horizon, id, MeasureUnit.NOK, ledger::in, "money.year", bases(ledger));
    }

    private static List<Figure> bases(Ledger ledger) {
        return ledger.flows().stream().map(flow -> flow.basis()).distinct().toList();
    }

    /** Sum of all flows up to and with each year, undiscounted, in millions with one decimal. */
    public Series millionsSoFar(String id, Ledger ledger) {
        long[] sums = IntStream.range(0, horizon.length()).mapToLong(ledger::in).toArray();
        Arrays.parallelPrefix(sums, Long::sum);
        return Series.computed(
                horizon,
                id,
                MeasureUnit.NOK,
                t -> Math.round(sums[t] / 100_000.0) / 10.0,
                "money.soFar",
                bases(ledger));
    }

    /** What everything is at the other plan less this one, for those whose money counts. */
    public Figure gain(Plan plan, Plan other, Perspective whose) {
        return difference("gain", new LedgerDifference(other.ledger(), plan.ledger()).of(whose));
    }

    /** What of a plan's cost follows from a proposal: all that its buildings and units pay, with and without it. */
    public Figure effect(Proposal proposal, long nok) {
        Set<String> subjects = Stream.of(
                        proposal.hosts().stream().map(host -> host.building().id()),
                        proposal.closed().stream()
                                .map(site -> site.site().building().id()),
                        proposal.moves().stream().map(move -> move.unit().unit().id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return effect("effect", subjects, nok);
    }

    /** The same of an extension of the building. */
    public Figure effect(SitePlan site, long nok) {
        String building = site.site().building().id();
        return effect("effect/" + building, Set.of(building), nok);
    }

    private Figure effect(String id, Set<String> subjects, long nok) {
        Ledger both = new Ledger(Stream.of(analysis.plan(), analysis.zero())
                .flatMap(plan -> plan.flows().stream())
                .filter(flow -> subjects.contains(flow.subject()))
                .toList());
        return Figure.computed(id, nok, MeasureUnit.NOK, "plan.effect", bases(both));
    }

    /** Gross area of the buildings that the plan leaves, where known. */
    public Figure releasedArea(String id, Plan plan) {
        List<Figure> areas = plan.sites().stream()
                .filter(SitePlan::isClosed)
                .flatMap(site -> site.site().building().find(BuildingQuantity.GROSS_AREA).stream())
                .toList();
        return Figure.sum(id, MeasureUnit.SQUARE_METRES, areas);
    }

    /** Once, in kroner of the base year. */
    public Figure investment(String id, List<Built> extensions) {
        return Figure.sum(
                id,
                MeasureUnit.NOK,
                extensions.stream()
                        .map(built -> built.expansion().extension().cost())
                        .toList());
    }

    /** Of extensions, in the year with this index. */
    public Figure paid(List<Built> extensions, int index) {
        return Figure.computed(
                "paid/" + horizon.year(index),
                extensions.stream().mapToLong(built -> built.paid().in(index)).sum(),
                MeasureUnit.NOK,
                "money.year",
                extensions.stream()
                        .map(built -> (Traceable) built.expansion().extension().cost())
                        .toList());
    }

    /** What is emitted more in the first than in the second: kilograms, or what else is taken of them. */
    public Figure emissions(
            MeasureUnit unit, List<Emission> more, List<Emission> less, ToDoubleFunction<Emission> amount) {
        Figure minuend = emissions("emissions/more", unit, more, amount);
        Figure subtrahend = emissions("emissions/less", unit, less, amount);
        double difference = minuend.value() - subtrahend.value();
        return Figure.computed("emissions", difference, unit, "difference", minuend, subtrahend);
    }

    /** What is emitted in all. */
    public Figure emissions(String id, MeasureUnit unit, List<Emission> all, ToDoubleFunction<Emission> amount) {
        List<Figure> bases = all.stream().map(Emission::basis).distinct().toList();
        return Figure.computed(id, all.stream().mapToDouble(amount).sum(), unit, "emission.sum", bases);
    }
}
