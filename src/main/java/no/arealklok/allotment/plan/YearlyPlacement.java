package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Strain;

/** Users who are placed anew each year, in some years with a strain that is tolerated. */
final class YearlyPlacement {
    /** Who goes where in one year. */
    @FunctionalInterface
    interface Year {
        /** @param more users beyond what is planned with in a facility, by its index */
        List<PoolYear.Flow> flows(int t, IntUnaryOperator more);
    }

    private final Question question;
    private final Pool pool;
    private final List<FacilityUse> uses;
    private final Year year;
    private final Strain strain;

    private YearlyPlacement(Question question, Pool pool, List<FacilityUse> uses, Year year) {
        this.question = question;
        this.pool = pool;
        this.uses = uses;
        this.year = year;
        this.strain = pool.strain();
    }

    static PoolPlacement of(Question question, Pool pool, List<FacilityUse> uses, Year year) {
        return new YearlyPlacement(question, pool, uses, year).placement();
    }

    private PoolPlacement placement() {
        List<List<PoolYear.Over>> strained = strained();
        List<PoolYear> years = new ArrayList<>();
        Score score = Score.ZERO;
        for (int t = 0; t < question.years(); t++) {
            Set<Integer> over = new HashSet<>();
            strained.get(t).forEach(some -> over.addAll(some.facilities()));
            PoolYear placed = new PoolYear(
                    PoolPlacement.need(question, pool, t),
                    PoolPlacement.places(pool, uses, t),
                    flows(t, over),
                    strained.get(t));
            years.add(placed);
            score = score.plus(new Score(0, placed.shortage(), pool.served().presentValue(t, placed.placed())));
        }
        return new PoolPlacement(years, score);
    }

    private List<PoolYear.Flow> flows(int t, Set<Integer> over) {
        return year.flows(
                t,
                facility -> over.contains(facility)
                        ? strain.over(uses.get(facility).places().get(t))
                        : 0);
    }

    /** Year by year: in each circle it is used where it places the most, and of such years in the cheapest. */
    private List<List<PoolYear.Over>> strained() {
        List<List<PoolYear.Over>> strained = new ArrayList<>();
        for (int t = 0; t < question.years(); t++) {
            strained.add(new ArrayList<>());
        }
        if (strain.isNone()) {
            return strained;
        }
        List<Circle> circles = Circle.of(question, pool);
        int[][] most = new int[circles.size()][question.years()];
        for (int t = 0; t < question.years(); t++) {
            List<PoolYear.Flow> without = flows(t, Set.of());
            List<PoolYear.Flow> with = flows(t, new HashSet<>(pool.facilities()));
            for (int c = 0; c < most.length; c++) {
                most[c][t] = placed(with, circles.get(c)) - placed(without, circles.get(c));
            }
        }
        for (int c = 0; c < most.length; c++) {
            int[] all = most[c];
            int[] used = strain.use(all, t -> pool.served().presentValue(t, all[t]));
            for (int t = 0; t < used.length; t++) {
                if (used[t] > 0) {
                    strained.get(t)
                            .add(new PoolYear.Over(List.copyOf(circles.get(c).facilities()), used[t]));
                }
            }
        }
        return strained;
    }

    private static int placed(List<PoolYear.Flow> flows, Circle circle) {
        Set<Integer> groups = new HashSet<>();
        circle.groups().stream().map(UserGroup::index).forEach(groups::add);
        return flows.stream()
                .filter(flow -> groups.contains(flow.group()))
                .mapToInt(PoolYear.Flow::users)
                .sum();
    }
}
