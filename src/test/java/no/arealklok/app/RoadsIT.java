package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.arealklok.fixture.OsmText;
import no.arealklok.fixture.SharedFiles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The option --roads from file to report, and files that it cannot use. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadsIT {
    /** Made up, but for the streets that it stands on. */
    private static final String MONACO = """
            ID;Navn;Tjeneste;Trinn;Kapasitet;Brukere;Bygg;BTA;Breddegrad;Lengdegrad
            S1;Skole Vest;Skole;1-7;300;90;B1;3000;43.730729;7.42135
            S2;Skole Havn;Skole;1-7;400;200;B2;4000;43.727697;7.419199
            K1;Barnehage Havn;Barnehage;;80;30;B4;800;43.729445;7.415063
            K2;Barnehage Fontvieille;Barnehage;;120;60;B5;1200;43.728856;7.41472
            """;

    private static final String ANDORRA = MONACO.replace("43.730729;7.42135", "42.56819;1.603231");

    private static final Pattern JSON = Pattern.compile("<script type=\"application/json\">(.*?)</script>");
    private static final Pattern STROKE = Pattern.compile("<path [^>]*stroke=\"#b9c4cc\"[^>]*>");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int analyse(String register, Path roads, String... more) throws IOException {
        return analyse(Files.writeString(folder.resolve("by.csv"), register), roads, more);
    }

    private int analyse(Path file, Path roads, String... more) {
        String[] arguments = {
            "analyse", file.toString(), "--roads", roads.toString(), "--effort", "quick", "-o", output().toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Arealklok.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path output() {
        return folder.resolve("out");
    }

    private JsonNode analysis() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(output().resolve("analysis.json")));
    }

    private Map<String, Long> distances() throws IOException {
        Map<String, Long> distances = new TreeMap<>();
        for (JsonNode figure : analysis().get("figures")) {
            if (figure.get("id").asString().startsWith("distance/")) {
                distances.put(figure.get("id").asString(), figure.get("value").asLong());
            }
        }
        return distances;
    }

    private void endsInOneSentence(int exitCode, String sentence) {
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
        assertThat(exitCode).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(output().resolve("analysis.json")).doesNotExist();
    }

    @Test
    void a_town_on_real_streets_walks_to_school_and_drives_to_kindergarten_and_says_whose_map_it_was()
            throws IOException {
        int exitCode = analyse(MONACO, SharedFiles.file("roads/monaco.osm.gz"));

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.WRITTEN);
        // As another router publishes them; with the straight line × 1.3 the schools lie 490 m apart.
        assertThat(distances()).containsEntry("distance/by-car/B4/B5", 103L);
        assertThat(distances().get("distance/on-foot/B1/B2")).isBetween(1540L, 1567L);
        assertThat(analysis().get("run").get("otherFiles").get(0).get("name").asString())
                .isEqualTo("monaco.osm.gz");
        assertThat(output().resolve("report.html"))
                .content()
                .contains("Veikart, til fots", "Reise: korteste vei over veikartet", "monaco.osm.gz");
    }

    /** Pupils of S1 and S2 in two small areas each; the middle of each lies on a street. */
    @Test
    void a_town_on_real_streets_tells_how_far_people_have_and_what_the_map_changes() throws IOException {
        Path register = folder.resolve("homes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(register)) {
            fill(workbook.createSheet("Enheter"), MONACO);
            fill(workbook.createSheet("Bosteder"), """
                    Område;Breddegrad;Lengdegrad;Enhet;Brukere
                    Øst;43.731500;7.423000;S1;60
                    Vest;43.730000;7.419000;S1;30
                    Havn;43.727697;7.419199;S2;120
                    Sør;43.728000;7.414000;S2;80
                    """);
            workbook.write(file);
        }
        assertThat(analyse(register, SharedFiles.file("roads/monaco.osm.gz"))).isEqualTo(ExitCode.WRITTEN);

        String page = Files.readString(output().resolve("report.html")).replace('\u00a0', ' ');
        assertThat(page)
                .contains(
                        "Veien hjemmefra, dagens og planens, meter",
                        "Skoler: veien hjemmefra",
                        "Hva veikartet endrer, målt mot luftlinje × omvei: 4 par",
                        "Over kartet er 0 av dem lenger fra hverandre enn grensen, med luftlinje × omvei 0.");
        for (JsonNode way : analysis().get("ways")) {
            assertThat(way.get("metresFigure").asString()).startsWith("distance/on-foot/area/");
        }
        assertThat(analysis().get("ways")).hasSize(4);
    }

    private static void fill(Sheet sheet, String rows) {
        for (String line : rows.strip().split("\n")) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String text : line.strip().split(";")) {
                Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                if (text.matches("[\\d.]+")) {
                    cell.setCellValue(Double.parseDouble(text));
                } else {
                    cell.setCellValue(text);
                }
            }
        }
    }

    /** Of all of the country, from valley to valley. */
    @Test
    void the_map_draws_real_roads_and_the_page_grows_by_less_than_it_may() throws IOException {
        String valleys = ANDORRA.replace("43.727697;7.419199", "42.463700;1.491300")
                .replace("43.729445;7.415063", "42.618700;1.539200")
                .replace("43.728856;7.41472", "42.542500;1.733300");

        assertThat(analyse(valleys, SharedFiles.file("roads/andorra.osm.pbf"))).isEqualTo(ExitCode.WRITTEN);
        String page = Files.readString(output().resolve("report.html"));

        assertThat(page)
                .contains("Grå streker: veier i kartet som ble gitt", "Veier © bidragsyterne til OpenStreetMap");
        JsonNode roads = map(page).at("/chart/roads");
        assertThat(roads.valueStream().filter(road -> road.get("large").asBoolean()))
                .hasSizeGreaterThan(100);
        assertThat(roads.valueStream().filter(road -> !road.get("large").asBoolean()))
                .hasSizeGreaterThan(30);
        assertThat(roads.valueStream()).allSatisfy(road -> {
            // Where Andorra is, and a little around it.
            assertThat(road.at("/steps/0").asInt()).isBetween(4230000, 4275000);
            assertThat(road.at("/steps/1").asInt()).isBetween(130000, 190000);
        });
        int drawn = STROKE.matcher(page)
                .results()
                .mapToInt(path -> path.group().length())
                .sum();
        assertThat(drawn).isPositive();
        assertThat(roads.toString().length() + drawn).isLessThan(300_000);
    }

    private static JsonNode map(String page) {
        return JSON.matcher(page)
                .results()
                .map(script -> JsonMapper.shared().readTree(script.group(1)))
                .filter(chart -> chart.at("/kind").asString().equals("MAP"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coordinates_that_have_changed_places_are_put_right_when_the_map_says_so() throws IOException {
        String swapped = MONACO.replace("Breddegrad;Lengdegrad", "Lengdegrad;Breddegrad");

        assertThat(analyse(swapped, SharedFiles.file("roads/monaco.osm.gz"))).isEqualTo(ExitCode.WRITTEN);

        assertThat(distances()).containsEntry("distance/by-car/B4/B5", 103L);
        assertThat(analysis().get("findings").toString()).contains("AXES_SWAPPED");
    }

    @Test
    void a_building_in_the_sea_is_told_and_the_others_keep_their_roads() throws IOException {
        String adrift = MONACO.replace("43.729445;7.415063", "43.60;7.45");

        assertThat(analyse(adrift, SharedFiles.file("roads/monaco.osm.gz"))).isEqualTo(ExitCode.WRITTEN);

        assertThat(analysis().get("findings").toString()).contains("ROAD_TOO_FAR");
        assertThat(distances()).containsKey("distance/on-foot/B1/B2").doesNotContainKey("distance/by-car/B4/B5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Ingen bygg i registeret ligger innenfor 2000 m fra en vei i
            en | No building in the register lies within 2000 m of a road in
            """)
    void an_extract_of_another_place_is_refused(String language, String sentence) throws IOException {
        endsInOneSentence(analyse(MONACO, SharedFiles.file("roads/andorra.osm.pbf"), "--lang", language), sentence);
    }

    /** However much of it is left: nothing, a length, a half, all but the last byte. */
    @ParameterizedTest
    @CsvSource({
        "andorra.osm.pbf,0",
        "andorra.osm.pbf,3",
        "andorra.osm.pbf,300000",
        "andorra.osm.pbf,565389",
        "monaco.osm.gz,100000"
    })
    void an_extract_that_breaks_off_is_refused(String name, int length) throws IOException {
        byte[] whole = Files.readAllBytes(SharedFiles.file("roads/" + name));
        Path file = Files.write(folder.resolve(name), Arrays.copyOf(whole, length));

        endsInOneSentence(analyse(name.startsWith("monaco") ? MONACO : ANDORRA, file), "slutter før den er ferdig");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ikke et kart                                                            | kan ikke leses
            <html/>                                                                 | kan ikke leses
            <osm><node id='1' lat='æ' lon='10'/></osm>                              | kan ikke leses
            <osm><node id='1' lat='60'/></osm>                                      | kan ikke leses
            <osm><node id='1' lat='600' lon='10'/></osm>                            | har ingen veier
            <!DOCTYPE osm [<!ENTITY a 'aa'>]><osm><node id='1' lat='&a;'/></osm>    | kan ikke leses
            <osm></osm>                                                             | har ingen veier
            <osm><node id='1' lat='43.73' lon='7.42'/></osm>                        | har ingen veier
            """)
    void what_is_no_road_extract_is_refused(String content, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("roads.osm"), content, StandardCharsets.UTF_8);

        endsInOneSentence(analyse(MONACO, file), sentence);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        endsInOneSentence(analyse(MONACO, folder.resolve("nowhere.osm.pbf")), "nowhere.osm.pbf");
    }

    /** A block that claims to be 2 GB long. */
    @Test
    void a_binary_file_that_lies_about_its_size_is_refused() throws IOException {
        byte[] length = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0};

        endsInOneSentence(analyse(MONACO, Files.write(folder.resolve("roads.osm.pbf"), length)), "kan ikke leses");
    }

    /** Two shores without a bridge: 300 m as the crow flies, and no way. */
    @Test
    void where_no_road_leads_that_is_the_reason_and_no_distance() throws IOException {
        Path map = new OsmText("A | 0 | 0\nB | 200 | 0\nC | 0 | 300\nD | 200 | 300", """
                A B | highway=residential
                C D | highway=residential""").in(folder);
        String shores = """
                ID;Navn;Tjeneste;Trinn;Kapasitet;Brukere;Bygg;BTA;Breddegrad;Lengdegrad
                S1;Skole Vest;Skole;1-7;300;90;B1;3000;60.00001;10.0018
                S2;Skole Havn;Skole;1-7;400;200;B2;4000;60.00270;10.0018
                """;

        assertThat(analyse(shores, map)).isEqualTo(ExitCode.WRITTEN);

        assertThat(distances()).isEmpty();
        assertThat(output().resolve("analysis.json")).content().contains("NO_WAY");
        assertThat(output().resolve("report.html")).content().contains("ingen vei på kartet fører dit");
    }
}
