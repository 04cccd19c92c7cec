package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Position;
import no.arealklok.report.Chart;
import no.arealklok.report.SiteMap;
import org.junit.jupiter.api.Test;

class ChartDrawerTest {
    /** Colours of lines from where users live: to where they go today, and, further, to where the plan sends them. */
    private static final String TODAY = "#a9b4bd";

    private static final String PLANNED = "#c2571a";

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

    @Test
    void roads_are_one_stroke_of_each_width_with_a_word_and_their_source_and_without_roads_there_is_none_of_it() {
        SiteMap map = SampleDocument.map(40);
        String drawn = SampleDocument.DRAWER.draw(ChartSpec.of(map, messages), "c", 700, 420);
        assertThat(drawn.split("stroke=\"#b9c4cc\" stroke-width=\"1.6\"", -1)).hasSize(2);
        assertThat(drawn.split("stroke=\"#b9c4cc\" stroke-width=\"0.7\"", -1)).hasSize(2);
        assertThat(drawn).contains(">Vei<", "Veier © bidragsyterne til OpenStreetMap. Rutene er ");

        SiteMap bare = new SiteMap(
                map.title(), map.description(), map.sites(), map.moves(), map.districts(), List.of(), List.of());
        assertThat(SampleDocument.DRAWER.draw(ChartSpec.of(bare, messages), "c", 700, 420))
                .doesNotContain("#b9c4cc", ">Vei<", "OpenStreetMap");
    }

    /** As the drawing script adds them up. */
    @Test
    void a_road_is_told_in_steps_of_a_hundred_thousandth_of_a_degree_from_point_to_point() {
        assertThat(ChartSpec.of(SampleDocument.map(40), messages).json())
                .contains("{\"large\":true,\"steps\":[5990000,1040000,5000,30000]}")
                .contains("{\"large\":false,\"steps\":[5992000,1050000,500,2000]}");
    }

    @Test
    void the_name_of_each_unit_that_closes_or_receives_is_on_the_map_however_close_they_lie() {
        List<SiteMap.Site> sites = new ArrayList<>(
                List.of(site("Vest", SiteMap.State.OPEN, 10.3), site("Sted Øst", SiteMap.State.OPEN, 10.7)));
        for (int i = 0; i < 12; i++) {
            SiteMap.State state = i % 2 == 0 ? SiteMap.State.CLOSES : SiteMap.State.RECEIVES;
            sites.add(site("Nabo " + i, state, 10.5 + 0.0005 * i));
        }
        SiteMap map = new SiteMap("Kart", "Tett", sites, List.of(), List.of(), List.of(), List.of());

        String drawn = SampleDocument.DRAWER.draw(ChartSpec.of(map, messages), "c", 700, 420);

        assertThat(sites.stream()
                        .filter(site -> site.state() != SiteMap.State.OPEN)
                        .map(site -> ">" + site.name() + "<"))
                .allMatch(drawn::contains);
    }

    @Test
    void an_area_shows_what_becomes_of_the_way_and_lines_to_where_they_go_today_and_by_the_plan() {
        List<SiteMap.Site> sites =
                List.of(site("Vest", SiteMap.State.CLOSES, 10.3), site("Øst", SiteMap.State.RECEIVES, 10.7));
        SiteMap.Home home = new SiteMap.Home(
                "Åsen", "Skole", SiteMap.Change.LONGER, new Position(59.91, 10.4), "Vest", List.of("Øst"));
        SiteMap without = new SiteMap("Kart", "To", sites, List.of(), List.of(), List.of(), List.of());
        SiteMap with = new SiteMap("Kart", "To", sites, List.of(), List.of(), List.of(), List.of(home));

        assertThat(SampleDocument.DRAWER.draw(ChartSpec.of(without, messages), "c", 700, 420))
                .doesNotContain("Bor her");
        assertThat(SampleDocument.DRAWER.draw(ChartSpec.of(with, messages), "c", 700, 420))
                .contains(">Bor her: lengre vei<")
                .doesNotContain("kortere vei")
                .contains("stroke=\"" + TODAY, "stroke=\"" + PLANNED);
    }

    private static SiteMap.Site site(String name, SiteMap.State state, double longitude) {
        return new SiteMap.Site(name, name, "Skole", state, new Position(59.9, longitude), Optional.empty());
    }
}
