package no.arealklok.population;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Place;
import no.arealklok.quantity.Position;

/**
 * Users of one unit who live in one small area, such as a grunnkrets (bosted). The area is the place.
 *
 * @param latitude degrees of the area's middle, WGS84
 * @param longitude degrees of the same
 * @param unit id of the unit that they go to today
 * @param users today, 0 or more
 * @param presumed whether nobody tells that they go there: it is the nearest
 */
public record Home(String area, Figure latitude, Figure longitude, String unit, Figure users, boolean presumed)
        implements Place {
    public Home {
        Objects.requireNonNull(area);
        Objects.requireNonNull(unit);
        if (users.value() < 0) {
            throw new IllegalArgumentException(users.value() + " users of " + unit + " live in " + area);
        }
    }

    /** As the municipality tells. */
    public static Home told(String area, Figure latitude, Figure longitude, String unit, Figure users) {
        return new Home(area, latitude, longitude, unit, users, false);
    }

    /** As nobody tells, but is likely. */
    public static Home presumed(SmallArea area, String unit, Figure users) {
        return new Home(area.name(), area.latitude(), area.longitude(), unit, users, true);
    }

    @Override
    public String id() {
        return "area/" + area;
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
