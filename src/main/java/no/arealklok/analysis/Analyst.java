package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.answer.Explainer;
import no.arealklok.consolidation.answer.PlanTester;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Proposer;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.directive.Decision;
import no.arealklok.economy.Perspective;
import no.arealklok.input.Municipality;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.travel.Distances;

/** Runs the chain. The same inputs and the same search give the same analysis. */
public final class Analyst {
    private final PlanSearch search;
    private final Prover prover;
    private final Optional<AllotmentEngine> allotment;
    private final Progress progress;

    /** Without a proof, and without what must be built where places are allotted first. */
    public Analyst(PlanSearch search, Progress progress) {
        this(search, new Prover(Optional.empty()), Optional.empty(), progress);
    }

    public Analyst(PlanSearch search, Prover prover, Optional<AllotmentEngine> allotment, Progress progress) {
        this.search = search;
        this.prover = prover;
        this.allotment = allotment;
        this.progress = progress;
    }

    public Analysis analyse(Inputs inputs) {
        Asked asked = ask(inputs);
        Map<Growth, ConsolidationCase> cases = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            cases.put(growth, asked.questions().of(growth));
        }
        return planned(asked.questions(), cases, asked.spare());
    }

    /**
     * Scores decisions on a plan without searching for another.
     *
     * @throws no.arealklok.finding.UnusableInputException naming the cell of a move that nobody can make
     */
    public Review review(Inputs inputs, List<Decision> decisions) {
        Questions questions = ask(inputs).questions();
        ConsolidationCase facts = inputs.robust() ? questions.asked() : questions.of(Growth.MAIN);
        return new Reviewer(facts).review(inputs.run(), decisions);
    }

    private record Asked(Questions questions, SpareCapacity spare) {}

    private Asked ask(Inputs inputs) {
        Municipality municipality = inputs.municipality();
        Premises read = Premises.of(inputs);
        RoadFinder roads = new RoadFinder(read.norms());
        Distances distances = new Distances(municipality.roads(), read.norms(), roads.find(inputs));
        Premises premises = read.noting(roads.findings());
        progress.begin(Stage.UTILISATION);
        UnitUses uses = premises.uses(municipality.register(), inputs.types());
        progress.begin(Stage.OUTLOOK);
        Outlook outlook = new Forecaster(
                        municipality.register(),
                        municipality.population(),
                        municipality.local(),
                        premises.horizon(),
                        premises.norms())
                .forecast(uses);
        Questions today = Questions.today(inputs, premises, uses, outlook, distances);
        progress.begin(Stage.ALLOTMENT);
        SpareCapacity spare = new Allotter(allotment).allot(today);
        progress.begin(Stage.OPTIONS);
        return new Asked(today.where(spare), spare);
    }

    private Analysis planned(Questions questions, Map<Growth, ConsolidationCase> cases, SpareCapacity spare) {
        Inputs inputs = questions.inputs();
        Premises premises = questions.premises();
        ConsolidationCase asked = inputs.robust() ? questions.asked() : cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(asked);
        Prover.Proven proven = answer(asked, inputs.budget());
        List<Option> choices = proven.choices();
        Plan plan = evaluator.evaluate(choices);
        tell(plan, Scope.of(asked, questions.uses()).isEmpty() ? Optional.empty() : proven.proof());
        List<Rationale> rationales = new Explainer().explain(plan);
        List<Proposal> proposals = new Proposer().propose(plan);
        Resilience resilience = resilience(questions, cases, plan);
        Weighing weighing = weighing(questions, plan, proposals, rationales);
        Plan rival = rival(questions, plan);
        return new Analysis(
                inputs,
                premises.findings(),
                premises.norms(),
                premises.choices(),
                premises.horizon(),
                questions.uses(),
                questions.outlook(),
                questions.distances(),
                evaluator.zeroAlternative(),
                evaluator.expanded(),
                plan,
                spare,
                new CellDoubter(questions, plan, evaluator.expanded(), proposals).doubt(),
                rival,
                proven.proof(),
                proposals,
                rationales,
                stress(cases, choices),
                weighing,
                resilience,
                sensitivity(questions, plan, others(plan, rival, weighing)),
                new BudgetTester(questions, choices).test(asked, cases.get(Growth.HIGH)),
                progress.wasStopped());
    }

    private Weighing weighing(Questions questions, Plan plan, List<Proposal> proposals, List<Rationale> rationales) {
        progress.begin(Stage.CHOICES);
        return new Weigher(search, prover, progress).weigh(questions, plan, proposals, rationales);
    }

    private void tell(Plan plan, Optional<Proof> proof) {
        proof.ifPresent(gap -> progress.proven(plan.score(), gap));
        progress.begin(Stage.EXPLANATION);
    }

    private static Sensitivity sensitivity(Questions questions, Plan plan, List<List<Option>> others) {
        return new SensitivityFinder(questions::withoutOptions, plan.choices(), others)
                .find(questions.premises().norms());
    }

    private Plan rival(Questions questions, Plan plan) {
        Inputs inputs = questions.inputs();
        return new Replanner(search, prover, inputs.budget().followUp(), progress)
                .replan(plan, questions.seenBy(inputs.perspective().other()));
    }

    /** Other choices that may be the best under other norms. */
    private static List<List<Option>> others(Plan plan, Plan rival, Weighing weighing) {
        return Stream.concat(weighing.alternatives().plans().stream(), Stream.of(rival))
                .map(Plan::choices)
                .filter(other -> !other.equals(plan.choices()))
                .distinct()
                .toList();
    }

    private Prover.Proven answer(ConsolidationCase asked, SearchBudget budget) {
        progress.begin(Stage.PLAN);
        List<Option> found = search.search(asked, budget, progress);
        progress.begin(Stage.PROOF);
        return prover.prove(asked, found, budget, progress);
    }

    private Resilience resilience(Questions questions, Map<Growth, ConsolidationCase> cases, Plan plan) {
        Inputs inputs = questions.inputs();
        int samples =
                (int) questions.premises().norms().figure("outlook.samples").whole();
        Chances chances = new PlanTester(plan).test(questions.sampler(), samples);
        return new Resilience(
                chances, inputs.robust() ? Optional.of(price(inputs, cases, plan.choices())) : Optional.empty());
    }

    /**
     * The robust choices could have been those of the plan for the main alternative, which is as good there or better.
     */
    private Price price(Inputs inputs, Map<Growth, ConsolidationCase> cases, List<Option> robust) {
        progress.begin(Stage.PRICE);
        ConsolidationCase main = cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(main);
        Plan held = evaluator.evaluate(robust);
        Plan found = evaluator.evaluate(search.search(main, inputs.budget(), progress));
        Plan ordinary = found.score().compareTo(held.score()) < 0 ? found : held;
        return new Price(held, ordinary, stress(cases, ordinary.choices()));
    }

    private static Map<Growth, Analysis.Stress> stress(Map<Growth, ConsolidationCase> cases, List<Option> choices) {
        Map<Growth, Analysis.Stress> stress = new EnumMap<>(Growth.class);
        cases.forEach((growth, facts) -> {
            PlanEvaluator evaluator = new PlanEvaluator(facts);
            Plan zero = evaluator.zeroAlternative();
            Plan plan = evaluator.evaluate(choices);
            long gain = zero.presentValue(Perspective.MUNICIPALITY) - plan.presentValue(Perspective.MUNICIPALITY);
            stress.put(growth, new Analysis.Stress(zero.score(), plan.score(), gain));
        });
        return stress;
    }
}
