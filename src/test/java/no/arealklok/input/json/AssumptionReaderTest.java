package no.arealklok.input.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.NormReplacement;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssumptionReaderTest {
    @TempDir
    private Path folder;

    private List<NormReplacement> read(String json) throws IOException {
        return new AssumptionReader()
                .read(Files.writeString(folder.resolve("mine.json"), json))
                .norms();
    }

    private void refused(String json, String key) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.arguments("nb")).contains("mine.json"));
    }

    @Test
    void each_norm_is_read_with_its_source_date_and_place() throws IOException {
        List<NormReplacement> read = read("""
                {"norms": [
                  {"key": "economy.discount-rate", "value": 0.03, "source": "Budget 2027", "date": "2026"},
                  {"key": "school.group-size", "value": 25}
                ]}
                """);

        assertThat(read)
                .containsExactly(
                        new NormReplacement(
                                "economy.discount-rate",
                                0.03,
                                "Budget 2027",
                                "2026",
                                new CellReference("mine.json", "", "economy.discount-rate")),
                        new NormReplacement(
                                "school.group-size",
                                25,
                                "mine.json",
                                "–",
                                new CellReference("mine.json", "", "school.group-size")));
    }

    @Test
    void the_definition_of_a_services_places_is_read_with_the_file_as_its_source() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"capacity\": {\"school\": \"classrooms\"}}");

        assertThat(new AssumptionReader().read(file).capacity())
                .containsExactly(new CapacityChoice(
                        "school",
                        "classrooms",
                        "mine.json",
                        "–",
                        new CellReference("mine.json", "", "capacity.school")));
    }

    @Test
    void a_blank_source_or_date_is_as_good_as_none() throws IOException {
        NormReplacement read = read("""
                {"norms": [{"key": "school.group-size", "value": 25, "source": " ", "date": ""}]}
                """).get(0);

        assertThat(read.source()).isEqualTo("mine.json");
        assertThat(read.date()).isEqualTo("–");
    }

    @Test
    void no_norms_are_no_replacements() throws IOException {
        assertThat(read("{\"norms\": []}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "null",
                "[]",
                "{}",
                "17",
                "{\"norms\": 3}",
                "{\"norms\": [",
                "{\"norms\": [null]}",
                "{\"norms\": [{\"key\": \"a\", \"value\": \"much\"}]}",
                "{\"norms\": [{\"key\": \"a\", \"value\": \"NaN\"}]}"
            })
    void what_is_not_such_json_is_refused(String json) {
        refused(json, "input.assumptions.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"norms\": [{\"value\": 3}]}",
                "{\"norms\": [{\"key\": \"school.group-size\"}]}",
                "{\"norms\": [{\"key\": \"school.group-size\", \"value\": null}]}",
                "{\"norms\": [{}]}"
            })
    void a_norm_without_key_or_value_is_refused(String json) {
        refused(json, "input.assumptions.incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.json", ".", ""})
    void a_file_that_is_not_there_is_refused(String name) {
        Path file = folder.resolve(name);

        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> new AssumptionReader().read(file))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("input.assumptions.missing"));
    }

    @Test
    void the_root_folder_is_no_file_either() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> new AssumptionReader().read(folder.getRoot()));
    }
}
