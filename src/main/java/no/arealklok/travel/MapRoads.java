package no.arealklok.travel;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Place;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;

/** Places on a map of roads, and the ways between them on foot and by car. */
public final class MapRoads {
    private final Map<Mode, Ways> ways = new EnumMap<>(Mode.class);
    private final List<DrawnRoad> drawn;

    /**
     * @param near metres; a stub of road that leads nowhere is passed over where another road is so near
     * @param farthest metres; a place with no road so near does not lie on the map
     */
    public MapRoads(StreetMap map, Collection<? extends Place> all, double near, double farthest) {
        drawn = map.roads();
        Map<String, Position> places = new LinkedHashMap<>();
        for (Place place : all) {
            place.position().ifPresent(position -> places.put(place.id(), position));
        }
        for (Mode mode : Mode.values()) {
            ways.put(mode, new Ways(map, mode, places, near, farthest));
        }
    }

    /** @return metres as the crow flies; empty when there is no road near enough */
    public OptionalDouble metresToRoad(Place place, Mode mode) {
        Optional<Foothold> foothold = ways.get(mode).foothold(place.id());
        return foothold.isPresent() ? OptionalDouble.of(foothold.get().metresAway()) : OptionalDouble.empty();
    }

    List<DrawnRoad> drawn() {
        return drawn;
    }

    boolean know(Place from, Place to, Mode mode) {
        return ways.get(mode).know(from.id(), to.id());
    }

    Optional<Distance> between(Place from, Place to, Mode mode) {
        OptionalDouble metres = ways.get(mode).metres(from.id(), to.id());
        if (metres.isEmpty()) {
            return Optional.empty();
        }
        String formula = mode == Mode.ON_FOOT ? "distance.on-foot" : "distance.by-car";
        List<Figure> positions = Distances.degrees(from, to);
        Figure figure = Figure.computed(
                formula.replace('.', '/') + "/" + from.id() + "/" + to.id(),
                Math.round(metres.getAsDouble()),
                MeasureUnit.METRES,
                formula,
                positions);
        return Optional.of(new Distance(figure, Distance.Method.valueOf(mode.name())));
    }
}
