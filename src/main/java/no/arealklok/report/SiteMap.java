package no.arealklok.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.quantity.Position;

/**
 * Where the units lie, which close, and where their users go; names of districts and roads where they are known.
 *
 * @param roads under all else
 * @param homes areas in which users are known to live
 */
public record SiteMap(
        String title,
        String description,
        List<Site> sites,
        List<Move> moves,
        List<District> districts,
        List<Road> roads,
        List<Home> homes)
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

    /** What becomes of a way. */
    public enum Change {
        LONGER,
        SHORTER,
        SAME
    }

    /**
     * Those of one unit who live in an area.
     *
     * @param today id of the site that they go to today
     * @param planned ids of the sites that they go to by the plan
     */
    public record Home(
            String name, String service, Change change, Position position, String today, List<String> planned) {
        public Home {
            Objects.requireNonNull(change);
            Objects.requireNonNull(position);
            planned = List.copyOf(planned);
        }

        private Stream<String> sites() {
            return Stream.concat(Stream.of(today), planned.stream());
        }
    }

    public SiteMap {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        sites = List.copyOf(sites);
        moves = List.copyOf(moves);
        districts = List.copyOf(districts);
        roads = List.copyOf(roads);
        homes = List.copyOf(homes);
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
        for (Home home : homes) {
            if (!home.sites().allMatch(ids::contains)) {
                throw new IllegalArgumentException("no such site in «" + title + "»: " + home);
            }
        }
    }
}
