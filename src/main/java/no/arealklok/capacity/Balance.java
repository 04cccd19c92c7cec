package no.arealklok.capacity;

import java.util.Optional;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.ServiceType;

/**
 * A municipality's places against what its residents need (balanse), and how many of those whom the service is for it
 * has (dekningsgrad): users by SSB's definition, places by most municipal plans'.
 *
 * @param ages that coverage is told of: the oldest without an upper end, else all whom the service is for
 * @param residents of those ages, above 0
 * @param need residents of all ages that the service is for × the norms' coverage
 * @param users of all units that tell them; empty when none does
 * @param places of all units that have them
 */
public record Balance(
        ServiceType type,
        AgeGroup ages,
        Figure residents,
        Figure need,
        Optional<Figure> users,
        Optional<Figure> places) {

    /** Users ÷ residents, in percent. */
    public Optional<Figure> usersCovered() {
        return users.map(known -> coverage("coverage-by-users", known));
    }

    /** Places ÷ residents, in percent. */
    public Optional<Figure> placesCovered() {
        return places.map(known -> coverage("coverage-by-places", known));
    }

    private Figure coverage(String what, Figure part) {
        return Figure.computed(
                what + "/" + type.id(),
                100 * part.value() / residents.value(),
                MeasureUnit.PERCENT,
                "coverage",
                part,
                residents);
    }

    /** Places less need, both whole; below 0 where places lack. */
    public Optional<Figure> surplus() {
        return places.map(known -> Figure.computed(
                "surplus/" + type.id(),
                (double) known.whole() - need.whole(),
                MeasureUnit.PLACES,
                "difference",
                known,
                need));
    }
}
