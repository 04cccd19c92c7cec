package no.arealklok.outlook;

import java.util.Optional;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.quantity.Series;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.Catchment;

/** The residents that a unit's users follow: its area's, or the municipality's where the area is not known. */
record Residents(Population population, Optional<String> area) {
    static Residents of(Unit unit, Catchment catchment, Register register, Population population) {
        Optional<String> area = catchment == Catchment.MUNICIPALITY
                ? Optional.empty()
                : register.area(unit).filter(population.areas()::contains);
        return new Residents(population, area);
    }

    /** Falls back to the main alternative where the workbook holds no other of these ages. */
    Optional<Series> of(AgeGroup ages, Growth growth) {
        return persons(ages, growth).or(() -> persons(ages, Growth.MAIN));
    }

    private Optional<Series> persons(AgeGroup ages, Growth growth) {
        return area.map(name -> population.persons(name, ages, growth))
                .orElseGet(() -> population.persons(ages, growth));
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
