package no.arealklok.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.service.BandScale;

/**
 * Users over places (kapasitetsutnyttelse); both are kept, so that the rate can show its sum.
 *
 * @param id of the figure that it prints: {@code utilisation/S07}
 * @param places above 0
 */
public record Utilisation(String id, Figure users, Figure places) {
    public Utilisation {
        if (places.whole() <= 0) {
            throw new IllegalArgumentException(id + " has no places to fill");
        }
    }

    /**
     * Users and places of the units together. Units that lack one of the two are left out of both.
     *
     * @param id what follows «utilisation/» in the figure's id
     * @return empty when no unit has both
     */
    public static Optional<Utilisation> total(String id, Collection<UnitUse> units) {
        List<Utilisation> parts =
                units.stream().flatMap(use -> use.utilisation().stream()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Utilisation(
                "utilisation/" + id,
                sum("users/" + id, parts.stream().map(Utilisation::users).toList()),
                sum("places/" + id, parts.stream().map(Utilisation::places).toList())));
    }

    /** Of the same kind, one at least. */
    public static Figure sum(String id, List<Figure> parts) {
        double sum = parts.stream().mapToDouble(Figure::value).sum();
        return Figure.computed(id, sum, parts.get(0).unit(), "sum", parts);
    }

    /** Of the numbers as they stand; persons may be full-time equivalents. */
    public Percent percent() {
        return Percent.of(users.value(), places.value());
    }

    /** Places that stand free (ledige plasser); 0 when there are too few. */
    public Figure free() {
        return ofPlaces("free", places, users);
    }

    /** Places that lack (manglende plasser); 0 when there are enough. */
    public Figure missing() {
        return ofPlaces("missing", users, places);
    }

    /** What the first is more than the second. */
    private Figure ofPlaces(String what, Figure more, Figure less) {
        long number = Math.max(0, more.whole() - less.whole());
        return Figure.computed(id + "/" + what, number, MeasureUnit.PLACES, "places." + what, more, less);
    }

    public Figure figure() {
        return Figure.computed(id, percent().value(), MeasureUnit.PERCENT, "utilisation", users, places);
    }

    public Optional<Band> band(BandScale scale, Norms norms) {
        return scale.band(percent(), places.whole(), norms);
    }
}
