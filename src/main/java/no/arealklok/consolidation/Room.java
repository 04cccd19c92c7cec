package no.arealklok.consolidation;

import java.util.Collection;
import java.util.List;
import no.arealklok.outlook.OutlookSample;

/** One service in one building under a plan: who is there, and for how many there are places. Places are known. */
record Room(SitePlan site, SiteService service, List<Stay> stays) {
    static Room of(SitePlan site, SiteService service) {
        List<Stay> stays = site.stays().stream()
                .filter(Stay::main)
                .filter(stay -> stay.occupant().type() == service.type())
                .toList();
        return new Room(site, service, stays);
    }

    List<Occupant> units() {
        return stays.stream().map(Stay::occupant).toList();
    }

    /** Index of the year in which the first unit comes from elsewhere; the number of years when none does. */
    int firstArrival() {
        return stays.stream()
                .filter(Stay::incoming)
                .mapToInt(Stay::from)
                .min()
                .orElse(site.load().years());
    }

    /** Users without a place in the year with this index. */
    int lack(OutlookSample sample, int t) {
        return lackWithout(List.of(), sample, t);
    }

    /** The same had these units stayed away. */
    int lackWithout(Collection<Occupant> away, OutlookSample sample, int t) {
        int users = 0;
        for (Stay stay : stays) {
            if (stay.from() <= t && t < stay.to() && !away.contains(stay.occupant())) {
                users += sample.users(stay.occupant().unit(), t);
            }
        }
        return Math.max(0, users - site.places(service, t).orElseThrow());
    }
}
