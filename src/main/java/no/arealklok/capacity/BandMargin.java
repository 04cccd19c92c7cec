package no.arealklok.capacity;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;
import no.arealklok.service.BandScale;

/**
 * How far a unit's band is from changing: the conclusion that flips when an input is wrong by so much.
 *
 * @param moreUsers fewest users more that give another band; empty when no number does
 * @param fewerUsers fewest users fewer
 * @param morePlaces fewest places more
 * @param fewerPlaces fewest places fewer
 */
public record BandMargin(
        OptionalLong moreUsers, OptionalLong fewerUsers, OptionalLong morePlaces, OptionalLong fewerPlaces) {

    /** @return empty when the unit has no band */
    public static Optional<BandMargin> of(Utilisation utilisation, BandScale scale, Norms norms) {
        long users = utilisation.users().whole();
        long places = utilisation.places().whole();
        return utilisation.band(scale, norms).map(band -> {
            // Beyond ten times as many the unit is another unit.
            long far = 10 * Math.max(users, places) + 10;
            LongFunction<Optional<Band>> withUsers = change -> band(users + change, places, scale, norms);
            LongFunction<Optional<Band>> withPlaces = change -> band(users, places + change, scale, norms);
            return new BandMargin(
                    first(band, withUsers, 1, far),
                    first(band, withUsers, -1, users),
                    first(band, withPlaces, 1, far),
                    first(band, withPlaces, -1, places - 1));
        });
    }

    private static Optional<Band> band(long users, long places, BandScale scale, Norms norms) {
        return scale.band(Percent.of(users, places), places, norms);
    }

    private static OptionalLong first(Band now, LongFunction<Optional<Band>> with, int sign, long most) {
        for (long change = 1; change <= most; change++) {
            if (!with.apply(sign * change).equals(Optional.of(now))) {
                return OptionalLong.of(change);
            }
        }
        return OptionalLong.empty();
    }
}
