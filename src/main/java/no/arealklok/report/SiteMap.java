package no.arealklok.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.quantity.Position;

/**
 * Where the units lie, which close, and where their users go; names of districts and roads where they are known.
 *
 * @param roads under all else
 */
public record SiteMap(
        String title,
        String description,
        List<Site> sites,
        List<Move> moves,
        List<District> districts,
        List<Road> roads)
        implements Chart {

    /**
     * A place on the map.
     *
     * @param page id of the page of what is there
     */
    public record Site(String id, String name, String service, State state, Position position, Optional<String> page) {
        public Site {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(service);
            Objects.requireNonNull(state);
            Objects.requireNonNull(position);
            Objects.requireNonNull(page);
        }
    }

    /** What a plan does with a site. */
    public enum State {
        OPEN,
        RECEIVES,
        CLOSES
    }

    /** Who goes. */
    public enum Who {
        /** All of a unit. */
        UNIT,
        /** Those whom a boundary sends elsewhere, while their unit stays. */
        BOUNDARY
    }

    /**
     * An arrow from one site's id to another's.
     *
     * @param year from which; empty where it is not told
     */
    public record Move(String from, String to, Who who, OptionalInt year) {
        public Move {
            Objects.requireNonNull(who);
            Objects.requireNonNull(year);
        }
    }

    /** @param position the middle of its sites */
    public record District(String name, Position position) {}

    /** @param large whether it leads out of the municipality, or through it */
    public record Road(boolean large, List<Position> line) {
        public Road {
            line = List.copyOf(line);
        }
    }

    public SiteMap {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        sites = List.copyOf(sites);
        moves = List.copyOf(moves);
        districts = List.copyOf(districts);
        roads = List.copyOf(roads);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("«" + title + "» needs a site");
        }
        Set<String> ids = sites.stream().map(Site::id).collect(Collectors.toSet());
        if (ids.size() != sites.size()) {
            throw new IllegalArgumentException("two sites of «" + title + "» have the same id");
        }
        for (Move move : moves) {
            if (!ids.contains(move.from()) || !ids.contains(move.to())) {
                throw new IllegalArgumentException("no such site in «" + title + "»: " + move);
            }
        }
    }
}
