package no.arealklok.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.document.Pages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** map.geojson is GeoJSON as RFC 7946 has it, and says where everyone is and goes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MapFileTest {
    /** Whoever can move does, as soon as may be, to the first that takes them; but for unit T. */
    private static final PlanSearch MOVING = (facts, budget, listener) -> facts.occupants().stream()
            .map(occupant -> occupant.options().stream()
                    .filter(option -> !option.isStay() && !occupant.unit().id().equals("T"))
                    .findFirst()
                    .orElse(occupant.options().get(0)))
            .toList();

    @TempDir
    private Path folder;

    private JsonNode written(Analysis analysis) throws IOException {
        new JsonWriter().write(analysis, folder);
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("map.geojson")));
    }

    /** A boundary moves; some live in a small area. */
    private static CaseText crowded() {
        return new CaseText()
                .buildings("A | 0 | 0 | 3000\nB | 2 | 0 | 3000")
                .units("S | school | A | 300 | 330\nT | school | B | 300 | 200")
                .homes("East | 1 | 0 | S | 66\nWest | 0 | 0 | S | 264");
    }

    private static CaseText roomy(String more) {
        return new CaseText()
                .buildings("A | 0 | 0 | 3000" + more + "\nB | 2 | 0 | 3000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
    }

    private JsonNode crowdedMap() throws IOException {
        return written(new CaseRun(crowded()).allot(ExactAllotment.load().orElseThrow()));
    }

    private JsonNode roomyMap(String more) throws IOException {
        return written(new CaseRun(roomy(more)).analyse(MOVING));
    }

    private static List<JsonNode> features(JsonNode map, String kind) {
        return StreamSupport.stream(map.get("features").spliterator(), false)
                .filter(feature -> feature.at("/properties/kind").asString().equals(kind))
                .toList();
    }

    /** Names of members, of which RFC 7946 wants all of the first, and lets others stand beside them. */
    @Test
    void a_reader_finds_a_collection_of_features_each_with_its_geometry_and_properties() throws IOException {
        for (JsonNode map : List.of(crowdedMap(), roomyMap(""), roomyMap(" | nowhere"))) {
            assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
            assertThat(map.has("crs")).isFalse();
            assertThat(map.get("features").isArray()).isTrue();
            assertThat(map.get("features")).isNotEmpty().allSatisfy(feature -> {
                assertThat(feature.propertyNames()).containsExactly("type", "id", "geometry", "properties");
                assertThat(feature.get("type").asString()).isEqualTo("Feature");
                assertThat(feature.get("id").isString()).isTrue();
                assertThat(feature.get("properties"))
                        .allSatisfy(value -> assertThat(value.isValueNode())
                                .as("a table of attributes has no room for %s", value)
                                .isTrue());
                assertGeometry(feature.get("geometry"));
            });
            List<String> ids = map.get("features")
                    .valueStream()
                    .map(feature -> feature.get("id").asString())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    private static void assertGeometry(JsonNode geometry) {
        if (geometry.isNull()) {
            return;
        }
        assertThat(geometry.propertyNames()).containsExactly("type", "coordinates");
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("LineString")) {
            assertThat(coordinates.size()).isGreaterThan(1);
            coordinates.forEach(MapFileTest::assertPosition);
        } else {
            assertThat(geometry.get("type").asString()).isEqualTo("Point");
            assertPosition(coordinates);
        }
    }

    /** Everything lies around 59.9° N 10.5° E. */
    private static void assertPosition(JsonNode position) {
        assertThat(position.size()).isEqualTo(2);
        assertThat(position.get(0).asDouble()).as("longitude first").isBetween(10.0, 11.0);
        assertThat(position.get(1).asDouble()).as("latitude after it").isBetween(59.0, 60.0);
    }

    @Test
    void it_says_that_it_is_not_for_publication_where_a_program_shows_the_name_of_the_layer_too() throws IOException {
        assertThat(crowdedMap().get("confidential").asBoolean()).isTrue();
        assertThat(crowdedMap().get("name").asString()).contains("not for publication");
    }

    @Test
    void a_group_past_a_boundary_that_moves_goes_to_the_other_school_and_one_before_it_stays() throws IOException {
        JsonNode map = crowdedMap();

        assertThat(features(map, "group").stream().map(MapFileTest::ways))
                .containsExactlyInAnyOrder("East 66 A B", "West 264 A A", " 200 B B");
        assertThat(features(map, "group_move")).singleElement().satisfies(move -> {
            JsonNode known = move.get("properties");
            assertThat(known.get("rule").asString()).isEqualTo("CATCHMENT");
            assertThat(known.get("area_name").asString()).isEqualTo("East");
            assertThat(known.get("from_building_id").asString()).isEqualTo("A");
            assertThat(known.get("to_building_id").asString()).isEqualTo("B");
            assertThat(known.get("year").asInt()).isEqualTo(2028);
            assertThat(known.get("most_users_persons").asInt()).isEqualTo(66);
            assertThat(move.at("/geometry/coordinates/1/0").asDouble()).isEqualTo(10.5358423);
        });
        assertThat(features(map, "unit_move")).isEmpty();
    }

    private static String ways(JsonNode group) {
        JsonNode known = group.get("properties");
        return String.join(
                " ",
                known.path("area_name").asString(""),
                known.get("users_persons").asString(),
                known.get("present_building_id").asString(),
                known.get("proposed_building_ids").asString());
    }

    @Test
    void a_group_goes_with_its_unit_to_the_building_that_it_moves_to() throws IOException {
        JsonNode map = roomyMap("");

        assertThat(features(map, "group").stream().map(MapFileTest::ways))
                .containsExactlyInAnyOrder(" 100 A B", " 100 B B");
        assertThat(features(map, "group_move")).isEmpty();
        assertThat(features(map, "unit_move")).singleElement().satisfies(move -> {
            JsonNode known = move.get("properties");
            assertThat(known.get("unit_id").asString()).isEqualTo("S");
            assertThat(known.get("to_building_id").asString()).isEqualTo("B");
            assertThat(known.get("share_of_users").asDouble()).isEqualTo(1);
            assertThat(known.get("users_persons").asInt()).isEqualTo(100);
        });
        JsonNode left = features(map, "building").get(0).get("properties");
        JsonNode gathers = features(map, "building").get(1).get("properties");
        assertThat(left.get("left_year").asInt())
                .isEqualTo(
                        features(map, "unit_move").get(0).at("/properties/year").asInt());
        assertThat(gathers.has("left_year")).isFalse();
        assertThat(gathers.get("receives_units").asBoolean()).isTrue();
        assertThat(gathers.get("users_persons").asInt()).isEqualTo(100);
        assertThat(gathers.get("users_last_year_persons").asInt()).isEqualTo(200);
    }

    @Test
    void what_has_no_position_is_there_with_null_for_its_geometry() throws IOException {
        JsonNode map = roomyMap(" | nowhere");

        assertThat(features(map, "building").get(0).get("geometry").isNull()).isTrue();
        assertThat(features(map, "building").get(1).get("geometry").isNull()).isFalse();
        assertThat(features(map, "group").get(0).get("geometry").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"building", "group", "group_move", "unit_move"})
    void properties_are_those_that_the_documentation_tells(String kind) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode map : List.of(crowdedMap(), roomyMap(""))) {
            features(map, kind)
                    .forEach(feature -> named.addAll(feature.get("properties").propertyNames()));
        }
        String told = Files.readString(Path.of("src/site/markdown/calculating-further.md"))
                .lines()
                .filter(line -> line.startsWith("| `" + kind + "`"))
                .findFirst()
                .orElseThrow();
        assertThat(named).contains("kind");
        named.remove("kind");
        assertThat(told).contains(named.stream().map(name -> "`" + name + "`").toList());
    }

    @Test
    void twice_gives_the_same_bytes() throws IOException {
        TreeMap<Integer, byte[]> written = new TreeMap<>();
        for (int i = 0; i < 2; i++) {
            crowdedMap();
            written.put(i, Files.readAllBytes(folder.resolve("map.geojson")));
        }
        assertThat(written.get(1)).isEqualTo(written.get(0));
    }

    /** B takes six tenths of S: all of the south and some of the north, as the report says too. */
    @Test
    void a_divided_unit_s_areas_go_where_the_report_says() throws IOException {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 0 | 1 | 2000\nC | 1 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 150 | 90\nU | school | C | 150 | 90")
                .homes("South | 0 | 0 | S | 30\nNorth | 0 | 1 | S | 70")
                .roads("""
                        area/South | A | 100
                        area/South | B | 700
                        area/South | C | 1000
                        area/North | A | 200
                        area/North | B | 1500
                        area/North | C | 800""");
        JsonNode map = written(Pages.planned(text, "S B:6+C:4 2028"));

        assertThat(features(map, "group"))
                .filteredOn(group -> group.at("/properties/unit_id").asString().equals("S"))
                .extracting(group -> group.at("/properties/area_name").asString() + ": "
                        + group.at("/properties/proposed_building_ids").asString())
                .containsExactly("South: B", "North: B C");
    }
}
