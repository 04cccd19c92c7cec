package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.SettledBoundaries;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.answer.Explainer;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Proposer;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.answer.Reconsidering;
import no.arealklok.consolidation.answer.Trial;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Perspective;
import no.arealklok.input.Municipality;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.register.Unit;
import no.arealklok.run.Found;
import no.arealklok.travel.Distances;

/** Runs the chain. The same inputs and the same search give the same analysis. */
public final class Analyst {
    private final Function<SearchBudget, Answers> answers;
    private final Function<Inputs, Optional<AllotmentEngine>> allotment;
    private final Progress progress;

    /** Without a proof, and without what must be built where places are allotted first. */
    public Analyst(PlanSearch search, Progress progress) {
        this(search, new Prover(Optional.empty()), Optional.empty(), progress);
    }

    public Analyst(PlanSearch search, Prover prover, Optional<AllotmentEngine> allotment, Progress progress) {
        this(
                budget -> new SearchedAnswers(search, prover, budget, progress),
                inputs -> allotment.map(engine -> SettledBoundaries.around(engine, inputs.boundaries())),
                progress);
    }

    private Analyst(
            Function<SearchBudget, Answers> answers,
            Function<Inputs, Optional<AllotmentEngine>> allotment,
            Progress progress) {
        this.answers = answers;
        this.allotment = allotment;
        this.progress = progress;
    }

    /** Searches for nothing: all is worked out again from what a run found. */
    public static Analyst remembering(Found found) {
        KnownAnswers known = new KnownAnswers(found);
        return new Analyst(budget -> known, inputs -> known.allotment(), Progress.SILENT);
    }

    /** Places are allotted as a run did, of the same register and assumptions; all else is as here. */
    public Analyst allottingAs(Found found) {
        KnownAnswers known = new KnownAnswers(found);
        return new Analyst(answers, inputs -> known.allotment(), progress);
    }

    public Analysis analyse(Inputs inputs) {
        Asked asked = ask(inputs);
        Map<Growth, ConsolidationCase> cases = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            cases.put(growth, asked.questions().of(growth));
        }
        return planned(asked, cases, answers.apply(inputs.budget()));
    }

    /**
     * Scores decisions on a plan without searching for another.
     *
     * @throws no.arealklok.finding.UnusableInputException naming the cell of a move that nobody can make
     */
    public Review review(Inputs inputs, List<Decision> decisions) {
        Asked asked = ask(inputs);
        return new Reviewer(asked.questions(), asked.spare().allotted()).review(inputs.run(), decisions);
    }

    private record Asked(Questions questions, SpareCapacity spare, Allotter allotter) {
        /** With other directives from the beginning. */
        ConsolidationCase anew(List<Directive> others) {
            return allotter.with(others, questions, spare.allotted());
        }
    }

    private Asked ask(Inputs inputs) {
        Municipality municipality = inputs.municipality();
        Premises read = Premises.of(inputs);
        RoadFinder roads = new RoadFinder(read.norms());
        Set<String> dangerous = municipality.register().units().stream()
                .filter(Unit::dangerousWay)
                .map(Unit::mainBuilding)
                .collect(Collectors.toSet());
        Distances distances = new Distances(municipality.roads(), read.norms(), roads.find(inputs), dangerous);
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
        Allotter allotter = new Allotter(allotment.apply(inputs));
        SpareCapacity spare = allotter.allot(today);
        progress.begin(Stage.OPTIONS);
        return new Asked(today.where(spare), spare, allotter);
    }

    private Analysis planned(Asked found, Map<Growth, ConsolidationCase> cases, Answers answers) {
        Questions questions = found.questions();
        Inputs inputs = questions.inputs();
        Premises premises = questions.premises();
        ConsolidationCase asked = inputs.robust() ? questions.asked() : cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(asked);
        Answers.Chosen chosen = answers.plan(asked, new Reconsidering(trial(found), premises.norms()));
        Preference preference = chosen.preference();
        Plan plan = preference.plan();
        tell(plan, Scope.of(asked, questions.uses()).isEmpty() ? Optional.empty() : chosen.proof());
        List<Rationale> rationales = new Explainer().explain(plan);
        List<Proposal> proposals = new Proposer().propose(plan);
        Optional<Price> price = inputs.robust() ? Optional.of(price(cases, plan.choices(), answers)) : Optional.empty();
        Weighing weighing = answers.weigh(questions, found::anew, preference, proposals, rationales);
        Plan rival = answers.rival(questions, preference);
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
                found.spare(),
                new CellDoubter(questions, plan, evaluator.expanded(), proposals).doubt(),
                rival,
                chosen.proof(),
                proposals,
                rationales,
                stress(cases, plan.choices()),
                weighing,
                new Resilience(preference, price),
                sensitivity(questions, plan, others(plan, rival, weighing)),
                new BudgetTester(questions, plan.choices()).test(asked, cases.get(Growth.HIGH)),
                answers.wasStopped());
    }

    private void tell(Plan plan, Optional<Proof> proof) {
        proof.ifPresent(gap -> progress.proven(plan.score(), gap));
        progress.begin(Stage.EXPLANATION);
    }

    private static Sensitivity sensitivity(Questions questions, Plan plan, List<List<Option>> others) {
        return new SensitivityFinder(questions::withoutOptions, plan.choices(), others)
                .find(questions.premises().norms());
    }

    /** Other choices that may be the best under other norms. */
    private static List<List<Option>> others(Plan plan, Plan rival, Weighing weighing) {
        return Stream.concat(weighing.alternatives().plans().stream(), Stream.of(rival))
                .map(Plan::choices)
                .filter(other -> !other.equals(plan.choices()))
                .distinct()
                .toList();
    }

    private static Trial trial(Asked found) {
        Questions questions = found.questions();
        int samples =
                (int) questions.premises().norms().figure("outlook.samples").whole();
        return new Trial(found.spare().allotted().question()::mayServe, questions.samples(samples));
    }

    /**
     * The robust choices could have been those of the plan for the main alternative, which is as good there or better.
     */
    private static Price price(Map<Growth, ConsolidationCase> cases, List<Option> robust, Answers answers) {
        ConsolidationCase main = cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(main);
        Plan held = evaluator.evaluate(robust);
        Plan found = evaluator.evaluate(answers.ordinary(main));
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
