package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.OsmText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Position;
import no.arealklok.report.SiteMap;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.DrawnRoad.Rank;
import no.arealklok.travel.Passage;
import no.arealklok.travel.Street;
import no.arealklok.travel.StreetMap;
import no.arealklok.travel.StreetSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The roads under the map: few enough for a page, and silent on where a hidden group lives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadLayerTest {
    /** Two sites 6 km apart. */
    private static final List<Position> SITES = List.of(OsmText.at(0, 0), OsmText.at(6_000, 0));

    private static final double WIDEST = 9_000;

    private static DrawnRoad road(Rank rank, double... eastAndNorth) {
        return new DrawnRoad(
                rank,
                IntStream.range(0, eastAndNorth.length / 2)
                        .mapToObj(i -> OsmText.at(eastAndNorth[2 * i], eastAndNorth[2 * i + 1]))
                        .toList());
    }

    private static List<SiteMap.Road> layer(DrawnRoad... roads) {
        return new RoadLayer(SITES, WIDEST).of(List.of(roads));
    }

    @Test
    void without_a_map_there_is_nothing_to_draw() {
        assertThat(layer()).isEmpty();
    }

    @Test
    void a_small_road_is_drawn_near_a_site_and_a_larger_one_anywhere() {
        DrawnRoad near = road(Rank.LOCAL, 800, 0, 900, 300);
        DrawnRoad far = road(Rank.LOCAL, 2_500, 0, 3_000, 0);
        DrawnRoad collecting = road(Rank.TERTIARY, 2_500, 100, 3_500, 100);
        DrawnRoad main = road(Rank.PRIMARY, 2_500, 200, 3_500, 200);

        assertThat(layer(near, far, collecting, main))
                .containsExactly(
                        new SiteMap.Road(true, main.line()),
                        new SiteMap.Road(false, collecting.line()),
                        new SiteMap.Road(false, near.line()));
    }

    @Test
    void a_road_ends_at_the_edge_of_what_is_drawn_and_one_that_comes_back_is_two() {
        // The land reaches 3 km around the sites.
        DrawnRoad away = road(Rank.TRUNK, 0, 1_000, 0, 2_000, 0, 50_000, 1_000, 2_000, 1_000, 1_000);

        assertThat(layer(away)).extracting(road -> road.line().size()).containsExactly(2, 2);
        assertThat(layer(road(Rank.TRUNK, 0, 20_000, 0, 21_000))).isEmpty();
        assertThat(new RoadLayer(SITES, 500).of(List.of(away))).isEmpty();
    }

    /** Roads of so many points, a kilometre long, beside each other from a site on. */
    private static List<DrawnRoad> many(Rank rank, int roads, int points) {
        return IntStream.range(0, roads)
                .mapToObj(i -> road(
                        rank,
                        IntStream.range(0, points)
                                .boxed()
                                .flatMapToDouble(k ->
                                        DoubleStream.of(i * 1_000.0 / roads + k % 2 * 100, -500 + k * 1_000.0 / points))
                                .toArray()))
                .toList();
    }

    private static int points(List<SiteMap.Road> roads) {
        return roads.stream().mapToInt(road -> road.line().size()).sum();
    }

    @Test
    void where_there_is_no_room_for_all_the_larger_roads_come_first_and_small_ones_nearer_to_the_sites() {
        List<DrawnRoad> main = many(Rank.TRUNK, 40, 50);
        List<DrawnRoad> local = many(Rank.LOCAL, 400, 30);

        List<SiteMap.Road> drawn = new RoadLayer(SITES, WIDEST)
                .of(Stream.concat(local.stream(), main.stream()).toList());

        assertThat(points(drawn)).isBetween(4_000, RoadLayer.MOST_POINTS);
        assertThat(drawn).filteredOn(SiteMap.Road::large).hasSameSizeAs(main);
        assertThat(drawn)
                .filteredOn(road -> !road.large())
                .isNotEmpty()
                .hasSizeLessThan(local.size())
                .allSatisfy(road -> assertThat(road.line()).anyMatch(at -> at.metresTo(SITES.get(0)) < 710));
        assertThat(points(new RoadLayer(SITES, WIDEST).of(many(Rank.TRUNK, 4_000, 50))))
                .isLessThanOrEqualTo(RoadLayer.MOST_POINTS);
    }

    @Test
    void what_is_left_out_of_a_line_lies_as_near_to_it_as_the_eye_can_tell() {
        Random dice = new Random(5);
        for (int turn = 0; turn < 30; turn++) {
            List<Position> line = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                line.add(OsmText.at(i * 20, dice.nextInt(turn + 1)));
            }
            List<Position> plain = PlainLine.of(line, 5);

            assertThat(line).containsSubsequence(plain);
            assertThat(plain).startsWith(line.get(0)).endsWith(line.get(39));
            assertThat(line).allSatisfy(at -> assertThat(away(at, plain)).isLessThan(5.2));
            assertThat(plain.size()).isLessThanOrEqualTo(turn < 5 ? 2 : 40);
        }
    }

    /** Metres to the nearest of many points on the line. */
    private static double away(Position at, List<Position> line) {
        return IntStream.range(1, line.size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(0, 400).mapToObj(k -> {
                    Position one = line.get(i - 1);
                    Position other = line.get(i);
                    return new Position(
                            one.latitude() + (other.latitude() - one.latitude()) * k / 400,
                            one.longitude() + (other.longitude() - one.longitude()) * k / 400);
                }))
                .mapToDouble(at::metresTo)
                .min()
                .orElseThrow();
    }

    /** A main road each kilometre for 30 km around, small ones each 100 m for 2 km; read as far as is asked for. */
    private record Net() implements StreetSource {
        @Override
        public String name() {
            return "net";
        }

        @Override
        public StreetMap read(Bounds within) {
            List<DrawnRoad> roads = new ArrayList<>();
            for (int i = -20; i <= 20; i++) {
                for (int k = -20; k <= 20; k++) {
                    roads.add(new DrawnRoad(Rank.TRUNK, line(i, k)));
                    roads.add(new DrawnRoad(Rank.LOCAL, line(i / 10.0, k / 10.0)));
                }
            }
            roads.removeIf(road -> !road.line().stream().allMatch(within::contains));
            Street street = new Street(0, 1, line(0, 0), Passage.BOTH, Passage.BOTH, true);
            return new StreetMap(2, List.of(street), roads);
        }

        private static List<Position> line(double east, double north) {
            return List.of(at(east, north), at(east + 0.05, north));
        }
    }

    /** As in the case's table of buildings. */
    private static Position at(double kilometresEast, double kilometresNorth) {
        return new Position(59.9 + kilometresNorth / 111.2, 10.5 + kilometresEast / 55.8);
    }

    /** A group home off the middle of its square of a kilometre, and a school far off. */
    private static SiteMap map(double east, double north) {
        Position middle = at(0, 0).inSquare(1_000);
        CaseText town = new CaseText()
                .buildings("A | %s | %s | 400\nB | 40 | 0 | 3000"
                        .formatted(
                                (middle.longitude() - 10.5) * 55.8 + east, (middle.latitude() - 59.9) * 111.2 + north))
                .units("H | supported-housing | A | 4 | 3\nS | school | B | 300 | 200");
        return (SiteMap) new PlannerReport()
                .of(new CaseRun(town).on(new Net()).analyse(), Messages.of("en")).sections().stream()
                        .filter(section -> section.id().equals("map"))
                        .findFirst()
                        .orElseThrow()
                        .blocks()
                        .get(0);
    }

    @Test
    void roads_do_not_tell_where_in_its_square_a_hidden_group_lives() {
        SiteMap one = map(-0.4, -0.4);

        assertThat(one.roads()).filteredOn(SiteMap.Road::large).hasSizeGreaterThan(50);
        assertThat(one.roads()).filteredOn(road -> !road.large()).hasSizeGreaterThan(50);
        assertThat(map(0.4, 0.4)).isEqualTo(one);
        assertThat(map(-0.4, 0.4)).isEqualTo(one);
    }

    @Test
    void the_map_says_what_the_lines_are_where_it_has_any() {
        CaseText town = new CaseText().buildings("A | 0 | 0 | 3000").units("S | school | A | 300 | 200");

        assertThat(new PlannerReport()
                        .of(new CaseRun(town).on(new Net()).analyse(), Messages.of("en"))
                        .toString())
                .contains("Grey lines: roads of the map that was given");
        assertThat(new PlannerReport()
                        .of(new CaseRun(town).analyse(), Messages.of("en"))
                        .toString())
                .contains("Buildings in use")
                .doesNotContain("Grey lines");
    }
}
