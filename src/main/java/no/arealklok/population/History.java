package no.arealklok.population;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.quantity.Figure;

/** Users of earlier years, unit by unit (historikk). May be empty: many registers hold this year only. */
public final class History {
    private final List<UsersInYear> rows;
    private final Map<String, NavigableMap<Integer, UsersInYear>> byUnit = new HashMap<>();

    /** @throws IllegalArgumentException when a unit has a year twice */
    public History(List<UsersInYear> rows) {
        this.rows = List.copyOf(rows);
        for (UsersInYear row : this.rows) {
            Map<Integer, UsersInYear> years = byUnit.computeIfAbsent(row.unit(), unit -> new TreeMap<>());
            if (years.put(row.year(), row) != null) {
                throw new IllegalArgumentException(row.unit() + " has " + row.year() + " twice");
            }
        }
    }

    public static History none() {
        return new History(List.of());
    }

    public List<UsersInYear> rows() {
        return rows;
    }

    /** The unit's years, earliest first. */
    public NavigableMap<Integer, UsersInYear> of(String unit) {
        return Collections.unmodifiableNavigableMap(byUnit.getOrDefault(unit, Collections.emptyNavigableMap()));
    }

    public Optional<Figure> users(String unit, int grade, int year) {
        return Optional.ofNullable(of(unit).get(year))
                .flatMap(row -> Optional.ofNullable(row.byGrade().get(grade)));
    }
}
