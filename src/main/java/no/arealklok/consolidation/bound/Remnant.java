package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.SiteService;

/**
 * A building's own units of one service, whom visitors find there.
 *
 * @param own their users in each year, or fewer: then it costs no more
 * @param rooms beside them, without an extension and with each
 */
record Remnant(int[] own, List<Room> rooms, Staffing staffing) {
    /** @param limit most place-years that may be short */
    static Remnant of(ConsolidationCase facts, SiteService service, int[] own, long limit) {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room(facts, service, own, Optional.empty(), limit));
        for (SiteService.Expansion expansion : service.expansions()) {
            rooms.add(new Room(facts, service, own, Optional.of(expansion), limit));
        }
        return new Remnant(own, rooms, new Staffing(service.staff(), own));
    }

    /** Most users that can be there in the year with this index, visitors included. */
    long most(int t) {
        return rooms.stream()
                .mapToLong(room -> (long) room.most(t) + own[t] + room.limit())
                .max()
                .orElseThrow();
    }
}
