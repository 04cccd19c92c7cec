package no.arealklok.population;

import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/** Residents of one area and age group in one alternative, year by year. */
public record PopulationRow(String area, AgeGroup ages, Growth growth, Series persons) {
    /**
     * With the residents of the same area, ages and alternative that another row counts, as men and women.
     *
     * @throws IllegalArgumentException when the years differ
     */
    public PopulationRow plus(String id, PopulationRow other) {
        if (!persons.hasYearsOf(other.persons)) {
            throw new IllegalArgumentException(persons.id() + " and " + other.persons.id() + " are of different years");
        }
        List<Double> sums = IntStream.rangeClosed(persons.firstYear(), persons.lastYear())
                .mapToObj(year -> persons.in(year) + other.persons.in(year))
                .toList();
        Origin origin = new Origin.Computed("sum", List.of(persons, other.persons));
        return new PopulationRow(area, ages, growth, new Series(id, persons.firstYear(), sums, persons.unit(), origin));
    }
}
