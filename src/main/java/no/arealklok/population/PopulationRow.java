package no.arealklok.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/**
 * Residents of one area and age group in one alternative, year by year.
 *
 * @param present the first year that is not of the past: the first of all, unless years that have been stand before it
 */
public record PopulationRow(String area, AgeGroup ages, Growth growth, Series persons, int present) {
    public PopulationRow(String area, AgeGroup ages, Growth growth, Series persons) {
        this(area, ages, growth, persons, persons.firstYear());
    }

    /** The same of an area under another name. */
    public PopulationRow in(String other) {
        return new PopulationRow(other, ages, growth, persons, present);
    }

    /**
     * With the years of the past before its own first year.
     *
     * @return empty when the past holds no such year, or ends before the year that comes before
     */
    public Optional<PopulationRow> after(Series past) {
        int first = persons.firstYear();
        if (past.firstYear() >= first || past.lastYear() < first - 1) {
            return Optional.empty();
        }
        List<Double> values = new ArrayList<>(past.values().subList(0, first - past.firstYear()));
        values.addAll(persons.values());
        Origin origin = new Origin.Computed("past", List.of(named("/projected", persons), named("/before", past)));
        return Optional.of(new PopulationRow(
                area, ages, growth, new Series(persons.id(), past.firstYear(), values, persons.unit(), origin), first));
    }

    private Series named(String part, Series series) {
        return new Series(persons.id() + part, series.firstYear(), series.values(), series.unit(), series.origin());
    }

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
