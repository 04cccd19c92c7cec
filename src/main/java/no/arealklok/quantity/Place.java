package no.arealklok.quantity;

import java.util.List;
import java.util.Optional;

/** Something that ways lead to and from. */
public interface Place {
    /** One that no other place has. */
    String id();

    Optional<Position> position();

    /** Latitude and longitude as they were read; none without a position. */
    List<Figure> coordinates();
}
