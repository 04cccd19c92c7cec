package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.excel.Workbooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The option --areas from file to report, and back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AreasIT {
    /** Made up, but for the streets that it stands on. */
    private static final String UNITS = """
            ID | Navn | Tjeneste | Trinn | Kapasitet | Brukere | Bygg | BTA | Breddegrad | Lengdegrad
            S1 | Skole Vest | Skole | 1-7 | 300 | 90 | B1 | 3000 | 43.730729 | 7.42135
            S2 | Skole Havn | Skole | 1-7 | 400 | 200 | B2 | 4000 | 43.727697 | 7.419199
            K1 | Barnehage Havn | Barnehage | | 80 | 30 | B4 | 800 | 43.729445 | 7.415063
            K2 | Barnehage Fontvieille | Barnehage | | 120 | 60 | B5 | 1200 | 43.728856 | 7.41472
            """;

    private static final String MAP = """
            {"type": "FeatureCollection", "features": [
              {"properties": {"navn": "Øst"}, "geometry": {"type": "Polygon", "coordinates": [[[7.422, 43.7305],
                [7.424, 43.7305], [7.424, 43.7325], [7.422, 43.7325], [7.422, 43.7305]]]}},
              {"properties": {"navn": "Havn"}, "geometry": {"type": "Point", "coordinates": [7.4192, 43.7277]}}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Arealklok.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static String population() {
        String years =
                IntStream.rangeClosed(2026, 2046).mapToObj(year -> " | " + year).collect(Collectors.joining());
        return "Område | Alder" + years
                + "\nØst | 6-12" + " | 60".repeat(21)
                + "\nHavn | 6-12" + " | 120".repeat(21)
                + "\nØst | 1-5" + " | 20".repeat(21)
                + "\nHavn | 1-5" + " | 70".repeat(21) + "\n";
    }

    @Test
    void a_town_with_a_map_of_its_areas_is_taken_to_use_the_nearest_and_says_so() throws Exception {
        Path register = Workbooks.sheet("Enheter", UNITS)
                .and("Befolkning", population())
                .in(folder);
        Path areas = Files.writeString(folder.resolve("kretser.geojson"), MAP);
        Path roads = Files.copy(SharedFiles.file("roads/monaco.osm.gz"), folder.resolve("monaco.osm.gz"));
        Path output = folder.resolve("out");

        int exitCode = run(
                "analyse",
                register.toString(),
                "--areas",
                areas.toString(),
                "--roads",
                roads.toString(),
                "--effort",
                "quick",
                "-o",
                output.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.WRITTEN);
        assertThat(Files.readString(output.resolve("report.html")).replace('\u00a0', ' '))
                .contains(
                        "Ingen forteller hvem som går hvor av: Skoler, Barnehager. Der regnes de som bor i 2 små områder",
                        "Veien hjemmefra, dagens og planens, meter");
        JsonNode analysis = JsonMapper.shared().readTree(Files.readAllBytes(output.resolve("analysis.json")));
        assertThat(analysis.get("ways")).hasSize(4);
        assertThat(analysis.at("/run/otherFiles").toString()).contains("kretser.geojson", "AREAS");

        assertThat(run("verify", output.toString(), "--inputs", folder.toString()))
                .as(err.toString() + out)
                .isEqualTo(ExitCode.WRITTEN);
        Files.writeString(areas, MAP.replace("43.7277", "43.7288"));
        assertThat(run("verify", output.toString(), "--inputs", folder.toString()))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    @Test
    void check_shows_what_was_read_as_what() throws Exception {
        Path register = Workbooks.sheet("Enheter", UNITS).in(folder);
        Path areas = Files.writeString(folder.resolve("kretser.geojson"), MAP);

        assertThat(run("check", register.toString(), "--areas", areas.toString(), "-o", folder.toString()))
                .isEqualTo(ExitCode.WRITTEN);
        assertThat(out.toString())
                .contains("Arket «kretser» holder områder", "C «navn» = Område", "Ingen av de … områdene i filen");
    }
}
