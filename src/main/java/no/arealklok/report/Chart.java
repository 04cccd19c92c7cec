package no.arealklok.report;

import java.util.Objects;

/** A drawing of numbers. */
public sealed interface Chart extends Block permits LineChart, BarChart, SiteMap {
    String title();

    /** What the drawing shows, for those who do not see it and as the line below the title. */
    String description();

    /** A level to stay above or below, drawn as a line across. */
    record Threshold(String name, double value) {
        public Threshold {
            Objects.requireNonNull(name);
        }
    }
}
