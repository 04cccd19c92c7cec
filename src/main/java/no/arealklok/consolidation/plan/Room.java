package no.arealklok.consolidation.plan;

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

    /** Places in the year with this index; none while no unit of the service is there. */
    public int places(int t) {
        return stays.stream().anyMatch(stay -> stay.isIn(t))
                ? site.built(service, t).orElseThrow()
                : 0;
    }

    /** Of those who belong here in the year with this index, how many more they are than the places. */
    public int lack(OutlookSample sample, int t) {
        int users = stays.stream().mapToInt(stay -> stay.users(sample, t)).sum();
        return Math.max(0, users - places(t));
    }
}
