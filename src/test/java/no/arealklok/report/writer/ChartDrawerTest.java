package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.language.Messages;
import no.arealklok.report.Chart;
import org.junit.jupiter.api.Test;

class ChartDrawerTest {
    private final Messages messages = Messages.of("nb");
    private final List<Chart> charts = List.of(
            SampleDocument.outlookChart("Grunnskole", 5200, -0.008, 5600),
            SampleDocument.utilisation(),
            SampleDocument.map(40));

    @Test
    void every_kind_of_chart_is_drawn_the_same_by_two_drawers() {
        ChartDrawer used = SampleDocument.DRAWER;
        used.draw(ChartSpec.of(charts.get(1), messages), "warm", 300, 200);
        ChartDrawer fresh = new ChartDrawer();
        for (Chart chart : charts) {
            ChartSpec spec = ChartSpec.of(chart, messages);
            String svg = used.draw(spec, "chart-1", 700, 320);
            assertThat(svg)
                    .startsWith("<svg")
                    .doesNotContain("<style")
                    .isEqualTo(fresh.draw(spec, "chart-1", 700, 320));
        }
    }

    @Test
    void numbers_and_names_are_written_in_the_readers_language() {
        ChartDrawer drawer = SampleDocument.DRAWER;
        assertThat(drawer.draw(ChartSpec.of(charts.get(0), messages), "c", 700, 320))
                .contains("4\u00a0000", "Kapasitet i dag");
        assertThat(drawer.draw(ChartSpec.of(charts.get(0), Messages.of("en")), "c", 700, 320))
                .contains("4,000");
        assertThat(drawer.draw(ChartSpec.of(charts.get(2), messages), "c", 700, 420))
                .contains("Fraflyttes", "Rutene er ");
    }
}
