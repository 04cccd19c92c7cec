package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Integer, Optional<Option>> changes = new LinkedHashMap<>();
    private final Map<Site, SiteLoad> loads = new HashMap<>();

    Sketch(PlanDraft draft) {
        this.draft = draft;
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
        return draft.units().size();
    }

    Choices choices(int unit) {
        return draft.units().get(unit).choices();
    }

    int home(int unit) {
        return choices(unit).occupant().home().index();
    }

    /** The unit's option with the changes so far; empty while it is taken out. */
    Optional<Option> option(int unit) {
        return changes.getOrDefault(unit, Optional.of(draft.units().get(unit).option()));
    }

    boolean isAway(int unit) {
        return option(unit).filter(option -> !option.isStay()).isPresent();
    }

    boolean isIn(int unit, int site) {
        return option(unit).filter(option -> option.site() == site).isPresent();
    }

    void put(int unit, Option option) {
        takeOut(unit);
        changes.put(unit, Optional.of(option));
        for (Stay stay : choices(unit).placement(option).stays()) {
            SiteLoad load = loads.get(stay.site());
            if (load != null) {
                load.add(stay);
            }
        }
    }

    void takeOut(int unit) {
        option(unit).ifPresent(option -> {
            for (Stay stay : choices(unit).placement(option).stays()) {
                SiteLoad load = loads.get(stay.site());
                if (load != null) {
                    load.remove(stay);
                }
            }
        });
        changes.put(unit, Optional.empty());
    }

    /** Gives the unit the option that costs the buildings it touches the least; nothing changes without options. */
    void putBest(int unit, Collection<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        takeOut(unit);
        Map<Site, PlanScore> without = new HashMap<>();
        Option best = null;
        PlanScore least = null;
        for (Option option : options) {
            PlanScore score = added(choices(unit).placement(option), without);
            if (least == null || score.compareTo(least) < 0) {
                best = option;
                least = score;
            }
        }
        put(unit, best);
    }

    private PlanScore added(Placement placement, Map<Site, PlanScore> without) {
        PlanScore score = new PlanScore(0, 0, placement.movingCost());
        for (Stay stay : placement.stays()) {
            SiteLoad load = load(stay.site());
            PlanScore before = without.computeIfAbsent(stay.site(), site -> load.score());
            load.add(stay);
            score = score.plus(load.score()).minus(before);
            load.remove(stay);
        }
        return score;
    }

    private SiteLoad load(Site site) {
        SiteLoad known = loads.get(site);
        if (known != null) {
            return known;
        }
        SiteLoad load = new SiteLoad(site, draft.facts());
        neighbourhood().fixedStays(site.index()).forEach(load::add);
        for (int unit : neighbourhood().users(site.index())) {
            option(unit).ifPresent(option -> {
                for (Stay stay : choices(unit).placement(option).stays()) {
                    if (stay.site() == site) {
                        load.add(stay);
                    }
                }
            });
        }
        loads.put(site, load);
        return load;
    }

    /** The changes as a move; one that cannot be done when nothing changes. */
    OptionsMove move() {
        List<PlannedUnit> units = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        changes.forEach((position, changed) -> {
            PlannedUnit unit = draft.units().get(position);
            Option option = changed.orElse(unit.option());
            if (!option.equals(unit.option())) {
                units.add(unit);
                options.add(option);
            }
        });
        return new OptionsMove(units, options);
    }
}
