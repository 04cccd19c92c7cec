package no.arealklok.report.document.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;

/** The areas that get the longest ways from home by the plan. */
public final class LosingAreas {
    private static final int MOST = 10;

    private final Phrases phrases;
    private final ShownWays ways;

    public LosingAreas(Phrases phrases) {
        this.phrases = phrases;
        this.ways = new ShownWays(phrases);
    }

    /** The areas that lose most, metres times users; empty where nobody who may be told of gets a longer way. */
    public Optional<Table> table() {
        List<HomeWay> most = ways.all().stream()
                .filter(way -> Math.round(way.longer()) > 0)
                .sorted(Comparator.comparingDouble((HomeWay way) -> -way.users() * way.longer()))
                .limit(MOST)
                .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(most)
                        .text("column.area", way -> way.home().area())
                        .unit("column.unit", HomeWay::unit)
                        .number("column.users", way -> ways.users(List.of(way)))
                        .withheld(way -> tells(way, most))
                        .figure(
                                "allotment.wayToday",
                                way -> Optional.of(way.today().metres()))
                        .figure("homeWays.planned", way -> Optional.of(planned(way)))
                        .figure("homeWays.more", way -> Optional.of(longer(way)))
                        .table(phrases.text(
                                "homeWays.losers",
                                phrases.year(phrases.analysis().horizon().lastYear()))));
    }

    private boolean tells(HomeWay way, List<HomeWay> told) {
        return ways.tells(
                told.stream().filter(other -> other.unit().equals(way.unit())).toList());
    }

    private static Figure planned(HomeWay way) {
        List<Figure> metres =
                way.planned().stream().map(HomeWay.Part::metres).distinct().toList();
        return metres.size() == 1
                ? metres.get(0)
                : Figure.computed(
                        "ways.planned/" + way.home().id() + "/" + way.unit().id(),
                        way.plannedMetres(),
                        MeasureUnit.METRES,
                        "ways.mean",
                        metres);
    }

    private static Figure longer(HomeWay way) {
        return Figure.computed(
                "ways.more/" + way.home().id() + "/" + way.unit().id(),
                way.longer(),
                MeasureUnit.METRES,
                "difference",
                planned(way),
                way.today().metres());
    }
}
