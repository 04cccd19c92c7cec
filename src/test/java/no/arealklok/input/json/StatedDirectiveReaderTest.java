package no.arealklok.input.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.StatedDirective;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedDirectiveReaderTest {
    @TempDir
    private Path folder;

    private List<StatedDirective> read(String json) throws IOException {
        return new StatedDirectiveReader().read(Files.writeString(folder.resolve("mine.json"), json));
    }

    private void refused(String json, String key) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.arguments("nb")).contains("mine.json"));
    }

    @Test
    void each_is_read_with_its_place_in_the_file() throws IOException {
        assertThat(read("""
                {"directives": [
                  {"kind": "ikke før", "targets": ["S1"], "year": 2030, "reason": " vedtak 12/25 "},
                  {"kind": "MOST_INVESTMENT", "amount": 4e7, "year": 2031}
                ]}
                """))
                .containsExactly(
                        new StatedDirective(
                                "ikke før",
                                List.of("S1"),
                                OptionalInt.of(2030),
                                OptionalLong.empty(),
                                "vedtak 12/25",
                                new CellReference("mine.json", "", "directives 1")),
                        new StatedDirective(
                                "MOST_INVESTMENT",
                                List.of(),
                                OptionalInt.of(2031),
                                OptionalLong.of(40_000_000),
                                "",
                                new CellReference("mine.json", "", "directives 2")));
    }

    @Test
    void ids_are_read_without_blanks_and_each_once() throws IOException {
        assertThat(read("{\"directives\": [{\"kind\": \"close\", \"targets\": [\" S1\", \"S1\", \"\", 17]}]}"))
                .singleElement()
                .extracting(StatedDirective::targets)
                .isEqualTo(List.of("S1", "17"));
    }

    @Test
    void a_file_of_assumptions_alone_has_none() throws IOException {
        assertThat(read("{\"norms\": []}")).isEmpty();
    }

    @Test
    void assumptions_and_directives_stand_in_one_file() throws IOException {
        Path file = Files.writeString(folder.resolve("both.json"), """
                {"norms": [{"key": "school.group-size", "value": 25}],
                 "directives": [{"kind": "close", "targets": ["S1"]}]}
                """);
        assertThat(new AssumptionReader().read(file).norms()).hasSize(1);
        assertThat(new StatedDirectiveReader().read(file)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"directives\": 3}",
                "{\"directives\": [null]}",
                "{\"directives\": [{\"targets\": [null]}]}",
                "{\"directives\": [{\"targets\": \"S1\"}]}",
                "{\"directives\": [{\"year\": \"soon\"}]}",
                "{\"directives\": [{\"amount\": \"NaN\"}]}"
            })
    void what_is_not_such_json_is_refused(String json) {
        refused(json, "input.assumptions.unreadable");
    }

    @Test
    void a_field_that_no_directive_has_is_refused() {
        refused("{\"directives\": [{\"kind\": \"close\", \"target\": [\"S1\"]}]}", "input.json.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"year\": 30", "\"year\": 2030.5", "\"year\": 3000", "\"amount\": -1", "\"amount\": 2.5"})
    void a_number_that_cannot_stand_there_is_refused(String number) {
        refused("{\"directives\": [{\"kind\": \"close\", " + number + "}]}", "input.directive.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"year\": 1000", "\"year\": 2999", "\"amount\": 0", "\"amount\": 1e15"})
    void a_number_at_the_end_of_its_range_stands(String number) throws IOException {
        assertThat(read("{\"directives\": [{\"kind\": \"close\", " + number + "}]}"))
                .hasSize(1);
    }
}
