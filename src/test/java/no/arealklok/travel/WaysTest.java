package no.arealklok.travel;

import static no.arealklok.fixture.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.fixture.OsmText;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysTest {
    /** A square of 100 m, and E 100 m east of it. */
    private static final String POINTS = """
            A | 0   | 0
            B | 100 | 0
            C | 100 | 100
            D | 0   | 100
            E | 200 | 0
            """;

    @TempDir
    private Path folder;

    private final Map<String, Position> places = new LinkedHashMap<>();

    private Ways ways(String points, String ways, Mode mode) throws IOException {
        StreetMap map = new RoadExtract(new OsmText(points, ways).in(folder)).read(OsmText.EVERYWHERE);
        return new Ways(map, mode, places, 100, 2000);
    }

    private void place(String name, double east, double north) {
        places.put(name, at(east, north));
    }

    /** From 20 m east of A to 80 m north of B: along AB and BC 160 m, the other way round 240 m. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A B C D A | highway=residential                                | 160 | 160 | 160
            A B C D A | highway=residential oneway=yes                     | 160 | 240 | 160
            A B C D A | highway=residential oneway=-1                      | 240 | 160 | 160
            A B C D A | highway=residential junction=roundabout            | 160 | 240 | 160
            A B C D A | highway=residential junction=roundabout oneway=no  | 160 | 160 | 160
            A B C D A | highway=residential vehicle:backward=no            | 160 | 240 | 160
            A B C D A | highway=motorway                                   | 160 | 240 | -
            A B C D A | highway=motorway sidewalk=both                     | 160 | 240 | 160
            A B C D A | highway=motorway_link                              | 160 | 160 | -
            A B C D A | highway=trunk motorroad=yes                        | 160 | 160 | -
            A B C D A | highway=service access=private                     | -   | -   | -
            A B C D A | highway=service access=no foot=yes                 | -   | -   | 160
            A B C D A | highway=service access=no motor_vehicle=permissive | 160 | 160 | -
            A B C D A | highway=service access=destination                 | 160 | 160 | 160
            A B C D A | highway=service access=private;yes                 | 160 | 160 | 160
            A B C D A | highway=service service=emergency_access           | -   | -   | 160
            A B C D A | highway=residential foot=no                        | 160 | 160 | -
            A B C D A | highway=footway                                    | -   | -   | 160
            A B C D A | highway=pedestrian motor_vehicle=yes               | 160 | 160 | 160
            A B C D A | highway=track                                      | 160 | 160 | 160
            A B C D A | highway=track tracktype=grade5                     | -   | -   | 160
            A B C D A | highway=path sac_scale=alpine_hiking               | -   | -   | -
            A B C D A | highway=construction                               | -   | -   | -
            """)
    void tags_say_who_goes_which_way(String nodes, String tags, String forth, String back, String walked)
            throws IOException {
        place("p", 20, 0);
        place("q", 100, 80);
        // Another road, far away: a map without any is refused.
        String streets = nodes + "|" + tags + "\nX Y | highway=residential";
        String points = POINTS + "X | 9000 | 0\nY | 9000 | 100\n";
        Ways cars = ways(points, streets, Mode.BY_CAR);
        Ways feet = ways(points, streets, Mode.ON_FOOT);

        assertThat(said(cars, "p", "q")).isEqualTo(forth);
        assertThat(said(cars, "q", "p")).isEqualTo(back);
        assertThat(said(feet, "p", "q")).isEqualTo(walked);
        assertThat(said(feet, "q", "p")).isEqualTo(walked);
    }

    private static String said(Ways ways, String from, String to) {
        return ways.metres(from, to).isEmpty()
                ? "-"
                : Long.toString(Math.round(ways.metres(from, to).getAsDouble()));
    }

    @Test
    void places_on_one_stretch_are_as_far_apart_as_they_stand_and_a_one_way_street_is_driven_around()
            throws IOException {
        place("p", 20, 5);
        place("q", 70, -5);
        place("beside p", 20, -3);

        Ways ways = ways(POINTS, "A B C D A | highway=residential oneway=yes", Mode.BY_CAR);

        assertThat(said(ways, "p", "q")).isEqualTo("50");
        assertThat(said(ways, "q", "p")).isEqualTo("350");
        assertThat(said(ways, "p", "p")).isEqualTo("0");
        assertThat(said(ways, "p", "beside p")).isEqualTo("0");
        assertThat(said(ways, "beside p", "p")).isEqualTo("0");
        assertThat(ways.foothold("p").orElseThrow().metresAway()).isCloseTo(5, within(0.05));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            barrier=bollard                       | -   | 100
            barrier=gate                          | 100 | 100
            barrier=gate access=private           | -   | -
            barrier=gate access=private foot=yes  | -   | 100
            barrier=bollard motor_vehicle=yes     | 100 | 100
            barrier=fence                         | -   | -
            """)
    void a_barrier_stops_whom_it_stops_whatever_street_ends_there(String barrier, String driven, String walked)
            throws IOException {
        place("p", 50, 0);
        place("q", 150, 0);
        place("r", 100, 50);
        String points = POINTS.replace("B | 100 | 0", "B | 100 | 0 | " + barrier);
        String streets = "A B E | highway=residential\nB C | highway=residential";

        Ways cars = ways(points, streets, Mode.BY_CAR);
        assertThat(said(cars, "p", "q")).isEqualTo(driven);
        assertThat(said(cars, "r", "p")).isEqualTo(driven);
        assertThat(said(ways(points, streets, Mode.ON_FOOT), "q", "p")).isEqualTo(walked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            route=ferry                   | 100 | 100
            route=ferry foot=yes          | -   | 100
            route=ferry motor_vehicle=yes | 100 | 100
            route=ferry motor_vehicle=no  | -   | 100
            route=bus                     | -   | -
            """)
    void a_ferry_joins_two_shores_and_nobody_steps_on_to_it_at_sea(String ferry, String driven, String walked)
            throws IOException {
        place("p", 0, 100);
        place("q", 100, 100);
        // Nearer to the ferry than to any shore.
        place("at sea", 50, 0);
        String streets = "A D | highway=residential\nB C | highway=residential\nD C | " + ferry;

        Ways cars = ways(POINTS, streets, Mode.BY_CAR);
        assertThat(said(cars, "p", "q")).isEqualTo(driven);
        assertThat(said(ways(POINTS, streets, Mode.ON_FOOT), "p", "q")).isEqualTo(walked);
        assertThat(cars.foothold("at sea").orElseThrow().metresAway()).isCloseTo(50, within(0.1));
    }

    @Test
    void where_no_way_leads_there_is_no_number() throws IOException {
        place("p", 50, 0);
        place("q", 50, 100);
        place("far", 50_000, 0);

        Ways ways = ways(POINTS, "A B | highway=residential\nC D | highway=residential", Mode.BY_CAR);

        assertThat(ways.metres("p", "q")).isEmpty();
        assertThat(ways.know("p", "q")).isTrue();
        assertThat(ways.metres("p", "far")).isEmpty();
        assertThat(ways.know("p", "far")).isFalse();
    }

    @Test
    void a_way_whose_points_the_extract_lacks_is_cut_there_and_not_joined() throws IOException {
        place("p", 50, 0);
        place("q", 50, 100);

        Ways ways = ways(POINTS, "A B missing C D | highway=residential", Mode.BY_CAR);

        assertThat(ways.metres("p", "q")).isEmpty();
    }

    @Test
    void of_a_map_only_what_lies_within_is_read() throws IOException {
        Path file = new OsmText(POINTS, "A B E | highway=residential\nC D | highway=residential").in(folder);

        StreetMap map = new RoadExtract(file).read(Bounds.of(List.of(at(50, 0))).widened(60));

        assertThat(map.streets()).hasSize(1);
        assertThat(map.streets().get(0).line()).hasSize(2);
    }

    @Test
    void a_stub_that_leads_nowhere_is_passed_over_where_a_road_is_near() throws IOException {
        StringBuilder points = new StringBuilder(POINTS);
        StringBuilder streets = new StringBuilder("D C | highway=footway\nA");
        for (int i = 0; i < 400; i++) {
            points.append("n%d | %d | 0%n".formatted(i, 200 + 10 * i));
            streets.append(" n%d | highway=residential%nn%d".formatted(i, i));
        }
        streets.append(" B | highway=residential");
        place("near both", 50, 90);
        place("near the stub", 50, 110);

        Ways ways = ways(points.toString(), streets.toString(), Mode.ON_FOOT);

        assertThat(ways.foothold("near both").orElseThrow().metresAway()).isCloseTo(90, within(0.1));
        assertThat(ways.foothold("near the stub").orElseThrow().metresAway()).isCloseTo(10, within(0.1));
    }
}
