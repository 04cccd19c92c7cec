package no.arealklok.report.writer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.report.BarChart;
import no.arealklok.report.Chart;
import no.arealklok.report.LineChart;
import no.arealklok.report.SiteMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What the drawing script is given: the chart, and how its language writes numbers and names. */
record ChartSpec(Kind kind, Chart chart, Numerals.Signs numbers, Map<String, String> words) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new RoadSteps()))
            .build();

    enum Kind {
        LINES,
        BARS,
        MAP;

        static Kind of(Chart chart) {
            if (chart instanceof LineChart) {
                return LINES;
            }
            return chart instanceof BarChart ? BARS : MAP;
        }
    }

    static ChartSpec of(Chart chart, Messages messages) {
        return new ChartSpec(
                Kind.of(chart),
                chart,
                Numerals.of(messages.language()).signs(),
                chart instanceof SiteMap ? words(messages) : Map.of());
    }

    private static Map<String, String> words(Messages messages) {
        Map<String, String> words = new TreeMap<>();
        for (SiteMap.State state : SiteMap.State.values()) {
            words.put(state.name(), messages.text("report.state." + state));
        }
        for (SiteMap.Change change : SiteMap.Change.values()) {
            words.put(change.name(), messages.text("report.map." + change));
        }
        for (String word : List.of("ALL", "SERVICE", "IN", "OUT", "WHOLE", "BOUNDARY", "ROADS", "SOURCE")) {
            words.put(word, messages.text("report.map." + word));
        }
        // The script puts the number of kilometres in.
        words.put("GRID", messages.text("report.map.grid", "{0}"));
        return words;
    }

    /** Safe between script tags: no {@code <} is left in it. */
    String json() {
        return JSON.writeValueAsString(this).replace("<", "\\u003c");
    }
}
