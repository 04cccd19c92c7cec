package no.arealklok.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a building has room for a unit from a year on, with its own units of the service staying and its largest
 * extension built. A move that makes more people short there than it can relieve at home is never part of a best plan:
 * the shortage of a building grows faster the fuller it is, so leaving such moves out loses nothing.
 */
final class RoomCheck {
    private final ConsolidationCase facts;
    private final Map<String, int[]> ownUsers = new HashMap<>();

    RoomCheck(ConsolidationCase facts) {
        this.facts = facts;
    }

    /**
     * @param mayStay whether staying is an alternative; where it is not, only the size norm rules a host out, for the unit
     *     has to be somewhere
     */
    Optional<Rejection> check(Occupant unit, Site host, int from, boolean mayStay) {
        SiteService service = host.services().get(unit.type().id());
        int[] own = own(host, unit.type().id());
        if (service.largestUnit().isPresent()) {
            int limit = service.largestUnit().getAsInt();
            for (int t = from; t < own.length; t++) {
                int together = own[t] + unit.demand().in(t);
                if (together > limit) {
                    return Optional.of(Rejection.of(host.index(), Obstacle.TOO_LARGE, together, limit));
                }
            }
        }
        return mayStay ? byPlaces(unit, host, from, service, own) : Optional.empty();
    }

    private Optional<Rejection> byPlaces(Occupant unit, Site host, int from, SiteService service, int[] own) {
        long added = 0;
        int worst = from;
        int worstLack = -1;
        for (int t = from; t < own.length; t++) {
            int places = places(service, t);
            int lack = Math.max(0, own[t] + unit.demand().in(t) - places);
            added += lack - Math.max(0, own[t] - places);
            if (lack > worstLack) {
                worst = t;
                worstLack = lack;
            }
        }
        if (added <= relief(unit, from)) {
            return Optional.empty();
        }
        int together = own[worst] + unit.demand().in(worst);
        int year = facts.horizon().year(worst);
        return Optional.of(Rejection.of(host.index(), Obstacle.NO_ROOM, together, places(service, worst), year));
    }

    private int places(SiteService service, int t) {
        return t >= facts.earliestExtension()
                ? service.mostPlaces().orElseThrow()
                : service.places().orElseThrow();
    }

    /** Users short of a place at home from the year on, which moving away could at most relieve. */
    private long relief(Occupant unit, int from) {
        SiteService service = unit.home().services().get(unit.type().id());
        if (service.places().isEmpty()) {
            return 0;
        }
        int[] own = own(unit.home(), unit.type().id());
        long sum = 0;
        for (int t = from; t < own.length; t++) {
            sum += Math.max(0, own[t] - service.places().getAsInt());
        }
        return sum;
    }

    private int[] own(Site site, String service) {
        return ownUsers.computeIfAbsent(site.index() + "/" + service, key -> {
            int[] users = new int[facts.horizon().length()];
            for (Occupant occupant : facts.occupants()) {
                if (occupant.home() == site && occupant.type().id().equals(service)) {
                    for (int t = 0; t < users.length; t++) {
                        users[t] += occupant.demand().in(t);
                    }
                }
            }
            return users;
        });
    }
}
