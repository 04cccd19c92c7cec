package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.quantity.Figure;
import no.arealklok.register.UnitQuantity;

/** Numbers of a unit that stands in several rows, each of one of its buildings. */
final class CampusSum {
    /** Small campuses may well be alike. */
    private static final int FEWEST_PLACES = 20;

    private CampusSum() {}

    /** Whether a row repeats the numbers of the whole unit: as many users and as many places, and not few. */
    static boolean isRepeated(Map<UnitQuantity, Figure> first, Map<UnitQuantity, Figure> campus) {
        Optional<Double> places = value(first, UnitQuantity.CAPACITY);
        Optional<Double> users = value(first, UnitQuantity.USERS);
        return places.filter(number -> number >= FEWEST_PLACES).isPresent()
                && users.isPresent()
                && places.equals(value(campus, UnitQuantity.CAPACITY))
                && users.equals(value(campus, UnitQuantity.USERS));
    }

    private static Optional<Double> value(Map<UnitQuantity, Figure> quantities, UnitQuantity quantity) {
        return Optional.ofNullable(quantities.get(quantity)).map(Figure::value);
    }

    /** @param id of a sum */
    static <K> Map<K, Figure> of(Map<K, Figure> first, Map<K, Figure> campus, Function<K, String> id) {
        Map<K, Figure> sums = new HashMap<>(first);
        campus.forEach((key, part) -> sums.merge(
                key,
                part,
                (one, other) ->
                        Figure.computed(id.apply(key), one.value() + other.value(), one.unit(), "sum", one, other)));
        return sums;
    }
}
