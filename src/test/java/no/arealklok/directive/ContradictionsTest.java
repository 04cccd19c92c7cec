package no.arealklok.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Cells;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two directives cannot both be meant, whatever plan is made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {
    /** @param text kind, targets, and perhaps a year and an amount, with spaces between; targets with «+» */
    private static Directive directive(String text) {
        String[] words = text.split(" ");
        Kind kind = Kind.valueOf(words[0]);
        return new Directive(
                kind,
                words[1].equals("-") ? List.of() : List.of(words[1].split("\\+")),
                words.length > 2 ? OptionalInt.of(Integer.parseInt(words[2])) : OptionalInt.empty(),
                words.length > 3 ? OptionalLong.of(Long.parseLong(words[3])) : OptionalLong.empty(),
                "",
                new Cells(new CellReference("by.xlsx", "Føringer", "2:2"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_BEFORE S 2033,            NOT_AFTER S 2030,                  true",
        "NOT_BEFORE S 2030,            NOT_AFTER S 2030,                  false",
        "NOT_BEFORE S 2033,            NOT_AFTER T 2030,                  false",
        "HOST_FIXED S+B,               HOST_FIXED S+C,                    true",
        "EXTENSION_DECIDED A 2030 20,  NOT_EXTENDED A,                    true",
        "EXTENSION_DECIDED A 2030 20,  NOT_EXTENDED B,                    false",
        "EXTENSION_DECIDED A 2030 20,  NOT_EXTENDED A+school,             true",
        "EXTENSION_DECIDED A+care-home 2030 20, NOT_EXTENDED A+school,    false",
        "EXTENSION_DECIDED A 2030 20,  EXTENDED_NOT_BEFORE A 2031,        true",
        "EXTENSION_DECIDED A 2030 20,  EXTENDED_NOT_BEFORE A 2030,        false",
        "EXTENSION_DECIDED A 2030 20,  EXTENSION_FIXED A 2028 20,         false",
        "EXTENSION_DECIDED A 2030 20,  EXTENSION_FIXED A 2028 40,         true",
        "EXTENSION_DECIDED A 2030 20,  EXTENSION_DECIDED A 2031 20,       true",
        "EXTENSION_DECIDED A 2030 20,  EXTENSION_DECIDED A 2030 20,       false",
        "EXTENSION_DECIDED A 2030 20,  KEEP_OPEN A,                       false",
        "EXTENSION_DECIDED A 2030 20,  PRIVATE_NOT_COUNTED -,             false",
        "EXTENSION_DECIDED A 2030 20,  NO_PAVILIONS -,                    false",
        "NO_PAVILIONS -,               NO_PAVILIONS -,                    false"
    })
    void two_are_named_where_no_plan_can_do_as_both_say(String one, String other, boolean contradict) {
        for (List<Directive> both :
                List.of(List.of(directive(one), directive(other)), List.of(directive(other), directive(one)))) {
            assertThat(Contradictions.among(both)).hasSize(contradict ? 1 : 0);
        }
    }
}
