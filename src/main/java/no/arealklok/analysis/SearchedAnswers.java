package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.arealklok.consolidation.answer.AlternativeFinder;
import no.arealklok.consolidation.answer.Alternatives;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.ConflictFinder;
import no.arealklok.consolidation.answer.DirectivePricer;
import no.arealklok.consolidation.answer.FrontierFinder;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.FrontierPlan.Origin;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.answer.Reconsidering;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.answer.RefusalFinder;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.answer.Turning;
import no.arealklok.consolidation.answer.TurningFinder;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.directive.Directive;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.HiddenUnits;

/** Searches, and asks around the plan: without each directive, with another structure, with other weights. */
final class SearchedAnswers implements Answers {
    private final PlanSearch search;
    private final Prover prover;
    private final SearchBudget budget;
    private final Progress progress;

    SearchedAnswers(PlanSearch search, Prover prover, SearchBudget budget, Progress progress) {
        this.search = search;
        this.prover = prover;
        this.budget = budget;
        this.progress = progress;
    }

    @Override
    public Chosen plan(ConsolidationCase asked, Reconsidering reconsidering) {
        progress.begin(Stage.PLAN);
        List<Option> found = search.search(asked, budget, progress);
        progress.begin(Stage.PROOF);
        Prover.Proven proven = prover.prove(asked, found, budget, progress);
        Plan cheapest = new PlanEvaluator(asked).evaluate(proven.choices());
        Preference preference =
                progress.isStopped() ? reconsidering.remember(cheapest, cheapest) : reconsidering.reconsider(cheapest);
        return new Chosen(preference, proven.proof().map(proof -> proof.worse(preference.price())));
    }

    @Override
    public List<Option> ordinary(ConsolidationCase main) {
        progress.begin(Stage.PRICE);
        return search.search(main, budget, progress);
    }

    @Override
    public Weighing weigh(
            Questions questions,
            Function<List<Directive>, ConsolidationCase> anew,
            Preference preference,
            List<Proposal> proposals,
            List<Rationale> rationales) {
        progress.begin(Stage.CHOICES);
        Replanner replanner = replanner();
        List<Directive> directives = questions.directives();
        Plan cheapest = preference.cheapest();
        List<Ruling> rulings = new DirectivePricer(anew, replanner).price(directives, cheapest);
        List<Conflict> conflicts =
                new ConflictFinder(questions::with, prover, search, budget.followUp()).find(directives, cheapest);
        Plan plan = held(preference);
        Alternatives alternatives =
                new AlternativeFinder(replanner, questions.premises().norms()).find(plan, proposals, rationales);
        List<FrontierPlan> frontier =
                new FrontierFinder(replanner).find(plan, alternatives, weighted(questions, preference));
        List<Refusal> refusals = refusals(questions, replanner).find(preference, plan, proposals);
        List<Turning> turnings = new TurningFinder(
                        questions::asked,
                        questions::judging,
                        replanner,
                        questions.premises().norms())
                .find(preference, plan, refusals);
        boolean complete = !progress.isStopped();
        // What was ended early is no better than a guess: then all else is as planned.
        return new Weighing(
                rulings,
                conflicts,
                alternatives,
                frontier,
                complete ? refusals : List.of(),
                complete ? turnings : List.of(),
                complete);
    }

    /** What would come second for a small group, and at what price, is told of nowhere. */
    private static RefusalFinder refusals(Questions questions, Replanner replanner) {
        Norms norms = questions.premises().norms();
        HiddenUnits hidden = new HiddenUnits(questions.uses(), questions.outlook(), norms);
        return new RefusalFinder(replanner, unit -> !hidden.withholds(unit), norms);
    }

    @Override
    public Plan rival(Questions questions, Preference preference) {
        ConsolidationCase other =
                questions.seenBy(questions.inputs().perspective().other());
        return replanner().replan(held(preference), preference.hold(other));
    }

    /** The plan as one of a question in which what was preferred is settled. */
    private static Plan held(Preference preference) {
        Plan plan = preference.plan();
        return new PlanEvaluator(preference.hold(plan.facts())).evaluate(plan.choices());
    }

    @Override
    public boolean wasStopped() {
        return progress.wasStopped();
    }

    private Replanner replanner() {
        return new Replanner(search, prover, budget.followUp(), progress);
    }

    private static Map<Origin, ConsolidationCase> weighted(Questions questions, Preference preference) {
        double weight = questions.premises().norms().value("frontier.weight");
        Map<Origin, ConsolidationCase> weighted = new EnumMap<>(Origin.class);
        weighted.put(Origin.LESS_TRAVEL, questions.weighing(weight, 0));
        weighted.put(Origin.LESS_CLIMATE, questions.weighing(0, weight));
        weighted.put(Origin.LESS_OF_BOTH, questions.weighing(weight, weight));
        weighted.replaceAll((origin, facts) -> preference.hold(facts));
        return weighted;
    }
}
