package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.LargeExtract;
import no.arealklok.fixture.Proofs;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.quantity.Bounds;
import no.arealklok.travel.StreetMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An extract of a country, of which one municipality is used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeExtractIT {
    private static final int GIGABYTE = 1 << 30;
    /** Of Andorra, which make more than a gigabyte. */
    private static final int COPIES = 1_900;

    private static final String ANDORRA = """
            ID;Navn;Tjeneste;Trinn;Kapasitet;Brukere;Bygg;BTA;Breddegrad;Lengdegrad
            S1;Skole Vest;Skole;1-7;300;90;B1;3000;42.56819;1.603231
            S2;Skole Havn;Skole;1-7;400;200;B2;4000;42.571034;1.600662
            """;

    @TempDir
    private Path folder;

    private static Path small() {
        return SharedFiles.file("roads/andorra.osm.pbf");
    }

    @Test
    void of_thirty_copies_of_a_country_the_first_is_read_as_if_it_were_alone() throws Exception {
        // The whole of the first, and nothing of the next.
        Bounds around = new Bounds(42.42, 1.40, 42.66, 1.80);
        StreetMap alone = new RoadExtract(small()).read(around);

        StreetMap among =
                new RoadExtract(new LargeExtract(small()).write(30, folder.resolve("land.osm.pbf"))).read(around);

        assertThat(among).isEqualTo(alone);
    }

    @Test
    void a_gigabyte_is_read_in_a_heap_of_one() throws Exception {
        assumeTrue(Proofs.whole());
        Path large = new LargeExtract(small()).write(COPIES, folder.resolve("verden.osm.pbf"));
        assertThat(Files.size(large)).isGreaterThan(GIGABYTE);

        assertThat(analysed(large)).isEqualTo(analysed(small()));
    }

    /** All that the analysis says, but for what was run. */
    private JsonNode analysed(Path roads) throws Exception {
        Path register = Files.writeString(folder.resolve("by.csv"), ANDORRA);
        Path output = folder.resolve("out-" + roads.getFileName());
        List<String> command = JavaProcess.command(
                "-Xmx1g",
                Arealklok.class.getName(),
                "analyse",
                register.toString(),
                "--roads",
                roads.toString(),
                "--effort",
                "quick",
                "-o",
                output.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isEqualTo(ExitCode.WRITTEN);
        String text = Files.readString(output.resolve("analysis.json"))
                .replace(roads.getFileName().toString(), "roads");
        ObjectNode analysis = (ObjectNode) JsonMapper.shared().readTree(text);
        analysis.remove("run");
        return analysis;
    }
}
