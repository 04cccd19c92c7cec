package no.arealklok.service;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;

/**
 * From a printed percent to a band.
 *
 * @param steps lowest first; each holds from its norm's percent up to the next step
 * @param smallestPlaces key of the norm below which a unit is too small for a band: vacant places are told instead
 */
public record BandScale(List<Step> steps, Optional<String> smallestPlaces) {
    /** A band and the key of the norm with the percent that it starts at. */
    public record Step(Band band, String from) {}

    public BandScale {
        steps = List.copyOf(steps);
    }

    /** @return empty when the unit is too small for a percentage to say anything */
    public Optional<Band> band(Percent utilisation, long places, Norms norms) {
        if (smallestPlaces.isPresent() && places < norms.value(smallestPlaces.get())) {
            return Optional.empty();
        }
        Band band = Band.LOW;
        for (Step step : steps) {
            if (utilisation.value() >= norms.value(step.from())) {
                band = step.band();
            }
        }
        return Optional.of(band);
    }
}
