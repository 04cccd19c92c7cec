package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some units of a plan to place anew while all others stay as planned: a neighbourhood of the plan, or all of it.
 *
 * @param plan the option of each occupant, in their order
 * @param free the units to place anew, each with the options that it may have, the planned one among them
 */
public record Subproblem(ConsolidationCase facts, List<Option> plan, Map<Occupant, List<Option>> free) {
    public Subproblem {
        plan = List.copyOf(plan);
        free = new LinkedHashMap<>(free);
    }

    /** Every unit that has a choice. */
    public static Subproblem whole(ConsolidationCase facts, List<Option> plan) {
        Map<Occupant, List<Option>> free = new LinkedHashMap<>();
        for (Occupant occupant : facts.occupants()) {
            if (occupant.options().size() > 1) {
                free.put(occupant, occupant.options());
            }
        }
        return new Subproblem(facts, plan, free);
    }

    /** Whether every unit that has a choice is free, to choose among all that it has. */
    public boolean isWhole() {
        return facts.occupants().stream()
                .allMatch(unit -> unit.options().size() == 1
                        || free.getOrDefault(unit, List.of()).size()
                                == unit.options().size());
    }

    /** Number of options, all units together. */
    public int options() {
        return free.values().stream().mapToInt(List::size).sum();
    }

    /** The buildings that a free unit may be in, and those whose grants it can lose by leaving elsewhere, in their order. */
    public List<Site> sites() {
        Set<Integer> touched = new LinkedHashSet<>();
        free.forEach((occupant, options) -> {
            touched.add(occupant.home().index());
            occupant.annexes().forEach(annex -> touched.add(annex.index()));
            options.forEach(option -> touched.add(option.site()));
        });
        addGranted(touched);
        return touched.stream().sorted().map(facts.sites()::get).toList();
    }

    private void addGranted(Set<Integer> touched) {
        if (!facts.hasGrants()) {
            return;
        }
        Set<String> leaving = free.keySet().stream().map(Occupant::service).collect(Collectors.toSet());
        fixedStays().stream()
                .filter(stay -> stay.main() && leaving.contains(stay.occupant().service()))
                .filter(stay ->
                        stay.site().services().get(stay.occupant().service()).hasGrants())
                .forEach(stay -> touched.add(stay.site().index()));
    }

    /** Stays of the units that are not free. */
    public List<Stay> fixedStays() {
        List<Stay> stays = new ArrayList<>();
        for (Occupant occupant : facts.occupants()) {
            if (!free.containsKey(occupant)) {
                stays.addAll(Stay.of(occupant, plan.get(occupant.index()), facts));
            }
        }
        return stays;
    }

    /** These buildings, with everyone in them under the choices. */
    public Map<Site, SiteLoad> loads(List<Option> choices) {
        Map<Site, SiteLoad> loads = new LinkedHashMap<>();
        sites().forEach(site -> loads.put(site, new SiteLoad(site, facts)));
        for (Occupant occupant : facts.occupants()) {
            for (Stay stay : Stay.of(occupant, choices.get(occupant.index()), facts)) {
                if (loads.containsKey(stay.site())) {
                    loads.get(stay.site()).add(stay);
                }
            }
        }
        return loads;
    }

    /** What the plan does in each year that the free units cannot change. */
    public Pace fixedPace() {
        List<Site> free = sites();
        Pace pace = new Pace(facts.horizon().length());
        for (Occupant occupant : facts.occupants()) {
            if (!this.free.containsKey(occupant)) {
                pace.change(plan.get(occupant.index()), 1);
            }
        }
        new PlanEvaluator(facts)
                .evaluate(plan).sites().stream()
                        .filter(site -> !free.contains(site.site()))
                        .forEach(site -> pace.change(site.extensions(), 1));
        return pace;
    }

    /** The part of a plan's score that the free units can change. */
    public PlanScore score(List<Option> choices) {
        long broken = facts.pairRules().stream()
                .filter(rule -> rule.isBroken(
                        choices.get(rule.one().index()),
                        choices.get(rule.other().index())))
                .count();
        long beyond = facts.limits().isEmpty()
                ? 0
                : Pace.of(new PlanEvaluator(facts).evaluate(choices)).violations(facts.limits());
        PlanScore score = new PlanScore(broken + beyond, 0, 0);
        GivenUp given = GivenUp.of(facts, choices);
        for (SiteLoad load : loads(choices).values()) {
            score = score.plus(load.score(load.extensions(given)));
        }
        for (Occupant occupant : free.keySet()) {
            score = score.plus(new PlanScore(0, 0, facts.movingCost(occupant, choices.get(occupant.index()))));
        }
        return score;
    }
}
