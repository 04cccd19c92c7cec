package no.arealklok.economy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;

/**
 * What energy a building uses a year, in kWh by carrier: as the register states by carrier, else its one number, else
 * gross area × the norm; without a carrier it is taken as electricity.
 */
public final class EnergyUse {
    /** @param kilowattHours a year */
    public record Carried(EmissionSource carrier, Figure kilowattHours) {}

    private final Norms norms;

    public EnergyUse(Norms norms) {
        this.norms = norms;
    }

    /** Empty where nothing is known, and for private buildings. */
    public List<Carried> yearly(Building building) {
        if (!building.ownership().isMunicipal()) {
            return List.of();
        }
        List<Carried> carried = new ArrayList<>();
        for (EmissionSource source : EmissionSource.values()) {
            source.energy().flatMap(building::find).ifPresent(stated -> carried.add(new Carried(source, stated)));
        }
        if (carried.isEmpty()) {
            building.find(BuildingQuantity.ENERGY)
                    .or(() -> building.find(BuildingQuantity.GROSS_AREA).map(area -> ofArea(building.id(), area)))
                    .ifPresent(total -> carried.add(new Carried(EmissionSource.ELECTRICITY, total)));
        }
        return carried;
    }

    /** kWh a year of so many m². */
    Figure ofArea(String id, Figure area) {
        Figure each = norms.figure("climate.energy-per-area");
        return Figure.computed(
                "energy/" + id, area.value() * each.value(), MeasureUnit.KILOWATT_HOURS, "energy.area", area, each);
    }

    /** What comes of it from an index up to, not including, another. */
    Emission emission(Carried use, String subject, int from, int to) {
        Figure factor = norms.figure(use.carrier().factor());
        double hours = use.kilowattHours().value();
        int years = Math.max(0, to - from);
        return new Emission(
                use.carrier(),
                subject,
                from,
                Collections.nCopies(years, hours),
                Collections.nCopies(years, hours * factor.value()),
                emitted(use.carrier(), use.kilowattHours(), factor));
    }

    /** kg that come of m², kWh or person-km. */
    static Figure emitted(EmissionSource source, Figure amount, Figure factor) {
        return Figure.computed(
                "emission/" + source + "/" + amount.id(),
                amount.value() * factor.value(),
                MeasureUnit.KILOGRAMS,
                "emission.factor",
                amount,
                factor);
    }

    /** What comes once of so many m². */
    Optional<Emission> once(EmissionSource source, String subject, Figure area, int index) {
        Figure kilograms = emitted(source, area, norms.figure(source.factor()));
        return kilograms.value() == 0
                ? Optional.empty()
                : Optional.of(
                        new Emission(source, subject, index, List.of(0.0), List.of(kilograms.value()), kilograms));
    }
}
