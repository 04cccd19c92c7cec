package no.arealklok.report;

import java.util.List;
import java.util.Objects;

/**
 * Numbers by category; with names as categories the bars lie, with years they stand.
 *
 * @param unit what the numbers count
 * @param stacked whether the series add up to one bar
 */
public record BarChart(
        String title,
        String description,
        String unit,
        List<String> categories,
        boolean stacked,
        List<Bars> series,
        List<Threshold> thresholds)
        implements Chart {

    /**
     * One number for each category.
     *
     * @param lineage where they come from, as a sentence
     */
    public record Bars(String name, List<Double> values, String lineage) {
        public Bars {
            Objects.requireNonNull(lineage);
            Objects.requireNonNull(name);
            values = List.copyOf(values);
        }
    }

    public BarChart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(unit);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        thresholds = List.copyOf(thresholds);
        int width = categories.size();
        if (width == 0
                || series.isEmpty()
                || series.stream().anyMatch(bars -> bars.values().size() != width)) {
            throw new IllegalArgumentException("each series of «" + title + "» needs one number for each category");
        }
    }
}
