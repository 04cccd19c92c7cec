package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.arealklok.fixture.SharedFiles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared cases of import, a file of each kind: what the whole chain makes of them, not only a check. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportCasesIT {
    @TempDir
    private Path folder;

    private JsonNode analysis(String path) throws IOException {
        Path file = SharedFiles.folder("../cases/import").resolve(path);
        Path register = Files.copy(file, folder.resolve(file.getFileName()));
        StringWriter err = new StringWriter();
        int exitCode = Arealklok.run(
                new String[] {
                    "analyse",
                    register.toString(),
                    "-o",
                    folder.resolve("out").toString(),
                    "--effort",
                    "quick",
                    "--horizon",
                    "2030"
                },
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true));
        assertThat(exitCode).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("out/analysis.json")));
    }

    /** Each unit's users of places, unknown as a question mark, and a P after those of private ones, U of unknown. */
    private static String units(JsonNode analysis) {
        return analysis.at("/units").valueStream().map(ImportCasesIT::unit).collect(Collectors.joining(" "));
    }

    private static String unit(JsonNode unit) {
        String operator = unit.at("/operator").asString();
        return number(unit.at("/users")) + "/" + number(unit.at("/capacities/0/places"))
                + (operator.equals("MUNICIPAL") ? "" : operator.substring(0, 1));
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? Long.toString(Math.round(node.asDouble())) : "?";
    }

    @ParameterizedTest
    @CsvSource({
        "age-band-places/age1.xlsx, 69/80 50/58",
        "forecast-columns/hd15.csv, 303/420 271/330",
        "forecast-columns/hd5.csv, 303/420 271/330",
        "index-column/a1.csv, 303/396 271/330 388/410",
        "name-begins-like-a-total/tot4.csv, 303/420 271/330 250/300 200/300 100/200",
        "name-headings/hd7.csv, 57/60 40/48",
        "name-headings/hd12.csv, 7/8 12/12",
        "ods/ods1.ods, 303/420 271/330",
        "one-heading-refuses-all/hd1.csv, 303/420 271/330",
        "operator-words/op1.csv, 70/80P 55/60 50/60P 30/40P 30/40P 30/40P 30/40P 30/40P 30/40 30/40P 30/40P 30/40U",
        "private-by-eierform/priv1.csv, 40/80 20/60P 20/60 15/40P",
        "private-by-eierform/priv2.csv, 40/80 20/60P 20/60 15/40P",
        "totals-row-first/tot2.csv, 303/420 271/330 210/300 200/250"
    })
    void the_answer_that_is_written_beside_the_case_is_given(String path, String units) throws IOException {
        JsonNode analysis = analysis(path);
        assertThat(units(analysis)).isEqualTo(units);
        assertThat(analysis.at("/proposals").valueStream().map(JsonNode::toString))
                .noneMatch(proposal -> proposal.contains("Eikeli barnehage") || proposal.contains("Granli barnehage"));
    }
}
