package no.arealklok.consolidation.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Position;

/**
 * The buildings worth asking about for a unit: all that offer its service, but of those that even a bird has too far to
 * only the nearest, so that a whole country does not ask everyone about everyone.
 */
final class NearbyHosts {
    /** More than any municipality has of one service. */
    private static final int ASKED = 500;

    private record Away(Site site, double metres) {}

    private final Norms norms;
    private final Map<String, List<Site>> byService = new HashMap<>();

    NearbyHosts(List<Site> sites, Norms norms) {
        this.norms = norms;
        for (Site site : sites) {
            for (String service : site.services().keySet()) {
                byService.computeIfAbsent(service, id -> new ArrayList<>()).add(site);
            }
        }
    }

    /** In the order of the sites. */
    List<Site> of(Occupant unit) {
        List<Site> all = byService.getOrDefault(unit.type().id(), List.of());
        Optional<Position> home = unit.home().building().position();
        if (all.size() <= ASKED || home.isEmpty()) {
            return all;
        }
        double limit = norms.value(unit.type().travelLimit(unit.unit().firstGrade()));
        List<Away> away = new ArrayList<>();
        for (Site site : all) {
            away.add(new Away(
                    site, site.building().position().map(home.get()::metresTo).orElse(0.0)));
        }
        away.sort(Comparator.comparingDouble(Away::metres));
        List<Site> asked = new ArrayList<>();
        for (Away host : away) {
            if (host.metres() <= limit || asked.size() < ASKED) {
                asked.add(host.site());
            }
        }
        asked.sort(Comparator.comparingInt(Site::index));
        return asked;
    }
}
