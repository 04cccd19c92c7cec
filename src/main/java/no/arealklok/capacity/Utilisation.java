package no.arealklok.capacity;

import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.service.Band;
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

    /** Of the printed, whole numbers. */
    public Percent percent() {
        return Percent.of(users.whole(), places.whole());
    }

    /** Places that stand free; negative when there are too few. */
    public long free() {
        return places.whole() - users.whole();
    }

    public Figure figure() {
        return Figure.computed(id, percent().value(), MeasureUnit.PERCENT, "utilisation", users, places);
    }

    public Optional<Band> band(BandScale scale, Norms norms) {
        return scale.band(percent(), places.whole(), norms);
    }
}
