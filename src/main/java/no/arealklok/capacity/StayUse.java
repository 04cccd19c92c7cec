package no.arealklok.capacity;

import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.UnitQuantity;

/**
 * A care home's long and short stays apart (langtid, korttid), each with its occupancy (belegg): users over places.
 *
 * @param longStay empty where users or places of it are not known, as in shortStay
 */
public record StayUse(UnitUse use, Optional<Utilisation> longStay, Optional<Utilisation> shortStay) {
    /** Empty for a unit that tells neither. */
    public static Optional<StayUse> of(UnitUse use) {
        Optional<Figure> few = use.unit().find(UnitQuantity.SHORT_STAY_USERS);
        Optional<Figure> others = few.flatMap(some -> use.users()
                .filter(all -> all.value() >= some.value())
                .map(all -> Figure.computed(
                        "long-stay-users/" + use.unit().id(),
                        all.value() - some.value(),
                        MeasureUnit.PERSONS,
                        "difference",
                        all,
                        some)));
        StayUse stays = new StayUse(
                use,
                occupancy("long-stay/", use, others, UnitQuantity.LONG_STAY_PLACES),
                occupancy("short-stay/", use, few, UnitQuantity.SHORT_STAY_PLACES));
        return Optional.of(stays)
                .filter(one -> one.longStay().isPresent() || one.shortStay().isPresent());
    }

    private static Optional<Utilisation> occupancy(
            String stay, UnitUse use, Optional<Figure> users, UnitQuantity quantity) {
        return use.unit()
                .find(quantity)
                .filter(places -> places.whole() > 0)
                .flatMap(places -> users.map(known ->
                        new Utilisation("utilisation/" + stay + use.unit().id(), known, places)));
    }
}
