package no.arealklok.capacity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.quantity.Figure;
import no.arealklok.service.ServiceType;

/**
 * Units that are told of together (samlet).
 *
 * @param key stable name within the level: an area, the ids of buildings; empty where the level says it all
 * @param name as a reader knows it; empty where the key is, or where the units' area is not known
 * @param type empty for units of all services
 */
public record UseGroup(Level level, String key, String name, Optional<ServiceType> type, List<UnitUse> units) {
    public enum Level {
        MUNICIPALITY,
        /** The units of others in the municipality. */
        PRIVATE,
        AREA,
        /** Buildings that units share, each told once. */
        BUILDING,
        UNIT
    }

    public UseGroup {
        units = List.copyOf(units);
    }

    public static UseGroup of(UnitUse use) {
        return new UseGroup(Level.UNIT, use.unit().id(), use.unit().name(), Optional.of(use.type()), List.of(use));
    }

    /** Whether it may leave units out whose numbers are not known, and tell the sum of the others. */
    public boolean isSum() {
        return level != Level.BUILDING && level != Level.UNIT;
    }

    /** What follows the name of a figure of the group: {@code school}, {@code area/Vest/school}. */
    public String id() {
        String service = type.map(ServiceType::id).orElse("");
        return switch (level) {
            case MUNICIPALITY -> type.map(ServiceType::id).orElse("municipality");
            case PRIVATE -> service + "/private";
            case AREA -> "area/" + key + (service.isEmpty() ? "" : "/" + service);
            case BUILDING -> "building/" + key;
            case UNIT -> key;
        };
    }

    /** Of the units of which both users and places are known; empty when there is none. */
    public Optional<Utilisation> utilisation() {
        return level == Level.UNIT ? units.get(0).utilisation() : Utilisation.total(id(), units);
    }

    /** Units of which users or places are not known. */
    public long unknown() {
        return units.stream().filter(use -> use.utilisation().isEmpty()).count();
    }

    /** Places that stand free; what other units lack is not taken from them. Empty as {@link #utilisation}. */
    public Optional<Figure> free() {
        return sum("free", Utilisation::free);
    }

    /** Places that lack; what stands free in other units is not taken from them. Empty as {@link #utilisation}. */
    public Optional<Figure> missing() {
        return sum("missing", Utilisation::missing);
    }

    private Optional<Figure> sum(String what, Function<Utilisation, Figure> places) {
        List<Figure> parts = units.stream()
                .flatMap(use -> use.utilisation().stream())
                .map(places)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Utilisation.sum(what + "/" + id(), parts));
    }
}
