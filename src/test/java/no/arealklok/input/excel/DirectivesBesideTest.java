package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.directive.Directive;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.Severity;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.StatedDirective;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.json.StatedDirectiveReader;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectivesBesideTest {
    @TempDir
    private Path folder;

    private RegisterReading register() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), """
                ID;Navn;Tjeneste;Bygg;Plasser;Brukere;BTA
                S1;Nord skole;skole;B1;200;100;2500
                S2;Sør skole;skole;B2;200;80;2400
                """);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private RegisterReading read(StatedDirective... stated) throws IOException {
        return DirectivesBeside.of(List.of(stated)).addTo(register());
    }

    private static StatedDirective stated(String kind, String... targets) {
        return stated(kind, OptionalInt.of(2030), OptionalLong.of(2), targets);
    }

    private static StatedDirective stated(String kind, OptionalInt year, OptionalLong amount, String... targets) {
        CellReference place = new CellReference("low.json", "", "directives 1");
        return new StatedDirective(kind, List.of(targets), year, amount, "vedtak", place);
    }

    @ParameterizedTest
    @CsvSource({
        "hold åpen, KEEP_OPEN, S1",
        "keep open, KEEP_OPEN, B2",
        "KEEP_OPEN, KEEP_OPEN, S1",
        "close, CLOSE, S1",
        "hold sammen, KEEP_TOGETHER, S1 S2",
        "keep apart, KEEP_APART, S1 S2",
        "fixed host, HOST_FIXED, S1 B2",
        "not before, NOT_BEFORE, S1",
        "EXTENDED_NOT_BEFORE, EXTENDED_NOT_BEFORE, B1",
        "extension fixed, EXTENSION_FIXED, B1"
    })
    void one_holds_where_its_targets_are(String word, Directive.Kind kind, String targets) throws IOException {
        RegisterReading read = read(stated(word, targets.split(" ")));
        assertThat(read.findings()).isEqualTo(register().findings());
        assertThat(read.municipality().directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.kind()).isEqualTo(kind))
                .satisfies(directive -> assertThat(directive.targets()).containsExactly(targets.split(" ")))
                .satisfies(directive -> assertThat(directive.reason()).isEqualTo("vedtak"))
                .satisfies(directive -> assertThat(directive.cells().row()).hasToString("low.json directives 1"));
    }

    @Test
    void a_ceiling_holds_in_every_register() throws IOException {
        assertThat(read(stated("most moves a year")).municipality().directives())
                .extracting(Directive::amount)
                .containsExactly(OptionalLong.of(2));
    }

    @ParameterizedTest
    @CsvSource({
        "close, S9, S9",
        "keep together, S1 S8 S9, S8; S9",
        "not before, B1, B1",
        "extension fixed, S1, S1",
        "fixed host, S1 S2, S1; S2"
    })
    void one_whose_target_the_register_lacks_is_a_finding_and_does_not_hold(String word, String targets, String lacks)
            throws IOException {
        RegisterReading read = read(stated(word, targets.split(" ")));
        assertThat(read.municipality().directives()).isEmpty();
        List<Finding> findings = read.findings();
        Finding last = findings.get(findings.size() - 1);
        assertThat(last.code()).isEqualTo(FindingCode.DIRECTIVE_NOT_HERE);
        assertThat(last.found()).isEqualTo(lacks);
        assertThat(last.place()).hasToString("low.json directives 1");
        // No row of the register was left out: it is as sure as before.
        assertThat(last.severity()).isEqualTo(Severity.NOTED);
        assertThat(last.arguments("nb")).isNotEqualTo(last.arguments("en"));
    }

    @Test
    void those_of_the_register_come_first() throws IOException {
        RegisterReading twice =
                DirectivesBeside.of(List.of(stated("keep open", "S2"))).addTo(read(stated("close", "S1")));
        assertThat(twice.municipality().directives())
                .extracting(Directive::kind)
                .containsExactly(Directive.Kind.CLOSE, Directive.Kind.KEEP_OPEN);
    }

    private static void refused(StatedDirective stated, String key, String word) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> DirectivesBeside.of(List.of(stated)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key))
                .satisfies(refusal ->
                        assertThat(refusal.arguments("en")).contains("low.json", "low.json directives 1", word));
    }

    @Test
    void the_example_and_the_words_in_the_documentation_are_those_that_are_read() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/batch.md"));
        int from = page.indexOf("{\"directives\"");
        Path example = folder.resolve("low.json");
        Files.writeString(example, page.substring(from, page.indexOf("```", from)));
        List<StatedDirective> stated = new StatedDirectiveReader().read(example);
        assertThat(DirectivesBeside.of(stated).addTo(register()).municipality().directives())
                .extracting(Directive::kind)
                .containsExactly(Directive.Kind.KEEP_OPEN, Directive.Kind.NOT_BEFORE, Directive.Kind.MOST_MOVES);
        assertThat(Directive.Kind.values()).allSatisfy(kind -> {
            String words = "| `" + kind + "` | "
                    + DirectiveColumns.KIND.format().write(kind, "nb") + " · "
                    + DirectiveColumns.KIND.format().write(kind, "en") + " |";
            assertThat(page).contains(words);
        });
    }

    @Test
    void an_unknown_kind_is_refused_with_the_kinds_that_there_are() {
        refused(stated("demolish", "S1"), "input.directive.kind", "demolish");
        refused(stated("", "S1"), "input.directive.kind", "");
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> DirectivesBeside.of(List.of(stated("demolish", "S1"))))
                .satisfies(refusal -> assertThat(refusal.arguments("nb").get(3)).startsWith("hold åpen, legg ned"))
                .satisfies(refusal -> assertThat(refusal.arguments("en").get(3)).startsWith("keep open, close"));
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_is_refused_without_what_it_needs(Directive.Kind kind) {
        boolean onAll = kind.fits(List.of(), id -> true, id -> true, area -> true);
        String[] targets = onAll ? new String[0] : new String[] {"S1"};
        String[] others = onAll ? new String[] {"S1"} : new String[0];
        refused(stated(kind.name(), others), "input.directive.lacks", "targets");
        if (kind.needsYear()) {
            refused(
                    stated(kind.name(), OptionalInt.empty(), OptionalLong.of(2), targets),
                    "input.directive.lacks",
                    "year");
        }
        if (kind.needsAmount()) {
            refused(
                    stated(kind.name(), OptionalInt.of(2030), OptionalLong.empty(), targets),
                    "input.directive.lacks",
                    "amount");
        }
    }
}
