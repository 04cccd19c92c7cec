package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.CaseBuilder;
import no.arealklok.consolidation.Chances;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Explainer;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Plan;
import no.arealklok.consolidation.PlanEvaluator;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.PlanTester;
import no.arealklok.consolidation.Proposal;
import no.arealklok.consolidation.Proposer;
import no.arealklok.consolidation.Prover;
import no.arealklok.consolidation.Rationale;
import no.arealklok.economy.Perspective;
import no.arealklok.input.CapacityChoice;
import no.arealklok.input.Municipality;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.travel.Distances;

/** Runs the chain. The same inputs and the same search give the same analysis. */
public final class Analyst {
    private final PlanSearch search;
    private final Prover prover;
    private final Progress progress;

    /** Without a proof. */
    public Analyst(PlanSearch search, Progress progress) {
        this(search, new Prover(Optional.empty()), progress);
    }

    public Analyst(PlanSearch search, Prover prover, Progress progress) {
        this.search = search;
        this.prover = prover;
        this.progress = progress;
    }

    public Analysis analyse(Inputs inputs) {
        Municipality municipality = inputs.municipality();
        Premises premises = Premises.of(inputs);
        progress.begin(Stage.UTILISATION);
        UnitUses uses = new UnitUses(
                municipality.register(),
                inputs.types(),
                premises.norms(),
                premises.choices().stream()
                        .collect(Collectors.toMap(CapacityChoice::service, CapacityChoice::definition)));
        progress.begin(Stage.OUTLOOK);
        Outlook outlook = new Forecaster(
                        municipality.register(),
                        municipality.population(),
                        municipality.local(),
                        premises.horizon(),
                        premises.norms())
                .forecast(uses);
        progress.begin(Stage.OPTIONS);
        Distances distances = new Distances(municipality.roads(), premises.norms());
        Map<Growth, ConsolidationCase> cases = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            cases.put(
                    growth,
                    cases(inputs, premises, premises.norms())
                            .build(uses, outlook, distances, municipality.directives(), growth));
        }
        Optional<ConsolidationCase> most = Optional.of(cases(inputs, premises, premises.norms()))
                .filter(any -> inputs.robust())
                .map(builder -> builder.buildForMost(uses, outlook, distances, municipality.directives()));
        return planned(inputs, premises, uses, outlook, distances, cases, most);
    }

    private Analysis planned(
            Inputs inputs,
            Premises premises,
            UnitUses uses,
            Outlook outlook,
            Distances distances,
            Map<Growth, ConsolidationCase> cases,
            Optional<ConsolidationCase> most) {
        ConsolidationCase main = cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(main);
        Prover.Proven proven = proven(most.orElse(main), inputs);
        List<Option> choices = proven.choices();
        Optional<Price> price = most.map(asked -> price(inputs, cases, asked, choices));
        Plan plan = evaluator.evaluate(choices);
        progress.begin(Stage.EXPLANATION);
        List<Rationale> rationales = new Explainer().explain(plan);
        List<Proposal> proposals = new Proposer().propose(plan);
        Chances chances = new PlanTester(plan)
                .test(outlook.sampler(inputs.budget().seed()), (int)
                        premises.norms().figure("outlook.samples").whole());
        return new Analysis(
                inputs,
                premises.findings(),
                premises.norms(),
                premises.choices(),
                premises.horizon(),
                uses,
                outlook,
                distances,
                evaluator.zeroAlternative(),
                evaluator.expanded(),
                plan,
                proven.proof(),
                proposals,
                rationales,
                stress(cases, choices),
                new Resilience(chances, price),
                new SensitivityFinder(
                                norms -> cases(inputs, premises, norms)
                                        .withoutOptions(uses, outlook, distances, Growth.MAIN),
                                choices)
                        .find(premises.norms()));
    }

    private Prover.Proven proven(ConsolidationCase asked, Inputs inputs) {
        progress.begin(Stage.PLAN);
        List<Option> found = search.search(asked, inputs.budget(), progress);
        progress.begin(Stage.PROOF);
        return prover.prove(asked, found, inputs.budget(), progress);
    }

    /** The ordinary plan is at least as good in the main alternative as the robust one, which it could have been. */
    private Price price(
            Inputs inputs, Map<Growth, ConsolidationCase> cases, ConsolidationCase most, List<Option> robust) {
        progress.begin(Stage.PRICE);
        ConsolidationCase main = cases.get(Growth.MAIN);
        PlanEvaluator evaluator = new PlanEvaluator(main);
        Plan held = evaluator.evaluate(robust);
        Plan found = evaluator.evaluate(search.search(main, inputs.budget(), progress));
        Plan ordinary = found.score().compareTo(held.score()) < 0 ? found : held;
        return new Price(
                ordinary,
                stress(cases, ordinary.choices()),
                new PlanEvaluator(most).evaluate(robust).score());
    }

    private static CaseBuilder cases(Inputs inputs, Premises premises, Norms norms) {
        return new CaseBuilder(
                inputs.municipality().register(), inputs.types(), norms, premises.horizon(), inputs.perspective());
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
