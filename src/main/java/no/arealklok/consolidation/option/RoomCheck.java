package no.arealklok.consolidation.option;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * Whether a building has room for a unit from a year on, with its own units of the service and its largest extension
 * built. A move that makes more people short there than it can relieve at home is left out: the shortage of a building
 * grows faster the fuller it is, so that such a move is never part of a best plan. What a strain tolerates is no room
 * to move into: nobody is counted as having a place by it here.
 */
final class RoomCheck {
    private final ConsolidationCase facts;
    private final DirectiveIndex directives;
    private final Map<Site, List<Occupant>> residents;
    private final Set<Occupant> freesRooms;
    private final Map<String, int[]> remaining = new HashMap<>();

    RoomCheck(ConsolidationCase facts, DirectiveIndex directives) {
        this.facts = facts;
        this.directives = directives;
        this.residents = facts.occupants().stream().collect(Collectors.groupingBy(Occupant::home));
        this.freesRooms =
                facts.occupants().stream().filter(RoomCheck::freesRooms).collect(Collectors.toSet());
    }

    /**
     * A unit that a directive may make move has to be somewhere, and one that leaves its rooms to another service
     * relieves more than its own: for them only the size norm rules a host out.
     */
    Optional<Rejection> check(Occupant unit, Site host, int from) {
        Optional<Rejection> tooLarge = bySize(unit, host, Share.ALL, from);
        if (tooLarge.isPresent() || directives.mayMakeMove(unit.unit())) {
            return tooLarge;
        }
        return byPlaces(unit, host, from).filter(lack -> !freesRooms.contains(unit));
    }

    /** Whether buildings that share the unit's users have room for them together, by the same rules. */
    boolean hasRoom(Occupant unit, Host hosts, int from) {
        long added = 0;
        for (Host.Place place : hosts.places()) {
            Site host = facts.sites().get(place.site());
            if (bySize(unit, host, place.share(), from).isPresent()) {
                return false;
            }
            added += added(unit, host, place.share(), from);
        }
        return added <= relief(unit, from) || directives.mayMakeMove(unit.unit()) || freesRooms.contains(unit);
    }

    /** Place-years short that a share of the unit adds at the host, from when units may move, if nothing is built. */
    long lack(Occupant unit, Site host, Share share) {
        int places = host.services().get(unit.service()).places().orElseThrow();
        return added(unit, host, share, facts.earliestMove(), t -> places);
    }

    private Optional<Rejection> bySize(Occupant unit, Site host, Share share, int from) {
        SiteService service = host.services().get(unit.service());
        int[] own = remaining(host, unit.service());
        int limit = service.largestUnit().orElse(Integer.MAX_VALUE);
        for (int t = from; t < own.length; t++) {
            int together = own[t] + share.of(unit.demand().in(t));
            if (together > limit) {
                return Optional.of(Rejection.of(host.index(), Obstacle.TOO_LARGE, together, limit));
            }
        }
        return Optional.empty();
    }

    private static boolean freesRooms(Occupant unit) {
        return unit.home().wantsRoomsOf(unit.service())
                || unit.annexes().stream().anyMatch(annex -> annex.wantsRoomsOf(unit.service()));
    }

    private Optional<Rejection> byPlaces(Occupant unit, Site host, int from) {
        if (added(unit, host, Share.ALL, from) <= relief(unit, from)) {
            return Optional.empty();
        }
        SiteService service = host.services().get(unit.service());
        IntUnaryOperator places = places(service);
        int[] own = remaining(host, unit.service());
        int worst = IntStream.range(from, own.length)
                .boxed()
                .max(Comparator.comparingInt(t -> own[t] + unit.demand().in(t) - places.applyAsInt(t)))
                .orElseThrow();
        int together = own[worst] + unit.demand().in(worst);
        int year = facts.horizon().year(worst);
        return Optional.of(Rejection.of(host.index(), Obstacle.NO_ROOM, together, places.applyAsInt(worst), year));
    }

    /** Place-years that a share of the unit makes short at the host if it comes in a year. */
    private long added(Occupant unit, Site host, Share share, int from) {
        SiteService service = host.services().get(unit.service());
        return added(unit, host, share, from, places(service));
    }

    private long added(Occupant unit, Site host, Share share, int from, IntUnaryOperator places) {
        int[] own = remaining(host, unit.service());
        long added = 0;
        for (int t = from; t < own.length; t++) {
            int there = places.applyAsInt(t);
            added += Math.max(0, own[t] + share.of(unit.demand().in(t)) - there) - Math.max(0, own[t] - there);
        }
        return added;
    }

    /** In a year, if everything is built as soon as it may be. */
    private IntUnaryOperator places(SiteService service) {
        int first = service.extendsFrom();
        int now = service.places().orElseThrow();
        int most = service.mostPlaces().orElseThrow();
        return t -> t >= first ? most : now;
    }

    /** Users short of a place at home from the year on, which moving away could at most relieve. */
    private long relief(Occupant unit, int from) {
        SiteService service = unit.home().services().get(unit.type().id());
        if (service.places().isEmpty()) {
            return 0;
        }
        int[] all = remaining(unit.home(), unit.type().id());
        long sum = 0;
        for (int t = from; t < all.length; t++) {
            sum += Math.max(0, all[t] - service.places().getAsInt());
        }
        return sum;
    }

    private int[] remaining(Site host, String service) {
        return remaining.computeIfAbsent(host.index() + "/" + service, key -> users(host, service));
    }

    private int[] users(Site home, String service) {
        int[] sum = new int[facts.horizon().length()];
        for (Occupant occupant : residents.getOrDefault(home, List.of())) {
            if (occupant.type().id().equals(service)) {
                for (int t = 0; t < sum.length; t++) {
                    sum[t] += occupant.demand().in(t);
                }
            }
        }
        return sum;
    }
}
