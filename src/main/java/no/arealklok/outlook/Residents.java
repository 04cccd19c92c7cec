package no.arealklok.outlook;

import java.util.Optional;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Series;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.Catchment;
import no.arealklok.service.NeedRule.Coverage;
import no.arealklok.service.ServiceType;

/** The residents that a unit's users follow: its area's, or the municipality's where the area is not known. */
record Residents(LocalPopulation population, Optional<String> area, String service) {
    static Residents of(Unit unit, ServiceType type, Register register, LocalPopulation population) {
        Optional<String> area = type.catchment() == Catchment.MUNICIPALITY
                ? Optional.empty()
                : register.area(unit).filter(population::holds);
        return new Residents(population, area, type.id());
    }

    /** Falls back to the main alternative where the workbook holds no other of these ages. */
    Optional<Series> of(AgeGroup ages, Growth growth) {
        return population
                .persons(area, service, ages, growth)
                .or(() -> population.persons(area, service, ages, Growth.MAIN));
    }

    /** Of all the ages that the rule covers, from the first to the last, where that is how they are known. */
    Optional<Series> together(Coverage rule, Growth growth) {
        return of(ages(rule), growth);
    }

    /** Two schools of an area may teach different grades, and then follow different residents. */
    static AgeGroup ages(Coverage rule) {
        int from = rule.shares().stream()
                .mapToInt(share -> share.ages().from())
                .min()
                .orElse(0);
        int to = rule.shares().stream()
                .mapToInt(share -> share.ages().to())
                .max()
                .orElse(AgeGroup.OPEN);
        return new AgeGroup(from, to);
    }

    /** The same with no homes built. */
    Residents in(LocalPopulation other) {
        return new Residents(other, area, service);
    }

    /** The series' number in the year; after its last year, that of its last year. Empty before its first. */
    static Optional<Double> in(Series persons, int year) {
        if (year < persons.firstYear()) {
            return Optional.empty();
        }
        return Optional.of(persons.in(Math.min(year, persons.lastYear())));
    }

    /** Where the residents are those of, for ids. */
    String place() {
        return area.orElse("*");
    }
}
