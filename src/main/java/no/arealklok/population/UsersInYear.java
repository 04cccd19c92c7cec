package no.arealklok.population;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/**
 * One unit's users in one earlier year (historikk).
 *
 * @param unit its id
 * @param total as stated; the sum of the grades where it is not
 * @param byGrade users in each grade, where known
 */
public record UsersInYear(String unit, int year, Optional<Figure> total, Map<Integer, Figure> byGrade) {
    public UsersInYear {
        Objects.requireNonNull(unit);
        byGrade = Map.copyOf(byGrade);
        if (total.isEmpty() && byGrade.isEmpty()) {
            throw new IllegalArgumentException("no users of " + unit + " in " + year);
        }
    }

    public Figure users() {
        return total.orElseGet(() -> {
            List<Figure> grades = List.copyOf(new TreeMap<>(byGrade).values());
            double sum = grades.stream().mapToDouble(Figure::value).sum();
            return Figure.computed("history/" + unit + "/" + year, sum, MeasureUnit.PERSONS, "sum", grades);
        });
    }
}
