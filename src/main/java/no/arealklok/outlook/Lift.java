package no.arealklok.outlook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/**
 * How many times as many the residents of an age are with the homes to be built: what a school's own ratios, which are
 * of years before them, do not know.
 */
record Lift(Residents residents, Residents asBuilt, Growth growth) {
    /** 1 where no homes are built, or the population does not hold the age by itself. */
    double in(AgeGroup age, int year) {
        if (!isAny()) {
            return 1;
        }
        Optional<Double> without = number(asBuilt, age, year).filter(persons -> persons > 0);
        return without.map(persons -> number(residents, age, year).orElse(persons) / persons)
                .orElse(1.0);
    }

    boolean isAny() {
        return residents.population() != asBuilt.population();
    }

    private Optional<Double> number(Residents of, AgeGroup age, int year) {
        return of.of(age, growth).flatMap(persons -> Residents.in(persons, year));
    }

    /** The residents with and without the homes. */
    List<Traceable> operands(AgeGroup age) {
        return Stream.of(residents.of(age, growth), asBuilt.of(age, growth))
                .flatMap(Optional<Series>::stream)
                .<Traceable>map(series -> series)
                .toList();
    }
}
