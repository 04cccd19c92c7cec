package no.arealklok.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.AnalysisSchemas;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.json.NormReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes analyses, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisSchemaIT {
    private static final List<String> MAY_LACK = List.of("proof", "rival");

    @TempDir
    private static Path folder;

    private static ObjectNode root;

    @BeforeAll
    static void write() throws IOException {
        new JsonWriter()
                .write(
                        new CaseRun(
                                        new RegisterReader()
                                                .read(Path.of("sample-data/twelve-units.xlsx"), CaseText.TYPES),
                                        new NormReader().readDefaults())
                                .effort(5)
                                .robust(true)
                                .analyse(new OptaPlannerSearch()),
                        folder);
        root = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("analysis.json")));
    }

    @Test
    void an_analysis_follows_it() throws IOException {
        assertThat(AnalysisSchemas.errors(folder)).isEmpty();
        assertThat(AnalysisSchemas.errors(folder, one().toString())).isEmpty();
    }

    /** With one element of each list: quicker to check many times. */
    private static ObjectNode one() {
        ObjectNode small = root.deepCopy();
        small.properties().forEach(property -> {
            if (property.getValue() instanceof ArrayNode array) {
                while (array.size() > 1) {
                    array.remove(1);
                }
            }
        });
        return small;
    }

    @Test
    void an_empty_object_and_a_list_are_no_analysis() throws IOException {
        assertThat(AnalysisSchemas.errors(folder, "{}")).hasSizeGreaterThan(20);
        assertThat(AnalysisSchemas.errors(folder, "[]")).isNotEmpty();
    }

    static Stream<String> names() {
        return root.propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_name_may_be_called_something_else_and_none_may_lack_that_is_always_there(String name) throws IOException {
        ObjectNode other = one();
        JsonNode value = other.remove(name);
        assertThat(AnalysisSchemas.errors(folder, other.toString()).isEmpty()).isEqualTo(MAY_LACK.contains(name));
        other.set(name + "s", value);
        assertThat(AnalysisSchemas.errors(folder, other.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/run/seed; \"1\"",
                "/run/seed; 1.5",
                "/run/engine; \"GUESS\"",
                "/units/0/users; \"60\"",
                "/units/0/id; 3",
                "/units/0/band; null",
                "/units/0/name; null",
                "/units/0/choice; {}",
                "/alternatives/plan/score/cost; \"1 000\"",
                "/alternatives/plan/cashFlows/0/line; \"GIFTS\"",
                "/alternatives/plan/cashFlows/0/amounts; [1]",
                "/headlines/gain; {\"SOCIETY\": {\"low\": \"a\", \"mid\": \"b\", \"high\": \"c\"}}",
                "/alternatives; {}",
                "/alternatives/zero; null",
                "/headlines/shortage; {\"zero\": \"a\", \"plan\": \"b\"}",
                "/stress; {\"SOME\": 1}",
                "/figures/0/id; null",
                "/proof; {\"costGap\": 1}"
            })
    void a_value_of_another_kind_is_rejected(String place, String value) throws IOException {
        ObjectNode other = one();
        int last = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) other.at(place.substring(0, last));
        parent.set(place.substring(last + 1), JsonMapper.shared().readTree(value));
        assertThat(AnalysisSchemas.errors(folder, other.toString())).isNotEmpty();
    }

    @Test
    void an_amount_is_told_in_one_of_its_two_ways() throws IOException {
        for (String list : List.of("cashFlows", "emissions")) {
            ObjectNode other = one();
            ObjectNode entry = (ObjectNode) other.at("/alternatives/zero/" + list + "/0");
            List.of("amount", "amounts", "kilograms", "yearlyKilograms").forEach(entry::remove);
            assertThat(AnalysisSchemas.errors(folder, other.toString()))
                    .as(list)
                    .isNotEmpty();
        }
    }

    @Test
    void every_name_is_described_and_nothing_else_is() throws IOException {
        List<String> described = new ArrayList<>();
        collect(JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("analysis.schema.json"))), described);
        assertThat(new TreeSet<>(described))
                .hasSizeGreaterThan(150)
                .containsExactlyElementsOf(new TreeSet<>(AnalysisSchema.DESCRIPTIONS.keySet().stream()
                        .map(AnalysisSchema.DESCRIPTIONS::getString)
                        .toList()));
    }

    private static void collect(JsonNode node, List<String> described) {
        for (JsonNode property : node.path("properties")) {
            assertThat(property.has("description")).as(property.toString()).isTrue();
            described.add(property.get("description").asString());
        }
        node.forEach(child -> collect(child, described));
    }
}
