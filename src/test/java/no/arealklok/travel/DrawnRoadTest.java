package no.arealklok.travel;

import static no.arealklok.fixture.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.fixture.OsmText;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.travel.DrawnRoad.Rank;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a map is drawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawnRoadTest {
    private static final String POINTS = "A | 0 | 0\nB | 100 | 0\nC | 200 | 50\nD | 100 | 100";

    @TempDir
    private Path folder;

    private StreetMap map(String ways) throws IOException {
        return new RoadExtract(new OsmText(POINTS, ways).in(folder)).read(OsmText.EVERYWHERE);
    }

    @Test
    void a_road_is_whole_where_its_streets_are_cut_at_a_junction() throws IOException {
        StreetMap map = map("A B C | highway=tertiary\nB D | highway=service");

        assertThat(map.streets()).hasSize(3);
        assertThat(map.roads()).singleElement().satisfies(road -> {
            assertThat(road.rank()).isEqualTo(Rank.TERTIARY);
            assertThat(road.line()).hasSize(3);
            assertThat(road.line().get(2).metresTo(at(200, 50))).isCloseTo(0, within(0.1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "motorway, TRUNK",
        "trunk, TRUNK",
        "primary, PRIMARY",
        "secondary, SECONDARY",
        "tertiary, TERTIARY",
        "unclassified, LOCAL",
        "residential, LOCAL",
        "living_street, LOCAL",
        "road, LOCAL",
        "motorway_link,",
        "service,",
        "track,",
        "footway,",
        "residential access=private,"
    })
    void roads_for_cars_are_drawn_and_driveways_tracks_and_paths_are_not(String highway, Rank rank) throws IOException {
        StreetMap map = map("A B | highway=" + highway + "\nC D | highway=path");

        assertThat(map.roads()).extracting(DrawnRoad::rank).isEqualTo(rank == null ? List.of() : List.of(rank));
    }

    @Test
    void a_ferry_is_no_road() throws IOException {
        assertThat(map("A B | route=ferry motorcar=yes\nC D | highway=path").roads())
                .isEmpty();
    }
}
