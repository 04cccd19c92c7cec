package no.arealklok.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.arealklok.fixture.OsmText;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The streets of Monaco and the roads of Andorra (© OpenStreetMap contributors), and distances published of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealRoadsTest {
    private static final String MONACO = "monaco.osm.gz";

    private static StreetMap map(String file) {
        return new RoadExtract(SharedFiles.file("roads/" + file)).read(OsmText.EVERYWHERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monaco.osm.gz   | BY_CAR  | 43.730729 | 7.42135  | 43.727697 | 7.419199 | 2580
            monaco.osm.gz   | BY_CAR  | 43.727687 | 7.418737 | 43.74958  | 7.436566 | 3588
            monaco.osm.gz   | BY_CAR  | 43.728677 | 7.41016  | 43.739213 | 7.4277   | 2561
            monaco.osm.gz   | BY_CAR  | 43.729445 | 7.415063 | 43.728856 | 7.41472  | 103
            monaco.osm.gz   | BY_CAR  | 43.728856 | 7.41472  | 43.729445 | 7.415063 | 320
            monaco.osm.gz   | ON_FOOT | 43.730729 | 7.421288 | 43.727697 | 7.419199 | 1566
            andorra.osm.pbf | BY_CAR  | 42.56819  | 1.603231 | 42.571034 | 1.520662 | 17708
            """)
    void published_distances_are_met(
            String file, Mode mode, double fromNorth, double fromEast, double toNorth, double toEast, double metres) {
        Map<String, Position> places = new LinkedHashMap<>();
        places.put("from", new Position(fromNorth, fromEast));
        places.put("to", new Position(toNorth, toEast));

        Ways ways = new Ways(map(file), mode, places, 100, 2000);

        assertThat(ways.metres("from", "to").orElseThrow()).isCloseTo(metres, within(1.0));
    }

    /** Places near the streets, the same ones each time. */
    private static Map<String, Position> places(StreetMap map, int count) {
        Random random = new Random(7);
        Map<String, Position> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            List<Position> line =
                    map.streets().get(random.nextInt(map.streets().size())).line();
            Position at = line.get(random.nextInt(line.size()));
            places.put(
                    "p" + i,
                    new Position(
                            at.latitude() + random.nextDouble() / 5000, at.longitude() + random.nextDouble() / 5000));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void no_way_is_shorter_than_the_straight_line_or_than_a_way_around(Mode mode) {
        StreetMap map = map(MONACO);
        Map<String, Position> places = places(map, 60);
        Ways ways = new Ways(map, mode, places, 100, 2000);
        List<String> names = new ArrayList<>(places.keySet());
        for (String from : names) {
            for (String to : names) {
                double metres = ways.metres(from, to).orElse(Double.POSITIVE_INFINITY);
                assertThat(metres).isGreaterThan(snapped(map, ways, from).metresTo(snapped(map, ways, to)) - 1);
                if (mode == Mode.ON_FOOT) {
                    assertThat(ways.metres(to, from)).isEqualTo(ways.metres(from, to));
                }
                for (String over : names) {
                    double around = ways.metres(from, over).orElse(Double.POSITIVE_INFINITY)
                            + ways.metres(over, to).orElse(Double.POSITIVE_INFINITY);
                    assertThat(metres).isLessThanOrEqualTo(around + 1);
                }
            }
        }
        assertThat(ways.metres("p0", "p1")).isNotEmpty();
    }

    /** Where on the road the place has its foothold. */
    private static Position snapped(StreetMap map, Ways ways, String place) {
        Foothold foothold = ways.foothold(place).orElseThrow();
        Street street = map.streets().get(foothold.street());
        long[] along = street.millimetres();
        int i = 1;
        while (along[i] < foothold.millimetres()) {
            i++;
        }
        Position before = street.line().get(i - 1);
        Position after = street.line().get(i);
        double share = along[i] == along[i - 1]
                ? 0
                : (double) (foothold.millimetres() - along[i - 1]) / (along[i] - along[i - 1]);
        return new Position(
                before.latitude() + share * (after.latitude() - before.latitude()),
                before.longitude() + share * (after.longitude() - before.longitude()));
    }

    @Test
    void a_hierarchy_finds_the_same_ways_to_the_millimetre() {
        StreetMap map = map(MONACO);
        StreetGrid grid = new StreetGrid(map, Mode.BY_CAR);
        List<Foothold> footholds = places(map, 40).values().stream()
                .flatMap(place -> grid.nearest(place, 2000, street -> true).stream())
                .toList();
        StreetGraph graph = new StreetGraph(map, Mode.BY_CAR, footholds);
        Rows one = new OneToMany(graph, footholds.size());
        Rows other = new Hierarchy(graph, footholds.size());
        for (int i = 0; i < footholds.size(); i++) {
            assertThat(other.from(i)).isEqualTo(one.from(i));
        }
    }
}
