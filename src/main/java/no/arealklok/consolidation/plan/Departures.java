package no.arealklok.consolidation.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * Until when the services whose rooms another can take over are in one building, while stays come and go. A unit that
 * only has an annex there is there too: its rooms are in use, wherever its users are counted.
 */
final class Departures {
    /** By service, the number of units in each year. */
    private final Map<String, int[]> units = new LinkedHashMap<>();

    private final int years;

    Departures(Site site, int years) {
        this.years = years;
        for (SiteService service : site.services().values()) {
            for (SiteService.Expansion expansion : service.expansions()) {
                expansion.takesOver().ifPresent(leaving -> units.put(leaving, new int[years]));
            }
        }
    }

    /** @param sign 1 to add, −1 to take away */
    void change(Stay stay, int sign) {
        int[] there = units.isEmpty() ? null : units.get(stay.occupant().service());
        for (int t = stay.from(); there != null && t < stay.to(); t++) {
            there[t] += sign;
        }
    }

    /** Index of the first year from which its rooms are free to the end; the number of years when they never are. */
    int of(String service) {
        int[] there = units.get(service);
        int t = years;
        while (t > 0 && there[t - 1] == 0) {
            t--;
        }
        return t;
    }
}
