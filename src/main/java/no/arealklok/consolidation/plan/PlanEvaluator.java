package no.arealklok.consolidation.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.Effects;

/** Works out what follows from a set of choices. The zero alternative and every plan go through here. */
public final class PlanEvaluator {
    private final ConsolidationCase facts;

    public PlanEvaluator(ConsolidationCase facts) {
        this.facts = facts;
    }

    /** Nothing moves, nothing is rented, and nothing is built but what is decided already (nullalternativet). */
    public Plan zeroAlternative() {
        return evaluate(facts.stayOptions(), false);
    }

    /** Nothing moves; what overfills is extended. */
    public Plan expanded() {
        return evaluate(facts.stayOptions());
    }

    /** The choices, with the extensions that they call for. */
    public Plan evaluate(List<Option> choices) {
        return evaluate(choices, true);
    }

    /** Of the plan that {@link #evaluate(List)} gives, without the money that follows in each year. */
    public PlanScore score(List<Option> choices) {
        return score(choices, sites(choices, true));
    }

    private Plan evaluate(List<Option> choices, boolean extend) {
        List<SitePlan> sites = sites(choices, extend);
        List<Effects> effects = new ArrayList<>();
        facts.occupants()
                .forEach(occupant -> effects.add(facts.movingEffects(occupant, choices.get(occupant.index()))));
        sites.forEach(site -> effects.add(site.load().effects(site.extensions())));
        return new Plan(facts, choices, sites, Effects.sum(effects), score(choices, sites));
    }

    private PlanScore score(List<Option> choices, List<SitePlan> sites) {
        PlanScore score = rulesOnPairs(choices).plus(limits(choices, sites));
        for (SitePlan site : sites) {
            score = score.plus(site.load().score(site.extensions()));
        }
        return score.plus(new PlanScore(0, 0, movingCost(choices)));
    }

    private List<SitePlan> sites(List<Option> choices, boolean extend) {
        Map<Site, List<Stay>> stays = new HashMap<>();
        for (Occupant occupant : facts.occupants()) {
            for (Stay stay : Stay.of(occupant, choices.get(occupant.index()), facts)) {
                stays.computeIfAbsent(stay.site(), site -> new ArrayList<>()).add(stay);
            }
        }
        return sitePlans(stays, GivenUp.of(facts, choices), extend);
    }

    /** Buildings and who is in them, in register order. */
    public List<SitePlan> sitePlans(Map<Site, List<Stay>> stays, GivenUp given, boolean extend) {
        Map<Site, SiteLoad> loads = new LinkedHashMap<>();
        for (Site site : facts.sites()) {
            if (stays.containsKey(site)) {
                SiteLoad load = new SiteLoad(site, facts, extend);
                stays.get(site).forEach(load::add);
                loads.put(site, load);
            }
        }
        Function<SiteLoad, List<Built>> programme = extend ? programme(loads.values()) : SiteLoad::decided;
        List<SitePlan> plans = new ArrayList<>();
        loads.forEach((site, load) -> plans.add(new SitePlan(
                site,
                load.opens(),
                load.closes(),
                programme.apply(load).stream().map(given::applyTo).toList(),
                stays.get(site),
                load)));
        return plans;
    }

    private Function<SiteLoad, List<Built>> programme(Collection<SiteLoad> loads) {
        if (!facts.limitsBuilding()) {
            return SiteLoad::extensions;
        }
        List<Need> needs = loads.stream().flatMap(load -> load.needs().stream()).toList();
        Map<Site, List<Built>> built = InvestmentProgramme.of(needs, facts).bySite();
        return load -> built.getOrDefault(load.site(), List.of());
    }

    private PlanScore rulesOnPairs(List<Option> choices) {
        long broken = facts.pairRules().stream()
                .filter(rule -> rule.isBroken(
                        choices.get(rule.one().index()),
                        choices.get(rule.other().index())))
                .count();
        return new PlanScore(broken, 0, 0);
    }

    private PlanScore limits(List<Option> choices, List<SitePlan> sites) {
        Pace pace = new Pace(facts.horizon().length());
        choices.forEach(option -> pace.change(option, 1));
        sites.forEach(site -> pace.change(site.extensions(), 1));
        return new PlanScore(pace.violations(facts.limits()), 0, 0);
    }

    private long movingCost(List<Option> choices) {
        return facts.occupants().stream()
                .mapToLong(occupant -> facts.movingCost(occupant, choices.get(occupant.index())))
                .sum();
    }
}
