package no.arealklok.consolidation.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/** Plans anew what a changed question changes: parts that nothing has changed in stay as planned. */
public final class Replanner {
    /** With more, reading the question would take the exact engine most of its work. */
    private static final int MOST_OPTIONS = 3_000;

    private final PlanSearch search;
    private final Prover prover;
    private final SearchBudget budget;
    private final PlanSearch.SearchListener listener;

    /** @param listener asked whether to stop; not told of plans, which are no better answers to the first question */
    public Replanner(PlanSearch search, Prover prover, SearchBudget budget, PlanSearch.SearchListener listener) {
        this.search = search;
        this.prover = prover;
        this.budget = budget;
        this.listener = new PlanSearch.SearchListener() {
            @Override
            public void improved(PlanScore score) {}

            @Override
            public boolean isStopped() {
                return listener.isStopped();
            }
        };
    }

    /**
     * @param known a plan of a question about the same units and buildings, in the same order
     * @return a plan of the new question: as known where that is still allowed and nothing better was found
     */
    public Plan replan(Plan known, ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>();
        Set<Integer> given = new HashSet<>();
        for (Occupant occupant : facts.occupants()) {
            Option before = known.choices().get(occupant.index());
            boolean kept = occupant.options().contains(before);
            choices.add(kept ? before : occupant.options().get(0));
            if (!kept) {
                before.host().sites().forEach(given::add);
            }
        }
        for (Part part : Part.of(facts)) {
            if (isChanged(part, known.facts(), facts) || hasAny(part, given)) {
                part.paste(plan(part.facts(), part.cut(choices)), choices);
            }
        }
        return new PlanEvaluator(facts).evaluate(choices);
    }

    /** Whoever was to come to one of the buildings may now be tied to another part: here is room that was taken. */
    private static boolean hasAny(Part part, Set<Integer> sites) {
        return part.originals().stream()
                .flatMapToInt(unit -> IntStream.concat(
                        IntStream.concat(
                                IntStream.of(unit.home().index()),
                                unit.annexes().stream().mapToInt(Site::index)),
                        unit.options().stream()
                                .flatMapToInt(option -> option.host().sites())))
                .anyMatch(sites::contains);
    }

    private List<Option> plan(ConsolidationCase facts, List<Option> start) {
        return settled(facts, start).orElseGet(() -> searched(facts, start));
    }

    /** A small question is sooner answered by the exact engine than searched. */
    private Optional<List<Option>> settled(ConsolidationCase facts, List<Option> start) {
        Subproblem whole = Subproblem.whole(facts, start);
        double work = budget.polish(whole.free().size());
        return prover.engine()
                .filter(engine -> whole.options() <= MOST_OPTIONS)
                .flatMap(engine -> engine.solve(whole, work, listener::isStopped))
                .filter(answer -> answer.isSettled() && answer.shortageGap() == 0)
                .map(ExactEngine.Answer::choices);
    }

    private List<Option> searched(ConsolidationCase facts, List<Option> start) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        List<Option> found = search.search(facts, budget, listener);
        List<Option> best = evaluator.score(found).compareTo(evaluator.score(start)) < 0 ? found : start;
        return prover.prove(facts, best, budget, listener).choices();
    }

    private static boolean isChanged(Part part, ConsolidationCase before, ConsolidationCase facts) {
        return !before.objective().equals(facts.objective())
                || !before.limits().equals(facts.limits())
                || part.originals().stream()
                        .anyMatch(unit ->
                                !before.occupants().get(unit.index()).options().equals(unit.options())
                                        || !before.occupants()
                                                .get(unit.index())
                                                .demand()
                                                .equals(unit.demand()))
                || !building(part, before).equals(building(part, facts))
                || !rules(part, before).equals(rules(part, facts));
    }

    /** What may be built or rented in the buildings of a part, and from when. */
    private static List<String> building(Part part, ConsolidationCase facts) {
        return part.originals().stream()
                .flatMapToInt(unit -> unit.options().stream()
                        .flatMapToInt(option -> option.host().sites()))
                .distinct()
                .sorted()
                .mapToObj(facts.sites()::get)
                .flatMap(site -> site.services().values().stream()
                        .map(service -> site.index() + " " + service.id() + " " + service.extendsFrom() + " "
                                + service.decided() + " " + service.pavilions().isPresent() + " "
                                + service.expansions().stream()
                                        .map(SiteService.Expansion::places)
                                        .toList()))
                .toList();
    }

    private static List<String> rules(Part part, ConsolidationCase facts) {
        return facts.pairRules().stream()
                .filter(rule -> part.originals().stream()
                        .anyMatch(unit -> unit.index() == rule.one().index()
                                || unit.index() == rule.other().index()))
                .map(rule -> rule.one().index() + " " + rule.other().index() + " " + rule.together())
                .toList();
    }
}
