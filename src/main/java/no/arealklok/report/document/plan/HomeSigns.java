package no.arealklok.report.document.plan;

import java.util.List;
import java.util.Set;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.report.SiteMap;
import no.arealklok.report.SiteMap.Change;
import no.arealklok.report.document.words.Phrases;

/** The areas in which users are known to live, as a map shows them: where they go, today and by the plan. */
final class HomeSigns {
    private final Phrases phrases;
    private final ShownWays ways;

    HomeSigns(Phrases phrases) {
        this.phrases = phrases;
        this.ways = new ShownWays(phrases);
    }

    /** @param shown ids of the sites on the map: of whom one is not on it, nothing is drawn */
    List<SiteMap.Home> of(Set<String> shown) {
        return ways.all().stream()
                .map(this::home)
                .filter(home -> shown.contains(home.today()) && shown.containsAll(home.planned()))
                .toList();
    }

    private SiteMap.Home home(HomeWay way) {
        return new SiteMap.Home(
                way.home().area(),
                phrases.name(way.type()),
                change(way),
                way.home().position().orElseThrow(),
                way.unit().mainBuilding(),
                way.planned().stream()
                        .map(part -> part.building().id())
                        .distinct()
                        .toList());
    }

    /** In whole metres, as it is printed. */
    private static Change change(HomeWay way) {
        long longer = Math.round(way.longer());
        if (longer == 0) {
            return Change.SAME;
        }
        return longer > 0 ? Change.LONGER : Change.SHORTER;
    }
}
