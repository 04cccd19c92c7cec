package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.Site;
import no.arealklok.consolidation.SiteLoad;
import no.arealklok.consolidation.Stay;

/**
 * A compound move while it is put together: the draft, and what is to change. It judges an option by the buildings that
 * the option touches, with the changes so far.
 */
final class Sketch {
    private final PlanDraft draft;
    /** By unit; null while it is taken out. */
    private final Option[] options;

    private final Set<Integer> changed = new LinkedHashSet<>();
    /** By building, made when first asked for. */
    private final SiteLoad[] loads;
    /** By building; null when not known or no longer true. */
    private final PlanScore[] scores;

    Sketch(PlanDraft draft) {
        this.draft = draft;
        this.options = new Option[draft.units().size()];
        for (int i = 0; i < options.length; i++) {
            options[i] = draft.units().get(i).option();
        }
        int sites = draft.facts().sites().size();
        this.loads = new SiteLoad[sites];
        this.scores = new PlanScore[sites];
    }

    Neighbourhood neighbourhood() {
        return draft.neighbourhood();
    }

    int years() {
        return draft.facts().horizon().length();
    }

    int firstYear() {
        return draft.facts().earliestMove();
    }

    int units() {
        return options.length;
    }

    Choices choices(int unit) {
        return draft.units().get(unit).choices();
    }

    int home(int unit) {
        return choices(unit).occupant().home().index();
    }

    /** The option, with the changes so far, of a unit that is not taken out. */
    Option option(int unit) {
        return Objects.requireNonNull(options[unit]);
    }

    boolean isAway(int unit) {
        return options[unit] != null && !options[unit].isStay();
    }

    boolean isIn(int unit, int site) {
        return options[unit] != null && options[unit].site() == site;
    }

    void put(int unit, Option option) {
        takeOut(unit);
        options[unit] = option;
        for (Stay stay : choices(unit).placement(option).stays()) {
            int site = stay.site().index();
            if (loads[site] != null) {
                loads[site].add(stay);
                scores[site] = null;
            }
        }
    }

    void takeOut(int unit) {
        changed.add(unit);
        if (options[unit] == null) {
            return;
        }
        for (Stay stay : choices(unit).placement(options[unit]).stays()) {
            int site = stay.site().index();
            if (loads[site] != null) {
                loads[site].remove(stay);
                scores[site] = null;
            }
        }
        options[unit] = null;
    }

    /** Gives the unit the option that costs the buildings it touches the least; nothing changes without options. */
    void putBest(int unit, Collection<Option> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        takeOut(unit);
        PlanScore[] leaving = new PlanScore[years()];
        Option best = null;
        PlanScore least = null;
        for (Option option : candidates) {
            PlanScore score = added(choices(unit).placement(option), leaving);
            if (least == null || score.compareTo(least) < 0) {
                best = option;
                least = score;
            }
        }
        put(unit, best);
    }

    /** @param leaving what the unit adds to the buildings that it leaves, by year, as far as worked out */
    private PlanScore added(Placement placement, PlanScore[] leaving) {
        Option option = placement.option();
        List<Stay> stays = placement.stays();
        int own = option.isStay() ? stays.size() : stays.size() - 1;
        if (leaving[option.year()] == null) {
            PlanScore sum = PlanScore.ZERO;
            for (int i = 0; i < own; i++) {
                sum = sum.plus(added(stays.get(i)));
            }
            leaving[option.year()] = sum;
        }
        PlanScore score = leaving[option.year()].plus(new PlanScore(0, 0, placement.movingCost()));
        return option.isStay() ? score : score.plus(added(stays.get(own)));
    }

    private PlanScore added(Stay stay) {
        SiteLoad load = load(stay.site());
        int site = stay.site().index();
        if (scores[site] == null) {
            scores[site] = load.score();
        }
        load.add(stay);
        PlanScore with = load.score();
        load.remove(stay);
        return with.minus(scores[site]);
    }

    private SiteLoad load(Site site) {
        SiteLoad known = loads[site.index()];
        if (known != null) {
            return known;
        }
        SiteLoad load = new SiteLoad(site, draft.facts());
        neighbourhood().fixedStays(site.index()).forEach(load::add);
        for (int unit : neighbourhood().users(site.index())) {
            // Most of those who may be there are not: spare them the look-up.
            if (isIn(unit, site.index()) || options[unit] != null && isOwn(unit, site)) {
                choices(unit).placement(options[unit]).stays().stream()
                        .filter(stay -> stay.site() == site)
                        .forEach(load::add);
            }
        }
        loads[site.index()] = load;
        return load;
    }

    private boolean isOwn(int unit, Site site) {
        Occupant occupant = choices(unit).occupant();
        return occupant.home() == site || occupant.annexes().contains(site);
    }

    /** The changes as a move; one that cannot be done when nothing changes. */
    OptionsMove move() {
        List<PlannedUnit> units = new ArrayList<>();
        List<Option> given = new ArrayList<>();
        for (int position : changed) {
            PlannedUnit unit = draft.units().get(position);
            Option option = options[position];
            if (option != null && !option.equals(unit.option())) {
                units.add(unit);
                given.add(option);
            }
        }
        return new OptionsMove(units, given);
    }
}
