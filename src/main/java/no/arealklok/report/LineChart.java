package no.arealklok.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers by year.
 *
 * @param unit what the numbers count, at the top of the axis
 * @param firstYear the year of each line's first value; all lines end in the same year
 * @param fromZero whether the axis starts at 0
 */
public record LineChart(
        String title,
        String description,
        String unit,
        int firstYear,
        boolean fromZero,
        List<Line> lines,
        Optional<Range> range,
        List<Threshold> thresholds)
        implements Chart {

    /** STEPPED is for what changes from one year to the next and not in between, such as capacity. */
    public enum Stroke {
        SOLID,
        DASHED,
        STEPPED
    }

    /** @param lineage where the numbers come from, as a sentence */
    public record Line(String name, Stroke stroke, List<Double> values, String lineage) {
        public Line {
            Objects.requireNonNull(lineage);
            Objects.requireNonNull(name);
            Objects.requireNonNull(stroke);
            values = List.copyOf(values);
        }
    }

    /**
     * From a low to a high alternative, drawn as a shade.
     *
     * @param lowLineage where the low numbers come from, as a sentence
     * @param highLineage where the high ones do
     */
    public record Range(String name, List<Double> low, List<Double> high, String lowLineage, String highLineage) {
        public Range {
            Objects.requireNonNull(lowLineage);
            Objects.requireNonNull(highLineage);
            Objects.requireNonNull(name);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    public LineChart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(unit);
        lines = List.copyOf(lines);
        thresholds = List.copyOf(thresholds);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("«" + title + "» needs a line");
        }
        int years = lines.get(0).values().size();
        boolean even = lines.stream().allMatch(line -> line.values().size() == years)
                && range.stream()
                        .allMatch(r -> r.low().size() == years && r.high().size() == years);
        if (!even || years == 0) {
            throw new IllegalArgumentException(
                    "the lines of «" + title + "» must hold the same years, and one at least");
        }
    }

    /** Number of years drawn. */
    public int years() {
        return lines.get(0).values().size();
    }
}
