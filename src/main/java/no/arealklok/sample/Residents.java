package no.arealklok.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;

/** How many people live in an area, by age, year and alternative. Whole persons, as Statistics Norway prints them. */
final class Residents {
    static final int BASE_YEAR = 2026;
    static final int LAST_YEAR = 2046;

    private static final int FIRST_COHORT = -16;
    private static final int MIDDLE_OF_PRIMARY_SCHOOL = 9;

    /** An age band above the children: its size in child cohorts, and its growth a year in all areas. */
    private record Band(AgeGroup ages, double cohorts, double growth) {}

    /** Sizes as in Bærum about 2024; the oldest double in twenty years. */
    private static final List<Band> BANDS = List.of(
            new Band(new AgeGroup(17, 19), 3.05, 0),
            new Band(new AgeGroup(20, 34), 12.8, 0),
            new Band(new AgeGroup(35, 49), 16.5, 0),
            new Band(new AgeGroup(50, 66), 17.0, 0),
            new Band(new AgeGroup(67, 79), 8.8, 0.012),
            new Band(new AgeGroup(80, 89), 3.2, 0.0345),
            new Band(new AgeGroup(90, AgeGroup.OPEN), 0.8, 0.039));

    private Residents() {}

    /** Single years to 16, then bands, youngest first. */
    static List<AgeGroup> ageGroups() {
        Stream<AgeGroup> children = IntStream.rangeClosed(0, 16).mapToObj(AgeGroup::of);
        return Stream.concat(children, BANDS.stream().map(Band::ages)).toList();
    }

    /** Residents in the base year. */
    static long now(Area area, AgeGroup ages) {
        return ageGroups().stream()
                .filter(ages::contains)
                .mapToLong(group -> in(area, group, Growth.MAIN, 0))
                .sum();
    }

    /**
     * Residents of one of the {@link #ageGroups()}.
     *
     * @param later years after the base year
     */
    static long in(Area area, AgeGroup ages, Growth growth, int later) {
        double main = ages.from() <= 16 ? children(area, ages.from(), later) : adults(area, ages, later);
        return Math.round(main * alternative(ages, growth, later));
    }

    private static double children(Area area, int age, int later) {
        int cohort = later - age;
        double moved = StrictMath.pow(1 + area.kind().movingIn(), age - MIDDLE_OF_PRIMARY_SCHOOL);
        return area.cohort() * area.kind().births(cohort) * area.fluctuation().get(cohort - FIRST_COHORT) * moved;
    }

    private static double adults(Area area, AgeGroup ages, int later) {
        Band band = BANDS.stream()
                .filter(one -> one.ages().equals(ages))
                .findFirst()
                .orElseThrow();
        double growth = band.growth() > 0 ? band.growth() : area.kind().adultGrowth();
        return area.cohort() * band.cohorts() * StrictMath.pow(1 + growth, later);
    }

    /** Low and high part slowly for those who are born, faster for those who are not. */
    private static double alternative(AgeGroup ages, Growth growth, int later) {
        int unborn = Math.max(0, later - ages.from());
        double apart = 0.004 * later + 0.006 * unborn * (ages.from() <= 16 ? 1 : 0);
        return switch (growth) {
            case LOW -> 1 - apart;
            case MAIN -> 1;
            case HIGH -> 1 + apart;
        };
    }
}
