package no.arealklok.service;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.AgeGroup;

/** What the number of users follows from year to year (behovsregel). */
public sealed interface NeedRule {
    /** Keys of the norms that the rule reads. */
    default List<String> norms() {
        return List.of();
    }

    /** Residents of some ages × the share of them who use the service. */
    record Coverage(List<Share> shares) implements NeedRule {
        /**
         * Ages, and the share of their residents who use the service.
         *
         * @param coverage key of the norm with the share, 0 to 1; empty for all of them
         */
        public record Share(AgeGroup ages, Optional<String> coverage) {}

        public Coverage {
            shares = List.copyOf(shares);
        }

        @Override
        public List<String> norms() {
            return shares.stream().flatMap(share -> share.coverage().stream()).toList();
        }
    }

    /**
     * Pupils move up a grade a year, with the residents of their age in the area; without pupils by grade, the
     * residents of the ages that the unit teaches.
     *
     * @param ageInFirstGrade age reached in the year of starting in grade 1
     */
    record Cohorts(int ageInFirstGrade) implements NeedRule {
        public AgeGroup ages(int firstGrade, int lastGrade) {
            return new AgeGroup(ageInFirstGrade + firstGrade - 1, ageInFirstGrade + lastGrade - 1);
        }

        /** The residents of the grades' ages, all of them: what a school without pupils by grade follows. */
        public Coverage asCoverage(int firstGrade, int lastGrade) {
            return new Coverage(List.of(new Coverage.Share(ages(firstGrade, lastGrade), Optional.empty())));
        }
    }

    /**
     * The same users every year: need that demography does not drive. New applicants are counted by the municipality.
     */
    record Steady() implements NeedRule {}
}
