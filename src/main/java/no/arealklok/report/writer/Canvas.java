package no.arealklok.report.writer;

import no.arealklok.report.BarChart;
import no.arealklok.report.Chart;
import no.arealklok.report.LineChart;

/** The room that a chart is drawn in, in CSS pixels. */
record Canvas(int width, int height) {
    private static final int LONGEST_STANDING_NAME = 6;

    /** As wide as this, and as high as the chart needs. */
    static Canvas of(Chart chart, int width) {
        boolean narrow = width < 560;
        if (chart instanceof LineChart) {
            return new Canvas(width, narrow ? 215 : 330);
        }
        if (chart instanceof BarChart bars) {
            return new Canvas(width, lying(bars) ? lyingHeight(bars) : narrow ? 240 : 300);
        }
        return new Canvas(width, width * 62 / 100 + 34);
    }

    private static boolean lying(BarChart bars) {
        return bars.categories().stream().anyMatch(category -> category.length() > LONGEST_STANDING_NAME);
    }

    private static int lyingHeight(BarChart bars) {
        int barsInCategory = bars.stacked() ? 1 : bars.series().size();
        return 90 + bars.categories().size() * Math.max(34, 18 * barsInCategory + 12);
    }
}
