package no.arealklok.sample;

import java.util.List;

/**
 * How an area develops. Children are born into cohorts: number 0 is born in the base year, number −6 starts school in
 * it.
 */
enum AreaKind {
    /** A valley of one generation of houses: births halve within a few years, and school rolls after them. */
    VALLEY(-0.002, 0) {
        @Override
        double births(int cohort) {
            if (cohort <= -6) {
                return 1 - 0.005 * (cohort + 9);
            }
            return FALLING.get(Math.min(cohort + 5, FALLING.size() - 1));
        }
    },
    /** Older neighbourhoods in the west: somewhat fewer births, more pensioners. */
    AGEING(0.002, 0) {
        @Override
        double births(int cohort) {
            return line(cohort, -8, 1, 0, 0.84);
        }
    },
    STABLE(0.006, 0.003) {
        @Override
        double births(int cohort) {
            return line(cohort, -6, 1, -1, 0.93) + line(cohort, 0, 0, 20, 0.08);
        }
    },
    /** The fjord town in the east: new homes every year for fifteen years. */
    GROWING(0.02, 0.01) {
        @Override
        double births(int cohort) {
            return line(cohort, -14, 0.9, 14, 1.5);
        }
    };

    /** From cohort −5 on. */
    private static final List<Double> FALLING = List.of(0.95, 0.92, 0.88, 0.78, 0.68, 0.60, 0.56, 0.53, 0.50, 0.49);

    private final double adultGrowth;
    private final double movingIn;

    AreaKind(double adultGrowth, double movingIn) {
        this.adultGrowth = adultGrowth;
        this.movingIn = movingIn;
    }

    /** Size of a cohort at birth, about 1 for those who are in primary school in the base year. */
    abstract double births(int cohort);

    /** Growth a year of residents aged 17 to 66: 0.01 is one percent. */
    double adultGrowth() {
        return adultGrowth;
    }

    /** What a cohort of children grows a year by families moving in. */
    double movingIn() {
        return movingIn;
    }

    /** A straight line from one point to another, level outside them. */
    private static double line(int at, int from, double start, int to, double end) {
        double along = (double) (Math.min(Math.max(at, from), to) - from) / (to - from);
        return start + along * (end - start);
    }
}
