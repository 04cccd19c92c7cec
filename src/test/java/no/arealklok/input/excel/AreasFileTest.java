package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.population.SmallArea;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of small areas beside the register: where they lie, and who they are in its other sheets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AreasFileTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | Område | Kapasitet | Brukere
            S1 | Lia | skole | B1 | Nord | 390 | 240
            """;

    private static final String LIVING = """
            Område | Enhets-ID | Brukere
            Åsen | S1 | 140
            Dalen | S1 | 100
            """;

    private static final String LIVED = """
            Område | Breddegrad | Lengdegrad | Enhets-ID | Brukere
            Vidda | 59,93 | 10,5 | S1 | 240
            """;

    private static final String PEOPLE = """
            Område | Alder | 2026 | 2027
            Åsen | 6–12 | 140 | 150
            Dalen | 6–12 | 100 | 90
            """;

    private static final String POINTS = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"grunnkretsnavn": "Åsen", "grunnkretsnummer": "01010101"},
               "geometry": {"type": "Point", "coordinates": [10.5, 59.91]}},
              {"type": "Feature", "properties": {"grunnkretsnavn": "Dalen", "grunnkretsnummer": "01010102"},
               "geometry": {"type": "Point", "coordinates": [10.51, 59.92]}}]}
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String map, Workbooks register) throws Exception {
        Path areas = Files.writeString(folder.resolve("kretser.geojson"), map);
        return new RegisterReader(List.of(), Optional.of(areas)).read(register.in(folder), TestServices.TYPES);
    }

    private static List<String> homes(RegisterReading reading) {
        return reading.municipality().local().homes().stream()
                .map(home -> home.area() + " " + home.users().whole() + " "
                        + degrees(home.latitude().value(), home.longitude().value()))
                .toList();
    }

    private static List<String> areas(RegisterReading reading) {
        return reading.municipality().local().areas().stream()
                .map(AreasFileTest::line)
                .toList();
    }

    private static String line(SmallArea area) {
        return area.name() + " "
                + degrees(area.latitude().value(), area.longitude().value());
    }

    private static String degrees(double latitude, double longitude) {
        return String.format(Locale.ROOT, "%.4f %.4f", latitude, longitude);
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.place().sheet().equals("Enheter"))
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    @Test
    void the_register_says_who_lives_there_and_the_map_where_it_is() throws Exception {
        RegisterReading reading = read(POINTS, Workbooks.sheet("Enheter", UNITS).and("Bosteder", LIVING));

        assertThat(homes(reading)).containsExactly("Åsen 140 59.9100 10.5000", "Dalen 100 59.9200 10.5100");
        assertThat(told(reading)).isEmpty();
        // And where the number came from: a cell of the map's table.
        assertThat(reading.municipality()
                        .local()
                        .areas()
                        .get(1)
                        .latitude()
                        .origin()
                        .toString())
                .contains("kretser!A3");
    }

    /** As Statbank writes them, as a map does, with another municipality's number before it, and with zeros lost. */
    @ParameterizedTest
    @ValueSource(strings = {"01010102 Dalen", "dalen", "Dalen (01010102)", "1010102", "32010102 Dalen"})
    void an_area_is_known_by_its_name_or_its_number(String called) throws Exception {
        RegisterReading reading = read(
                POINTS,
                Workbooks.sheet("Enheter", UNITS)
                        .and("Bosteder", LIVING.replace("Dalen", called))
                        .and("Befolkning", PEOPLE));

        assertThat(homes(reading)).contains("Dalen 100 59.9200 10.5100");
        assertThat(reading.municipality().population().areas()).containsExactly("Åsen", "Dalen");
    }

    @Test
    void where_two_have_a_name_the_number_tells_which() throws Exception {
        RegisterReading reading = read(
                POINTS.replace("\"Dalen\"", "\"Åsen\""),
                Workbooks.sheet("Enheter", UNITS).and("Bosteder", LIVING.replace("Dalen", "01010102 Åsen")));

        assertThat(homes(reading)).containsExactly("Åsen (01010102) 100 59.9200 10.5100");
        assertThat(told(reading)).contains("HOME_INCOMPLETE Bosteder!2:2");
    }

    @Test
    void a_polygon_is_where_a_point_within_it_is_and_not_in_the_bay_beside_it() throws Exception {
        String bay = """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25832"}}, "features": [
                  {"type": "Feature", "properties": {"navn": "Åsen"}, "geometry": {"type": "Polygon", "coordinates": [[
                    [584000, 6642000], [586000, 6642000], [586000, 6644000], [585800, 6644000], [585800, 6642200],
                    [584200, 6642200], [584200, 6644000], [584000, 6644000], [584000, 6642000]]]}},
                  {"type": "Feature", "properties": {"navn": "Dalen"}, "geometry": {"type": "MultiPolygon",
                    "coordinates": [[[[590000, 6642000], [591000, 6642000], [591000, 6643000], [590000, 6643000],
                    [590000, 6642000]]]]}},
                  {"type": "Feature", "properties": {"navn": "Knuten"}, "geometry": {"type": "Polygon", "coordinates": [[
                    [584000, 6642000], [586000, 6644000], [586000, 6642000], [584000, 6644000], [584000, 6642000]]]}},
                  {"type": "Feature", "properties": {"navn": "Ingensteds"}, "geometry": null}]}
                """;

        RegisterReading reading = read(bay, Workbooks.sheet("Enheter", UNITS).and("Befolkning", PEOPLE));

        // The square's middle, 590500 6642500, by Krüger's series; the centroid of the shores lies in the bay.
        assertThat(areas(reading)).hasSize(2).contains("Dalen 59.9101 10.6182");
        SmallArea shore = reading.municipality().local().areas().get(0);
        boolean south = shore.latitude().value() < 59.9083;
        boolean besides =
                shore.longitude().value() < 10.5056 || shore.longitude().value() > 10.5340;
        assertThat(south || besides).isTrue();
        assertThat(told(reading)).containsExactly("AREA_INCOMPLETE kretser!4:4", "AREA_INCOMPLETE kretser!5:5");
    }

    @Test
    void a_map_that_tells_who_goes_where_is_all_that_is_needed() throws Exception {
        String told = """
                {"features": [{"properties": {"område": "Åsen", "skole": "S1", "elever": 33},
                  "geometry": {"type": "MultiPoint", "coordinates": [[10.5, 59.91], [10.5, 59.93]]}}]}
                """;

        RegisterReading reading = read(told, Workbooks.sheet("Enheter", UNITS));

        assertThat(homes(reading)).singleElement().asString().startsWith("Åsen 33 59.9");
    }

    /** As Geonorge has it: collections by name in one object. */
    @Test
    void collections_within_one_object_are_a_sheet_each() throws Exception {
        RegisterReading reading = read(
                "{\"Grunnkretser\": " + POINTS + ", \"Tom\": {\"type\": \"FeatureCollection\", \"features\": []}}",
                Workbooks.sheet("Enheter", UNITS).and("Bosteder", LIVING));

        assertThat(homes(reading)).hasSize(2);
    }

    @Test
    void areas_that_are_told_of_nowhere_are_told_and_not_used() throws Exception {
        RegisterReading elsewhere = read(
                POINTS.replace("Åsen", "Fjellet").replace("Dalen", "Vidda"),
                Workbooks.sheet("Enheter", UNITS).and("Befolkning", PEOPLE));
        RegisterReading half =
                read(POINTS, Workbooks.sheet("Enheter", UNITS).and("Befolkning", PEOPLE + "Vidda | 6–12 | 9 | 9\n"));

        assertThat(areas(elsewhere)).isEmpty();
        assertThat(told(elsewhere)).contains("AREAS_UNUSED kretser!2:2");
        assertThat(areas(half)).containsExactly("Åsen 59.9100 10.5000", "Dalen 59.9200 10.5100");
        assertThat(told(half)).containsExactly("AREAS_UNPLACED kretser!2:2");
        // Where they live is told for those who live there.
        assertThat(told(read(
                        POINTS,
                        Workbooks.sheet("Enheter", UNITS)
                                .and("Befolkning", PEOPLE + "Vidda | 6–12 | 9 | 9\n")
                                .and("Bosteder", LIVED))))
                .isEmpty();
    }

    @Test
    void districts_are_not_used_where_there_are_smaller_areas() throws Exception {
        String people = PEOPLE.replace("Åsen", "Nord");

        RegisterReading both = read(
                POINTS.replace("Åsen", "Nord"),
                Workbooks.sheet("Enheter", UNITS).and("Befolkning", people));

        assertThat(areas(both)).containsExactly("Dalen 59.9200 10.5100");
        assertThat(told(both)).isEmpty();
    }

    /** As where the border is written out once more. */
    @Test
    void a_property_longer_than_a_cell_holds_is_left_out() throws Exception {
        RegisterReading reading = read(
                POINTS.replace("\"01010102\"", "\"01010102\", \"wkt\": \"" + "7 ".repeat(20_000) + "\""),
                Workbooks.sheet("Enheter", UNITS).and("Bosteder", LIVING));

        assertThat(homes(reading)).hasSize(2);
    }

    @Test
    void a_directive_may_be_on_an_area_that_the_population_tells_of() throws Exception {
        RegisterReading reading = read(
                POINTS,
                Workbooks.sheet("Enheter", UNITS).and("Befolkning", PEOPLE).and("Føringer", """
                        Type | Gjelder | År | Begrunnelse
                        område blir | 1010102 | | riksveien skiller
                        """));

        assertThat(reading.municipality().directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.targets()).containsExactly("Dalen"));
    }

    @Test
    void a_table_will_do_and_so_will_a_sheet_of_the_register() throws Exception {
        String table = """
                Område | Breddegrad | Lengdegrad
                Åsen | 59,91 | 10,5
                Dalen | 59,92 | 10,51
                """;
        Path beside = Files.writeString(folder.resolve("områder.csv"), table.replace(" | ", ";"));

        RegisterReading file = new RegisterReader(List.of(), Optional.of(beside))
                .read(Workbooks.sheet("Enheter", UNITS).and("Bosteder", LIVING).in(folder), TestServices.TYPES);
        RegisterReading sheet = new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS)
                                .and("Områder", table)
                                .and("Befolkning", PEOPLE)
                                .in(folder),
                        TestServices.TYPES);

        assertThat(homes(file)).containsExactly("Åsen 140 59.9100 10.5000", "Dalen 100 59.9200 10.5100");
        assertThat(areas(sheet)).containsExactly("Åsen 59.9100 10.5000", "Dalen 59.9200 10.5100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kretser.geojson | {\"type\": \"FeatureCollection\", \"features\": [{\"a\": | input.features-unreadable",
                "kretser.geojson | {\"type\": \"FeatureCollection\", \"features\": []}      | input.features-none",
                "kretser.geojson | [1, 2]                                                    | input.features-none",
                "kretser.geojson | {\"crs\": {\"properties\": {\"name\": \"EPSG:3857\"}}, \"features\": [{}]} "
                        + "| input.features-elsewhere",
                "kretser.gpkg    | SQLite format 3                                           | input.other-map",
                "kretser.sos     | .HODE                                                     | input.other-map"
            })
    void what_is_no_such_map_is_told_in_one_sentence(String name, String text, String key) throws Exception {
        Path areas = Files.writeString(folder.resolve(name), text);
        Path register = Workbooks.sheet("Enheter", UNITS).in(folder);

        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class,
                () -> new RegisterReader(List.of(), Optional.of(areas)).read(register, TestServices.TYPES));

        assertThat(refused.key()).isEqualTo(key);
    }

    @Test
    void a_missing_file_of_areas_is_told() throws Exception {
        Path register = Workbooks.sheet("Enheter", UNITS).in(folder);

        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class,
                () -> new RegisterReader(List.of(), Optional.of(folder.resolve("ingen.geojson")))
                        .read(register, TestServices.TYPES));

        assertThat(refused.key()).isEqualTo("input.missing");
    }
}
