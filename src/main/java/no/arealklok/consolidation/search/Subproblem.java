package no.arealklok.consolidation.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.consolidation.plan.GivenUp;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

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
    int options() {
        return free.values().stream().mapToInt(List::size).sum();
    }

    /**
     * The buildings that a free unit may be in, those whose grants it can lose by leaving elsewhere, and, under a
     * ceiling on investment, all that may be extended; in their order.
     */
    public List<Site> sites() {
        Set<Integer> touched = new LinkedHashSet<>();
        free.forEach((occupant, options) -> {
            touched.add(occupant.home().index());
            occupant.annexes().forEach(annex -> touched.add(annex.index()));
            options.forEach(option -> option.host().sites().forEach(touched::add));
        });
        addGranted(touched);
        if (facts.limitsBuilding()) {
            fixedStays().stream()
                    .map(Stay::site)
                    .filter(Site::mayBeExtended)
                    .forEach(site -> touched.add(site.index()));
        }
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

    /** These buildings under the choices, with everyone in them and what is built there. */
    public Map<Site, SitePlan> sitePlans(List<Option> choices) {
        Map<Site, List<Stay>> stays = new LinkedHashMap<>();
        sites().forEach(site -> stays.put(site, new ArrayList<>()));
        for (Occupant occupant : facts.occupants()) {
            for (Stay stay : Stay.of(occupant, choices.get(occupant.index()), facts)) {
                if (stays.containsKey(stay.site())) {
                    stays.get(stay.site()).add(stay);
                }
            }
        }
        Map<Site, SitePlan> plans = new LinkedHashMap<>();
        new PlanEvaluator(facts)
                .sitePlans(stays, GivenUp.of(facts, choices), true)
                .forEach(plan -> plans.put(plan.site(), plan));
        return plans;
    }

    /** The moves in each year that the free units cannot change; all that may be built is in {@link #sites()}. */
    public Pace fixedPace() {
        Pace pace = new Pace(facts.horizon().length());
        for (Occupant occupant : facts.occupants()) {
            if (!free.containsKey(occupant)) {
                pace.change(plan.get(occupant.index()), 1);
            }
        }
        return pace;
    }

    /** The part of a plan's score that the free units can change. */
    public PlanScore score(List<Option> choices) {
        long broken = facts.pairRules().stream()
                .filter(rule -> rule.isBroken(
                        choices.get(rule.one().index()),
                        choices.get(rule.other().index())))
                .count();
        PlanScore score = new PlanScore(broken, 0, 0);
        Collection<SitePlan> buildings = sitePlans(choices).values();
        for (SitePlan building : buildings) {
            score = score.plus(building.load().score(building.extensions()));
        }
        if (!facts.limits().isEmpty()) {
            Pace pace = new Pace(facts.horizon().length());
            choices.forEach(option -> pace.change(option, 1));
            buildings.forEach(building -> pace.change(building.extensions(), 1));
            score = score.plus(new PlanScore(pace.violations(facts.limits()), 0, 0));
        }
        for (Occupant occupant : free.keySet()) {
            score = score.plus(new PlanScore(0, 0, facts.movingCost(occupant, choices.get(occupant.index()))));
        }
        return score;
    }
}
