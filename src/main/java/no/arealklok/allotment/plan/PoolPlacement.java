package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
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
            case ADMISSION ->
                YearlyPlacement.of(question, pool, uses, (t, more) -> admitted(question, pool, uses, t, more));
            case MUNICIPALITY ->
                YearlyPlacement.of(question, pool, uses, (t, more) -> given(question, pool, uses, t, more));
            case CATCHMENT, TENANCY -> new CatchmentPlacement(question, pool, decisions, uses).placement();
        };
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
    private static List<PoolYear.Flow> admitted(
            Question question, Pool pool, List<FacilityUse> uses, int t, IntUnaryOperator more) {
        return new Placement(question, pool)
                .of(t, facility -> room(question, pool, uses.get(facility), t) + more.applyAsInt(facility));
    }

    static int room(Question question, Pool pool, FacilityUse use, int t) {
        int places = use.places().get(t);
        int own = pool.groups().stream()
                .map(question.groups()::get)
                .filter(group -> group.home() == use.facility())
                .mapToInt(group -> group.users(t))
                .sum();
        return Math.max(pool.usable(places), Math.min(own, places))
                + use.rented().get(t);
    }

    /** Everyone's own home first; the rest where there are places, in the order of the facilities. */
    private static List<PoolYear.Flow> given(
            Question question, Pool pool, List<FacilityUse> uses, int t, IntUnaryOperator more) {
        int left = pool.usable(places(pool, uses, t))
                + pool.facilities().stream()
                        .mapToInt(facility -> more.applyAsInt(facility)
                                + uses.get(facility).rented().get(t))
                        .sum();
        int[] free = new int[question.facilities().size()];
        for (int facility : pool.facilities()) {
            FacilityUse use = uses.get(facility);
            free[facility] = use.places().get(t) + use.rented().get(t) + more.applyAsInt(facility);
        }
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
