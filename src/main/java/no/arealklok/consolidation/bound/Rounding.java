package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/**
 * A plan near what the buildings each chose on their own (Lagrangian heuristic): the buildings that took anyone in are
 * those that take in; a unit that came to any comes to one of them, the largest units first, each where it costs least.
 */
final class Rounding {
    private final ConsolidationCase facts;
    private final SiteLoad[] loads;
    private final Set<Integer> open;
    private final List<Option> choices;

    private Rounding(ConsolidationCase facts, Set<Integer> open) {
        this.open = open;
        this.facts = facts;
        this.choices = facts.firstOptions();
        this.loads =
                facts.sites().stream().map(site -> new SiteLoad(site, facts)).toArray(SiteLoad[]::new);
    }

    /** @param movers with the arrivals of the buildings' last solution */
    static List<Option> of(ConsolidationCase facts, List<Mover> movers, Set<Integer> open) {
        return new Rounding(facts, open).round(movers);
    }

    private List<Option> round(List<Mover> movers) {
        List<Mover> moving = new ArrayList<>();
        Set<Occupant> others = new HashSet<>(facts.occupants());
        for (Mover mover : movers) {
            if (!mover.mayStay() || !mover.arrivals().isEmpty()) {
                moving.add(mover);
                others.remove(mover.occupant());
            }
        }
        facts.occupants().stream().filter(others::contains).forEach(unit -> add(unit, choices.get(unit.index())));
        moving.sort(Comparator.comparingInt(mover -> -mover.users()[mover.users().length - 1]));
        moving.forEach(mover -> place(mover.occupant()));
        return choices;
    }

    private void place(Occupant unit) {
        Option best = null;
        PlanScore least = null;
        for (Option option : unit.options()) {
            boolean toOpen = !option.isStay() && option.host().sites().allMatch(open::contains);
            PlanScore score = toOpen || least == null || least.shortage() > 0 ? added(unit, option, toOpen) : null;
            if (score != null && (least == null || score.compareTo(least) < 0)) {
                best = option;
                least = score;
            }
        }
        add(unit, best);
        choices.set(unit.index(), best);
    }

    /** @param isOpen whether someone will be there whatever this unit does */
    private PlanScore added(Occupant unit, Option option, boolean isOpen) {
        PlanScore sum = new PlanScore(0, 0, facts.movingCost(unit, option));
        for (Stay stay : Stay.of(unit, option, facts)) {
            SiteLoad load = loads[stay.site().index()];
            PlanScore without = load.score();
            boolean opens = load.opens() == load.years();
            load.add(stay);
            sum = sum.plus(load.score()).minus(without);
            if (isOpen && opens && stay.incoming()) {
                Site host = stay.site();
                sum = sum.minus(new PlanScore(0, 0, host.money().presentValue(load.opens(), load.closes())));
            }
            load.remove(stay);
        }
        return sum;
    }

    private void add(Occupant unit, Option option) {
        Stay.of(unit, option, facts).forEach(stay -> loads[stay.site().index()].add(stay));
    }
}
