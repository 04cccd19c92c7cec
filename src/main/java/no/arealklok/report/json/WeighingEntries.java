package no.arealklok.report.json;

import java.util.List;
import java.util.Set;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.answer.Structure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Perspective;
import no.arealklok.report.json.AnalysisFile.ChoiceEntry;
import no.arealklok.report.json.AnalysisFile.ConflictEntry;
import no.arealklok.report.json.AnalysisFile.DirectiveEntry;
import no.arealklok.report.json.AnalysisFile.GoodPlanEntry;
import no.arealklok.report.json.AnalysisFile.MeasureEntry;

/** What could be decided instead, as analysis.json tells it. */
final class WeighingEntries {
    /**
     * A plan that no other beats in everything.
     *
     * @param municipality present value in whole NOK
     * @param travel what everyone's longer ways cost: present value in whole NOK
     * @param kilograms CO₂ equivalents in the plan period
     */
    record FrontierEntry(
            FrontierPlan.Origin found,
            long shortage,
            long municipality,
            long travel,
            long kilograms,
            List<MeasureEntry> measures) {}

    /**
     * The plan that was searched for with the other purse in view; absent where nothing better was found for it.
     *
     * @param municipality what it costs the municipality, {@code society} everyone: present value in whole NOK
     */
    record RivalEntry(
            Perspective searchedFor, long shortage, long municipality, long society, List<MeasureEntry> measures) {}

    /**
     * The best plan found in which a unit that moves stays.
     *
     * @param more its score less that of the plan
     * @param others units that are elsewhere in it than in the plan, or from another year on
     */
    record RefusalEntry(String unit, PlanScore more, List<OtherChoiceEntry> others) {}

    /**
     * With how many users a unit that moves would stay, in the year in which it moves.
     *
     * @param stays with one less it moves; absent where it moves with the most that were tried
     */
    record TurningEntry(
            String unit, int users, int most, @MayLack Integer stays) {}

    record OtherChoiceEntry(String unit, ChoiceEntry choice) {}

    private final Analysis analysis;
    private final AlternativeEntries plans;

    WeighingEntries(Analysis analysis, AlternativeEntries plans) {
        this.analysis = analysis;
        this.plans = plans;
    }

    List<DirectiveEntry> directives() {
        return analysis.weighing().rulings().stream()
                .map(WeighingEntries::directive)
                .toList();
    }

    private static DirectiveEntry directive(Ruling ruling) {
        Directive directive = ruling.directive();
        return new DirectiveEntry(
                directive.kind(),
                directive.targets(),
                directive.year().isEmpty() ? null : directive.year().getAsInt(),
                directive.amount().isEmpty() ? null : directive.amount().getAsLong(),
                directive.reason(),
                directive.cells().row(),
                ruling.obeyed(),
                ruling.price().orElse(null));
    }

    List<ConflictEntry> conflicts() {
        return analysis.weighing().conflicts().stream()
                .map(WeighingEntries::conflict)
                .toList();
    }

    private static ConflictEntry conflict(Conflict conflict) {
        return new ConflictEntry(
                conflict.directives().stream()
                        .map(directive -> directive.cells().row())
                        .toList(),
                conflict.proven());
    }

    List<GoodPlanEntry> goodPlans() {
        return analysis.weighing().alternatives().plans().stream()
                .map(this::goodPlan)
                .toList();
    }

    private GoodPlanEntry goodPlan(Plan plan) {
        Structure structure = Structure.of(plan);
        return new GoodPlanEntry(
                plan.score(), ids(structure.closed()), ids(structure.receiving()), plans.measures(plan));
    }

    private List<String> ids(Set<Integer> sites) {
        return sites.stream()
                .map(site ->
                        analysis.plan().facts().sites().get(site).building().id())
                .toList();
    }

    List<FrontierEntry> frontier() {
        return analysis.weighing().frontier().stream().map(this::frontierPlan).toList();
    }

    List<RefusalEntry> refusals() {
        return analysis.weighing().refusals().stream().map(this::refusal).toList();
    }

    List<TurningEntry> turnings() {
        return analysis.weighing().turnings().stream()
                .map(one -> new TurningEntry(
                        one.unit().unit().id(),
                        one.users(),
                        one.most(),
                        one.stays().isPresent() ? one.stays().getAsInt() : null))
                .toList();
    }

    private RefusalEntry refusal(Refusal refusal) {
        return new RefusalEntry(
                refusal.unit().unit().id(),
                refusal.more(analysis.plan()),
                refusal.others(analysis.plan()).stream()
                        .map(unit -> new OtherChoiceEntry(
                                unit.unit().id(),
                                UnitEntries.choice(analysis, refusal.plan().choice(unit))))
                        .toList());
    }

    RivalEntry rival() {
        Plan rival = analysis.rival();
        return rival.choices().equals(analysis.plan().choices())
                ? null
                : new RivalEntry(
                        analysis.inputs().perspective().other(),
                        rival.score().shortage(),
                        rival.presentValue(Perspective.MUNICIPALITY),
                        rival.presentValue(Perspective.SOCIETY),
                        plans.measures(rival));
    }

    private FrontierEntry frontierPlan(FrontierPlan one) {
        return new FrontierEntry(
                one.origin(), one.shortage(), one.money(), one.travel(), one.kilograms(), plans.measures(one.plan()));
    }
}
