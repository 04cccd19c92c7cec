package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.allotment.plan.Decisions.Allotted;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;

/** Groups that go to one facility at a time: each fills its places, and what is over is short. */
final class CatchmentPlacement {
    /** Groups of one facility that go to another together. */
    private record Boundary(int from, int to, int year) {}

    private final Question question;
    private final Pool pool;
    private final Decisions decisions;
    private final List<FacilityUse> uses;
    private final List<UserGroup> groups;
    private Score score = Score.ZERO;

    CatchmentPlacement(Question question, Pool pool, Decisions decisions, List<FacilityUse> uses) {
        this.question = question;
        this.pool = pool;
        this.decisions = decisions;
        this.uses = uses;
        this.groups = pool.groups().stream().map(question.groups()::get).toList();
    }

    PoolPlacement placement() {
        List<PoolYear> years = new ArrayList<>();
        for (int t = 0; t < question.years(); t++) {
            List<PoolYear.Flow> flows = new ArrayList<>();
            for (int facility : pool.facilities()) {
                place(question.facilities().get(facility), t, flows);
            }
            int need = PoolPlacement.need(question, pool, t);
            years.add(new PoolYear(need, PoolPlacement.places(pool, uses, t), flows));
        }
        groups.forEach(this::addCost);
        addBoundaries();
        return new PoolPlacement(years, score);
    }

    private void place(Facility facility, int t, List<PoolYear.Flow> flows) {
        List<UserGroup> here = groups.stream()
                .filter(group -> decisions.facility(group.index(), group.home(), t) == facility.index())
                .toList();
        int load = here.stream().mapToInt(group -> group.users(t)).sum();
        int places = uses.get(facility.index()).places().get(t);
        score = score.plus(new Score(
                excess(facility, load, places, t),
                Math.max(0, load - places),
                facility.money().served(t, load)));
        int left = Math.min(load, places);
        int rest = load;
        for (UserGroup group : here) {
            // In proportion, so that the parts add up.
            int placed = rest == 0 ? 0 : (int) Math.round((double) left * group.users(t) / rest);
            if (placed > 0) {
                flows.add(new PoolYear.Flow(group.index(), facility.index(), placed));
            }
            left -= placed;
            rest -= group.users(t);
        }
    }

    /**
     * In the year in which a group comes, a receiver is filled up to its share; and from then on up to the size norm.
     */
    private long excess(Facility facility, int load, int places, int t) {
        long excess = 0;
        if (groups.stream().anyMatch(group -> comes(group, facility, t, t))) {
            excess += Math.max(0, load - pool.usable(places));
        }
        if (pool.largest().isPresent() && groups.stream().anyMatch(group -> comes(group, facility, 1, t))) {
            excess += Math.max(0, load - pool.largest().getAsInt());
        }
        return excess;
    }

    private boolean comes(UserGroup group, Facility facility, int first, int last) {
        Allotted place = decisions.allotted().get(group.index());
        return place.facility() == facility.index()
                && place.facility() != group.home()
                && place.from() >= first
                && place.from() <= last;
    }

    private void addCost(UserGroup group) {
        Allotted place = decisions.allotted().get(group.index());
        if (place.facility() != group.home()) {
            Reach reach = group.reach(place.facility());
            boolean early = place.from() < reach.first();
            score = score.plus(new Score(early ? 1 : 0, 0, reach.cost().applyAsLong(place.from())));
        }
    }

    /** A facility that stays moves its boundary few times, and never for a handful. */
    private void addBoundaries() {
        Set<Boundary> moved = new HashSet<>();
        for (UserGroup group : groups) {
            Allotted place = decisions.allotted().get(group.index());
            if (place.facility() != group.home() && uses.get(group.home()).closes() == question.years()) {
                moved.add(new Boundary(group.home(), place.facility(), place.from()));
            }
        }
        Limits limits = question.limits();
        for (int facility : pool.facilities()) {
            long times = moved.stream().filter(one -> one.from() == facility).count();
            score = score.plus(Score.ofViolations(Math.max(0, times - limits.boundaries())));
        }
        moved.stream()
                .sorted(Comparator.comparingInt(Boundary::from))
                .mapToInt(this::users)
                .forEach(users -> score = score.plus(Score.ofViolations(users < limits.smallest() ? 1 : 0)));
    }

    private int users(Boundary boundary) {
        return groups.stream()
                .filter(group -> group.home() == boundary.from())
                .filter(group ->
                        decisions.allotted().get(group.index()).equals(new Allotted(boundary.to(), boundary.year())))
                .mapToInt(group -> group.users(boundary.year()))
                .sum();
    }
}
