package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one other choice would do to a plan: only the buildings that it touches are worked out again. */
final class WhatIf {
    private final Plan plan;
    private final ConsolidationCase facts;
    private final List<List<Stay>> staysAt = new ArrayList<>();
    private final boolean grants;

    WhatIf(Plan plan) {
        this.plan = plan;
        this.facts = plan.facts();
        this.grants = facts.hasGrants();
        facts.sites().forEach(site -> staysAt.add(new ArrayList<>()));
        for (Occupant occupant : facts.occupants()) {
            Stay.of(occupant, plan.choice(occupant), facts)
                    .forEach(stay -> staysAt.get(stay.site().index()).add(stay));
        }
    }

    /** Score with the other choice minus the plan's: below {@link PlanScore#ZERO} when the other is better. */
    PlanScore difference(Occupant occupant, Option other) {
        Option chosen = plan.choice(occupant);
        List<Stay> before = Stay.of(occupant, chosen, facts);
        List<Stay> after = Stay.of(occupant, other, facts);
        Set<Site> touched = new LinkedHashSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(stay -> touched.add(stay.site()));
        PlanScore difference = new PlanScore(
                brokenRules(occupant, other) - brokenRules(occupant, chosen),
                0,
                facts.movingCost(occupant, other) - facts.movingCost(occupant, chosen));
        List<Built> dropped = new ArrayList<>();
        List<Built> raised = new ArrayList<>();
        Map<Site, SiteLoad> changed = new LinkedHashMap<>();
        for (Site site : touched) {
            SiteLoad load = new SiteLoad(site, facts);
            staysAt.get(site.index()).forEach(load::add);
            PlanScore old = load.score();
            dropped.addAll(load.extensions());
            before.stream().filter(stay -> stay.site() == site).forEach(load::remove);
            after.stream().filter(stay -> stay.site() == site).forEach(load::add);
            raised.addAll(load.extensions());
            difference = difference.plus(load.score().minus(old));
            changed.put(site, load);
        }
        long lost = grants ? lostGrants(occupant, other, changed) : 0;
        return difference.plus(new PlanScore(beyondLimits(chosen, other, dropped, raised), 0, lost));
    }

    /** What grants are lost with the other choice, in any building, minus what the plan loses. */
    private long lostGrants(Occupant occupant, Option other, Map<Site, SiteLoad> changed) {
        List<Option> choices = new ArrayList<>(plan.choices());
        GivenUp before = GivenUp.of(facts, choices);
        choices.set(occupant.index(), other);
        GivenUp after = GivenUp.of(facts, choices);
        long lost = 0;
        for (SitePlan site : plan.sites()) {
            lost -= site.load().lostGrants(before);
            lost += changed.containsKey(site.site()) ? 0 : site.load().lostGrants(after);
        }
        for (SiteLoad load : changed.values()) {
            lost += load.lostGrants(after);
        }
        return lost;
    }

    private long beyondLimits(Option chosen, Option other, List<Built> dropped, List<Built> raised) {
        if (facts.limits().isEmpty()) {
            return 0;
        }
        Pace pace = Pace.of(plan);
        long before = pace.violations(facts.limits());
        pace.change(chosen, -1);
        pace.change(other, 1);
        pace.change(dropped, -1);
        pace.change(raised, 1);
        return pace.violations(facts.limits()) - before;
    }

    private long brokenRules(Occupant occupant, Option option) {
        return facts.pairRules().stream()
                .filter(rule -> rule.one() == occupant || rule.other() == occupant)
                .filter(rule -> rule.one() == occupant
                        ? rule.isBroken(option, plan.choice(rule.other()))
                        : rule.isBroken(plan.choice(rule.one()), option))
                .count();
    }
}
