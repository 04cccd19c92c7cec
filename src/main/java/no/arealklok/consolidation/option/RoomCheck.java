package no.arealklok.consolidation.option;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * Whether a building has room for a unit from a year on, with those of its own units of the service that cannot have
 * left by then, and its largest extension built. A move that makes more people short there than it can relieve at home
 * is left out: the shortage of a building grows faster the fuller it is, so that, were nobody to make room for others,
 * such a move would never be part of a best plan.
 */
final class RoomCheck {
    private final ConsolidationCase facts;
    private final DirectiveIndex directives;
    private final ToIntFunction<Occupant> leaves;
    private final Map<Site, List<Occupant>> residents;
    private final Set<Occupant> freesRooms;
    private final Map<String, int[]> remaining = new HashMap<>();

    /** @param leaves index of the first year in which a unit may have left its home; the number of years for never */
    RoomCheck(ConsolidationCase facts, DirectiveIndex directives, ToIntFunction<Occupant> leaves) {
        this.facts = facts;
        this.directives = directives;
        this.leaves = leaves;
        this.residents = facts.occupants().stream().collect(Collectors.groupingBy(Occupant::home));
        this.freesRooms =
                facts.occupants().stream().filter(RoomCheck::freesRooms).collect(Collectors.toSet());
    }

    /**
     * A unit that a directive may make move has to be somewhere, and one that leaves its rooms to another service
     * relieves more than its own: for them only the size norm rules a host out.
     */
    Optional<Rejection> check(Occupant unit, Site host, int from) {
        SiteService service = host.services().get(unit.type().id());
        int[] own = remaining(host, unit.type().id());
        if (service.largestUnit().isPresent()) {
            int limit = service.largestUnit().getAsInt();
            for (int t = from; t < own.length; t++) {
                int together = own[t] + unit.demand().in(t);
                if (together > limit) {
                    return Optional.of(Rejection.of(host.index(), Obstacle.TOO_LARGE, together, limit));
                }
            }
        }
        if (directives.mayMakeMove(unit.unit())) {
            return Optional.empty();
        }
        return byPlaces(unit, host, from, service, own).filter(lack -> !freesRooms.contains(unit));
    }

    private static boolean freesRooms(Occupant unit) {
        return unit.home().wantsRoomsOf(unit.service())
                || unit.annexes().stream().anyMatch(annex -> annex.wantsRoomsOf(unit.service()));
    }

    private Optional<Rejection> byPlaces(Occupant unit, Site host, int from, SiteService service, int[] own) {
        if (added(unit, host, from) <= relief(unit, from)) {
            return Optional.empty();
        }
        int worst = IntStream.range(from, own.length)
                .boxed()
                .max(Comparator.comparingInt(t -> own[t] + unit.demand().in(t) - places(service, t)))
                .orElseThrow();
        int together = own[worst] + unit.demand().in(worst);
        int year = facts.horizon().year(worst);
        return Optional.of(Rejection.of(host.index(), Obstacle.NO_ROOM, together, places(service, worst), year));
    }

    /** Place-years that the unit makes short at the host if it comes in a year. */
    private long added(Occupant unit, Site host, int from) {
        SiteService service = host.services().get(unit.type().id());
        int[] own = remaining(host, unit.type().id());
        long added = 0;
        for (int t = from; t < own.length; t++) {
            int places = places(service, t);
            added += Math.max(0, own[t] + unit.demand().in(t) - places) - Math.max(0, own[t] - places);
        }
        return added;
    }

    /** Whether the unit makes room for others. */
    boolean isLeft(Occupant unit) {
        return leaves.applyAsInt(unit) < facts.horizon().length();
    }

    /** Whether nobody is short of a place for the unit's coming. */
    boolean hasRoom(Occupant unit, Option option) {
        return added(unit, facts.sites().get(option.site()), option.year()) == 0;
    }

    /** Whether a unit's building is too small in some year with all that can be built there. */
    boolean isOutgrown(Occupant unit) {
        SiteService service = unit.home().services().get(unit.service());
        int[] all = users(unit.home(), unit.service(), any -> facts.horizon().length());
        return service.places().isPresent()
                && IntStream.range(facts.earliestExtension(), all.length).anyMatch(t -> all[t] > places(service, t));
    }

    /** Units of the service that are in the building at first. */
    List<Occupant> residents(Site home, String service) {
        return residents.getOrDefault(home, List.of()).stream()
                .filter(unit -> unit.service().equals(service))
                .toList();
    }

    /**
     * Index of the first year from which each has room in the other's building when the other has left; beyond the last
     * for never.
     */
    int change(Occupant one, Occupant other) {
        return Math.max(roomFrom(one, other), roomFrom(other, one));
    }

    private int roomFrom(Occupant unit, Occupant leaver) {
        int[] all = users(leaver.home(), unit.service(), any -> facts.horizon().length());
        SiteService service = leaver.home().services().get(unit.service());
        if (service.places().isEmpty()) {
            return all.length;
        }
        int from = all.length;
        while (from > facts.earliestMove()) {
            int together =
                    all[from - 1] - leaver.demand().in(from - 1) + unit.demand().in(from - 1);
            if (together
                    > Math.min(places(service, from - 1), service.largestUnit().orElse(together))) {
                break;
            }
            from--;
        }
        return from;
    }

    private int places(SiteService service, int t) {
        return t >= facts.earliestExtension()
                ? service.mostPlaces().orElseThrow()
                : service.places().orElseThrow();
    }

    /** Users short of a place at home from the year on, which moving away could at most relieve. */
    long relief(Occupant unit, int from) {
        SiteService service = unit.home().services().get(unit.type().id());
        if (service.places().isEmpty()) {
            return 0;
        }
        int[] all =
                users(unit.home(), unit.type().id(), occupant -> facts.horizon().length());
        long sum = 0;
        for (int t = from; t < all.length; t++) {
            sum += Math.max(0, all[t] - service.places().getAsInt());
        }
        return sum;
    }

    private int[] remaining(Site host, String service) {
        return remaining.computeIfAbsent(host.index() + "/" + service, key -> users(host, service, leaves));
    }

    private int[] users(Site home, String service, ToIntFunction<Occupant> to) {
        int[] sum = new int[facts.horizon().length()];
        for (Occupant occupant : residents.getOrDefault(home, List.of())) {
            if (occupant.type().id().equals(service)) {
                for (int t = 0; t < to.applyAsInt(occupant); t++) {
                    sum[t] += occupant.demand().in(t);
                }
            }
        }
        return sum;
    }
}
