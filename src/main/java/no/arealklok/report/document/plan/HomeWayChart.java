package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.analysis.way.WayFigures;
import no.arealklok.analysis.way.WayFigures.Time;
import no.arealklok.report.BarChart;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** How many have how far from home, today and with the plan. */
final class HomeWayChart {
    /** Metres, where a class of the histogram begins. */
    private static final List<Integer> FROM = List.of(0, 500, 1000, 2000, 3000, 4000, 6000, 8000);

    private final Phrases phrases;

    HomeWayChart(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The classes without anyone at the end are left out. */
    BarChart of(ServiceType type, WayFigures ways) {
        List<List<Double>> users =
                Stream.of(Time.values()).map(time -> ways.histogram(time, FROM)).toList();
        int classes = IntStream.range(0, FROM.size())
                        .filter(i -> users.stream().anyMatch(some -> some.get(i) > 0))
                        .max()
                        .orElse(0)
                + 1;
        List<BarChart.Bars> bars = new ArrayList<>();
        for (Time time : Time.values()) {
            bars.add(phrases.numbers()
                    .bars(
                            phrases.text("homeWays.when." + time),
                            users.get(time.ordinal()).subList(0, classes),
                            ways.users(time)));
        }
        return new BarChart(
                phrases.text("homeWays.histogram", phrases.plural(type)),
                phrases.text("homeWays.histogramSays"),
                phrases.text("column.users"),
                IntStream.range(0, classes).mapToObj(this::name).toList(),
                false,
                bars,
                List.of());
    }

    private String name(int i) {
        String from = phrases.numerals().whole(FROM.get(i));
        return i == FROM.size() - 1
                ? phrases.text("homeWays.above", from)
                : phrases.text("homeWays.between", from, phrases.numerals().whole(FROM.get(i + 1)));
    }
}
