package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Site;

/**
 * A compound move while it is put together: the draft, and what is to change. It judges a placement by the buildings
 * that the placement touches, with the changes so far. One sketch serves all moves, so that who is in each building
 * need not be found anew for each: it follows the draft, and takes its own changes back when they have become a move.
 */
final class Sketch {
    private final ConsolidationCase facts;
    private final Neighbourhood neighbourhood;
    private List<PlannedUnit> units;
    /** By unit; null while it is taken out. */
    private final Placement[] placements;

    private final Set<Integer> changed = new LinkedHashSet<>();
    /** By building, with the changes so far. */
    private final SiteLoad[] loads;
    /** By building; null when not known. */
    private final PlanScore[] scores;
    /** The same without the changes. */
    private final PlanScore[] settled;

    private final Set<Integer> touched = new LinkedHashSet<>();

    Sketch(ConsolidationCase facts, List<PlannedUnit> units, Neighbourhood neighbourhood) {
        this.facts = facts;
        this.neighbourhood = neighbourhood;
        this.units = units;
        this.placements = new Placement[units.size()];
        int sites = facts.sites().size();
        this.loads = new SiteLoad[sites];
        this.scores = new PlanScore[sites];
        this.settled = new PlanScore[sites];
        for (Site site : facts.sites()) {
            loads[site.index()] = new SiteLoad(site, facts);
            neighbourhood.fixedStays(site.index()).forEach(loads[site.index()]::add);
        }
    }

    /** Begins a move from where these units, the same in the same order as before, now are. */
    Sketch begin(List<PlannedUnit> draft) {
        units = draft;
        for (int i = 0; i < placements.length; i++) {
            Placement now = draft.get(i).placement();
            if (placements[i] != now) {
                replace(i, now);
            }
        }
        touched.forEach(site -> settled[site] = null);
        touched.clear();
        return this;
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    int years() {
        return facts.horizon().length();
    }

    int firstYear() {
        return facts.earliestMove();
    }

    int units() {
        return placements.length;
    }

    Choices choices(int unit) {
        return units.get(unit).choices();
    }

    int home(int unit) {
        return choices(unit).occupant().home().index();
    }

    /** The placement, with the changes so far, of a unit that is not taken out. */
    Placement placement(int unit) {
        return Objects.requireNonNull(placements[unit]);
    }

    boolean isAway(int unit) {
        return placements[unit] != null && !placements[unit].isStay();
    }

    boolean isIn(int unit, int site) {
        return placements[unit] != null && placements[unit].host().has(site);
    }

    void put(int unit, Placement placement) {
        changed.add(unit);
        replace(unit, placement);
    }

    void takeOut(int unit) {
        put(unit, null);
    }

    private void replace(int unit, Placement placement) {
        if (placements[unit] != null) {
            placements[unit].stays().forEach(stay -> touch(stay).remove(stay));
        }
        if (placement != null) {
            placement.stays().forEach(stay -> touch(stay).add(stay));
        }
        placements[unit] = placement;
    }

    private SiteLoad touch(Stay stay) {
        int site = stay.site().index();
        touched.add(site);
        scores[site] = null;
        return loads[site];
    }

    /** Gives the unit the placement that costs the buildings it touches the least; nothing changes without any. */
    void putBest(int unit, Collection<Placement> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        takeOut(unit);
        PlanScore[] leaving = new PlanScore[years()];
        Placement best = null;
        PlanScore least = null;
        for (Placement placement : candidates) {
            PlanScore score = added(placement, leaving);
            if (least == null || score.compareTo(least) < 0) {
                best = placement;
                least = score;
            }
        }
        put(unit, best);
    }

    /** @param leaving what the unit adds to the buildings that it leaves, by year, as far as worked out */
    private PlanScore added(Placement placement, PlanScore[] leaving) {
        int year = placement.option().year();
        List<Stay> stays = placement.stays();
        int own = placement.isStay()
                ? stays.size()
                : stays.size() - placement.host().places().size();
        if (leaving[year] == null) {
            PlanScore sum = PlanScore.ZERO;
            for (int i = 0; i < own; i++) {
                sum = sum.plus(added(stays.get(i)));
            }
            leaving[year] = sum;
        }
        PlanScore score = leaving[year].plus(new PlanScore(0, 0, placement.movingCost()));
        for (int i = own; i < stays.size(); i++) {
            score = score.plus(added(stays.get(i)));
        }
        return score;
    }

    private PlanScore added(Stay stay) {
        int site = stay.site().index();
        SiteLoad load = loads[site];
        PlanScore without = score(site);
        load.add(stay);
        PlanScore with = load.score();
        load.remove(stay);
        return with.minus(without);
    }

    private PlanScore score(int site) {
        if (scores[site] == null) {
            if (touched.contains(site)) {
                scores[site] = loads[site].score();
            } else {
                settled[site] = settled[site] == null ? loads[site].score() : settled[site];
                scores[site] = settled[site];
            }
        }
        return scores[site];
    }

    /** The changes as a move, and an end of the sketch; one that cannot be done when nothing changes. */
    PlacementsMove move() {
        List<PlannedUnit> moved = new ArrayList<>();
        List<Placement> given = new ArrayList<>();
        for (int position : changed) {
            PlannedUnit unit = units.get(position);
            Placement placement = placements[position];
            if (placement != null && placement != unit.placement()) {
                moved.add(unit);
                given.add(placement);
            }
            replace(position, unit.placement());
        }
        changed.clear();
        touched.forEach(site -> scores[site] = settled[site]);
        touched.clear();
        return new PlacementsMove(moved, given);
    }
}
