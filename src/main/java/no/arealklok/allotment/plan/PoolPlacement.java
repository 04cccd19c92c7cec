package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;

/**
 * Who is placed where in one pool, year by year, and what that scores.
 *
 * @param score shortage after allotment, the rules of allotment, and what serving costs
 */
record PoolPlacement(List<PoolYear> years, Score score) {
    static PoolPlacement of(Question question, Pool pool, Decisions decisions, List<FacilityUse> uses) {
        return switch (pool.rule()) {
            case ADMISSION -> byYear(question, pool, (t, all) -> admitted(question, pool, uses, t), uses);
            case MUNICIPALITY -> byYear(question, pool, (t, all) -> given(question, pool, uses, t), uses);
            case CATCHMENT, TENANCY -> new CatchmentPlacement(question, pool, decisions, uses).placement();
        };
    }

    @FunctionalInterface
    private interface Year {
        List<PoolYear.Flow> flows(int t, List<FacilityUse> uses);
    }

    private static PoolPlacement byYear(Question question, Pool pool, Year year, List<FacilityUse> uses) {
        List<PoolYear> years = new ArrayList<>();
        Score score = Score.ZERO;
        for (int t = 0; t < question.years(); t++) {
            PoolYear placed = new PoolYear(need(question, pool, t), places(pool, uses, t), year.flows(t, uses));
            years.add(placed);
            score = score.plus(new Score(0, placed.shortage(), pool.served().presentValue(t, placed.placed())));
        }
        return new PoolPlacement(years, score);
    }

    static int need(Question question, Pool pool, int t) {
        return pool.groups().stream()
                .mapToInt(group -> question.groups().get(group).users(t))
                .sum();
    }

    static int places(Pool pool, List<FacilityUse> uses, int t) {
        return pool.facilities().stream()
                .mapToInt(facility -> uses.get(facility).places().get(t))
                .sum();
    }

    /** A receiver is filled up to its share, or to what its own groups fill it with. */
    private static List<PoolYear.Flow> admitted(Question question, Pool pool, List<FacilityUse> uses, int t) {
        return new Placement(question, pool).of(t, facility -> room(question, pool, uses.get(facility), t));
    }

    static int room(Question question, Pool pool, FacilityUse use, int t) {
        int places = use.places().get(t);
        int own = pool.groups().stream()
                .map(question.groups()::get)
                .filter(group -> group.home() == use.facility())
                .mapToInt(group -> group.users(t))
                .sum();
        return Math.max(pool.usable(places), Math.min(own, places));
    }

    /** Everyone's own home first; the rest where there are places, in the order of the facilities. */
    private static List<PoolYear.Flow> given(Question question, Pool pool, List<FacilityUse> uses, int t) {
        int left = pool.usable(places(pool, uses, t));
        int[] free = IntStream.range(0, question.facilities().size())
                .map(facility -> uses.get(facility).places().get(t))
                .toArray();
        List<PoolYear.Flow> flows = new ArrayList<>();
        int[] waiting = new int[pool.groups().size()];
        for (int i = 0; i < waiting.length; i++) {
            UserGroup group = question.groups().get(pool.groups().get(i));
            int placed = Math.min(Math.min(group.users(t), free[group.home()]), left);
            add(flows, group.index(), group.home(), placed);
            free[group.home()] -= placed;
            left -= placed;
            waiting[i] = group.users(t) - placed;
        }
        for (int i = 0; i < waiting.length; i++) {
            for (int facility : pool.facilities()) {
                int placed = Math.min(Math.min(waiting[i], free[facility]), left);
                add(flows, pool.groups().get(i), facility, placed);
                free[facility] -= placed;
                left -= placed;
                waiting[i] -= placed;
            }
        }
        return flows;
    }

    private static void add(List<PoolYear.Flow> flows, int group, int facility, int users) {
        if (users > 0) {
            flows.add(new PoolYear.Flow(group, facility, users));
        }
    }
}
