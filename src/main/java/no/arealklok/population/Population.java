package no.arealklok.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/** Residents now and projected. May be empty: many registers hold no population. */
public final class Population {
    /** The area of rows that tell of the municipality as a whole (hele kommunen). */
    public static final String EVERYWHERE = "*";

    private record Key(String area, Growth growth) {}

    private final List<PopulationRow> rows;
    private final Map<Key, List<PopulationRow>> byKey = new HashMap<>();
    private final Set<String> areas = new LinkedHashSet<>();
    /** Areas that lie within others. */
    private final Set<String> parts;

    public Population(List<PopulationRow> rows) {
        this(rows, Set.of());
    }

    private Population(List<PopulationRow> rows, Set<String> parts) {
        this.rows = List.copyOf(rows);
        this.parts = parts;
        for (PopulationRow row : this.rows) {
            byKey.computeIfAbsent(new Key(row.area(), row.growth()), key -> new ArrayList<>())
                    .add(row);
            areas.add(row.area());
        }
    }

    public static Population none() {
        return new Population(List.of());
    }

    /** The same, where these areas lie within others: they are in no sum, unless there are no others. */
    public Population within(Set<String> small) {
        boolean others = areas.stream().anyMatch(area -> !area.equals(EVERYWHERE) && !small.contains(area));
        return others ? new Population(rows, Set.copyOf(small)) : new Population(rows);
    }

    /** Whether the area lies within another, and is in no sum. */
    public boolean isWithin(String area) {
        return parts.contains(area);
    }

    public List<PopulationRow> rows() {
        return rows;
    }

    public Set<String> areas() {
        return Collections.unmodifiableSet(areas);
    }

    /**
     * The year in which most rows begin, years of the past left out, the later of two that equally many do; a single
     * odd row does not decide it.
     *
     * @return empty when there are no rows
     */
    public OptionalInt firstYear() {
        Map<Integer, Integer> rowsByYear = new TreeMap<>();
        rows.forEach(row -> rowsByYear.merge(row.present(), 1, Integer::sum));
        return rowsByYear.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .stream()
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Residents of exactly these ages in the area.
     *
     * @return empty when the rows do not cover the ages, cut across them, or start in different years
     */
    public Optional<Series> persons(String area, AgeGroup ages, Growth growth) {
        List<PopulationRow> parts = byKey.getOrDefault(new Key(area, growth), List.of()).stream()
                .filter(row -> ages.contains(row.ages()))
                .sorted(Comparator.comparingInt(row -> row.ages().from()))
                .toList();
        return covers(parts, ages) ? Optional.of(sum(area, ages, growth, parts)) : Optional.empty();
    }

    /**
     * As {@link #persons(String, AgeGroup, Growth)}, of the municipality: of the rows of {@link #EVERYWHERE} where they
     * cover the ages, else of all areas that have a name.
     *
     * @return empty when any of those lacks the ages
     */
    public Optional<Series> persons(AgeGroup ages, Growth growth) {
        return persons(EVERYWHERE, ages, growth).or(() -> inNamedAreas(ages, growth));
    }

    /** As {@link #persons(AgeGroup, Growth)}, of the areas that have a name and lie in no other. */
    public Optional<Series> inNamedAreas(AgeGroup ages, Growth growth) {
        List<PopulationRow> parts = new ArrayList<>();
        for (String area : namedAreas()) {
            Optional<Series> persons = persons(area, ages, growth);
            if (persons.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new PopulationRow(area, ages, growth, persons.get()));
        }
        boolean usable = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.persons().hasYearsOf(parts.get(0).persons()));
        return usable ? Optional.of(sum(EVERYWHERE, ages, growth, parts)) : Optional.empty();
    }

    private List<String> namedAreas() {
        return areas.stream()
                .filter(area -> !area.equals(EVERYWHERE) && !parts.contains(area))
                .toList();
    }

    private static boolean covers(List<PopulationRow> parts, AgeGroup ages) {
        int next = ages.from();
        for (PopulationRow part : parts) {
            if (part.ages().from() != next
                    || !part.persons().hasYearsOf(parts.get(0).persons())) {
                return false;
            }
            next = part.ages().to() + 1;
        }
        return next == ages.to() + 1;
    }

    private static Series sum(String area, AgeGroup ages, Growth growth, List<PopulationRow> parts) {
        if (parts.size() == 1) {
            return parts.get(0).persons();
        }
        List<Series> operands = parts.stream().map(PopulationRow::persons).toList();
        Series first = operands.get(0);
        List<Double> sums = new ArrayList<>();
        for (int year = first.firstYear(); year <= first.lastYear(); year++) {
            int index = year;
            sums.add(operands.stream().mapToDouble(series -> series.in(index)).sum());
        }
        String id = "population/" + area + "/" + ages + "/" + growth;
        Origin origin = new Origin.Computed("sum", List.copyOf(operands));
        return new Series(id, first.firstYear(), sums, MeasureUnit.PERSONS, origin);
    }
}
