package no.arealklok.report.json;

import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.analysis.way.HomeWays;

/** How far people have from home, as analysis.json tells it. */
final class WayEntries {
    /**
     * @param unit that they go to today
     * @param users in the last year
     * @param metresFigure today
     */
    record WayEntry(String unit, String area, int users, String metresFigure, List<WayPartEntry> planned) {}

    /** @param share of them, above 0 and at most 1 */
    record WayPartEntry(String building, double share, String metresFigure) {}

    private final Analysis analysis;
    private final FigureRegister figures;

    WayEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.figures = figures;
    }

    List<WayEntry> all() {
        return HomeWays.of(analysis).stream().map(this::entry).toList();
    }

    private WayEntry entry(HomeWay way) {
        return new WayEntry(
                way.unit().id(),
                way.home().area(),
                way.users(),
                figures.add(way.today().metres()),
                way.planned().stream()
                        .map(part -> new WayPartEntry(part.building().id(), part.share(), figures.add(part.metres())))
                        .toList());
    }
}
