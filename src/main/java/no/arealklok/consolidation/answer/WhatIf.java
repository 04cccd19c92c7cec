package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.GivenUp;
import no.arealklok.consolidation.plan.InvestmentProgramme;
import no.arealklok.consolidation.plan.Need;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** What one other choice would do to a plan: only the buildings that it touches are worked out again. */
public final class WhatIf {
    private final Plan plan;
    private final ConsolidationCase facts;
    private final List<List<Stay>> staysAt = new ArrayList<>();
    private final boolean grants;
    private final boolean limited;

    public WhatIf(Plan plan) {
        this.plan = plan;
        this.facts = plan.facts();
        this.grants = facts.hasGrants();
        this.limited = facts.limitsBuilding();
        facts.sites().forEach(site -> staysAt.add(new ArrayList<>()));
        for (Occupant occupant : facts.occupants()) {
            Stay.of(occupant, plan.choice(occupant), facts)
                    .forEach(stay -> staysAt.get(stay.site().index()).add(stay));
        }
    }

    /** Score with the other choice minus the plan's: below {@link PlanScore#ZERO} when the other is better. */
    public PlanScore difference(Occupant occupant, Option other) {
        Option chosen = plan.choice(occupant);
        List<Stay> before = Stay.of(occupant, chosen, facts);
        List<Stay> after = Stay.of(occupant, other, facts);
        Set<Site> touched = new LinkedHashSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(stay -> touched.add(stay.site()));
        PlanScore difference = new PlanScore(
                brokenRules(occupant, other) - brokenRules(occupant, chosen),
                0,
                facts.movingCost(occupant, other) - facts.movingCost(occupant, chosen));
        Map<Site, SiteLoad> old = new LinkedHashMap<>();
        Map<Site, SiteLoad> changed = new LinkedHashMap<>();
        for (Site site : touched) {
            old.put(site, load(site));
            SiteLoad load = load(site);
            before.stream().filter(stay -> stay.site() == site).forEach(load::remove);
            after.stream().filter(stay -> stay.site() == site).forEach(load::add);
            changed.put(site, load);
        }
        List<Option> choices = new ArrayList<>(plan.choices());
        PlanScore now = score(old, choices);
        choices.set(occupant.index(), other);
        return difference.plus(score(changed, choices)).minus(now).plus(beyondLimits(chosen, other));
    }

    private SiteLoad load(Site site) {
        SiteLoad load = new SiteLoad(site, facts);
        staysAt.get(site.index()).forEach(load::add);
        return load;
    }

    /** Of these buildings, and of what they change in others: what is built under a ceiling, and grants. */
    private PlanScore score(Map<Site, SiteLoad> loads, List<Option> choices) {
        PlanScore score = PlanScore.ZERO;
        for (SiteLoad load : loads.values()) {
            score = score.plus(limited ? load.score(List.of()) : load.score());
        }
        if (!limited && !grants) {
            return score;
        }
        GivenUp given = GivenUp.of(facts, choices);
        List<SiteLoad> all = new ArrayList<>(loads.values());
        plan.sites().stream().filter(site -> !loads.containsKey(site.site())).forEach(site -> all.add(site.load()));
        return score.plus(limited ? built(all, given) : new PlanScore(0, 0, lostGrants(all, given)));
    }

    private PlanScore built(List<SiteLoad> loads, GivenUp given) {
        List<Need> needs = loads.stream().flatMap(load -> load.needs().stream()).toList();
        InvestmentProgramme programme = InvestmentProgramme.of(needs, facts);
        long lost = programme.chosen().stream()
                .mapToLong(one -> given.lost(one.built(), one.need().to()))
                .sum();
        return programme.effect().plus(new PlanScore(0, 0, lost));
    }

    private static long lostGrants(List<SiteLoad> loads, GivenUp given) {
        long lost = 0;
        for (SiteLoad load : loads) {
            for (Built built : load.extensions()) {
                lost += given.lost(built, load.closes());
            }
        }
        return lost;
    }

    /** How much further the limits on moves are broken. */
    private PlanScore beyondLimits(Option chosen, Option other) {
        Pace pace = Pace.of(plan);
        long before = pace.violations(facts.limits());
        pace.change(chosen, -1);
        pace.change(other, 1);
        return new PlanScore(pace.violations(facts.limits()) - before, 0, 0);
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
