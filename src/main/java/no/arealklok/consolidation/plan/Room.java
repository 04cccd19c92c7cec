package no.arealklok.consolidation.plan;

import java.util.Collection;
import java.util.List;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.outlook.OutlookSample;

/** One service in one building under a plan: who is there, and for how many there are places. Places are known. */
public record Room(SitePlan site, SiteService service, List<Stay> stays) {
    public static Room of(SitePlan site, SiteService service) {
        List<Stay> stays = site.stays().stream()
                .filter(Stay::main)
                .filter(stay -> stay.occupant().type() == service.type())
                .toList();
        return new Room(site, service, stays);
    }

    public List<Occupant> units() {
        return stays.stream().map(Stay::occupant).toList();
    }

    /** Index of the year in which the first unit comes from elsewhere; the number of years when none does. */
    public int firstArrival() {
        return stays.stream()
                .filter(Stay::incoming)
                .mapToInt(Stay::from)
                .min()
                .orElse(site.load().years());
    }

    /** Users without a place in the year with this index. */
    public int lack(OutlookSample sample, int t) {
        return lackWithout(List.of(), sample, t);
    }

    /** The same had these units stayed away. */
    public int lackWithout(Collection<Occupant> away, OutlookSample sample, int t) {
        int users = 0;
        for (Stay stay : stays) {
            if (stay.from() <= t && t < stay.to() && !away.contains(stay.occupant())) {
                users += stay.share().of(sample.users(stay.occupant().unit(), t));
            }
        }
        return Math.max(0, users - site.places(service, t).orElseThrow());
    }
}
