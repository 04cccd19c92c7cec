package no.arealklok.population;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Place;
import no.arealklok.quantity.Position;

/**
 * Where a small area lies, such as a grunnkrets (delområde).
 *
 * @param name as the population and the homes have it
 * @param number its code, with what zeros stand before it; empty where it has none
 * @param latitude degrees of a point within it, WGS84
 * @param longitude degrees of the same
 */
public record SmallArea(String name, Optional<String> number, Figure latitude, Figure longitude) implements Place {
    public SmallArea {
        Objects.requireNonNull(name);
        Objects.requireNonNull(number);
    }

    @Override
    public String id() {
        return "area/" + name;
    }

    /** The same, as others call it. */
    public SmallArea named(String other) {
        return new SmallArea(other, number, latitude, longitude);
    }

    @Override
    public Optional<Position> position() {
        return Optional.of(new Position(latitude.value(), longitude.value()));
    }

    @Override
    public List<Figure> coordinates() {
        return List.of(latitude, longitude);
    }
}
