package no.arealklok.service;

import java.util.List;
import no.arealklok.population.AgeGroup;

/** What the number of users follows from year to year (behovsregel). */
public sealed interface NeedRule {
    /** Residents of some ages × the share of them who use the service. */
    record Coverage(List<Share> shares) implements NeedRule {
        /** Ages and the key of the norm with the share of them, 0 to 1. */
        public record Share(AgeGroup ages, String coverage) {}

        public Coverage {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Pupils move up a grade a year, with the residents of their age in the area; without pupils by grade, the residents
     * of the ages that the unit teaches.
     *
     * @param ageInFirstGrade age reached in the year of starting in grade 1
     */
    record Cohorts(int ageInFirstGrade) implements NeedRule {
        public AgeGroup ages(int firstGrade, int lastGrade) {
            return new AgeGroup(ageInFirstGrade + firstGrade - 1, ageInFirstGrade + lastGrade - 1);
        }
    }

    /** The same users every year: need that demography does not drive. New applicants are counted by the municipality. */
    record Steady() implements NeedRule {}
}
