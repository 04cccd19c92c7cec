package no.arealklok.report.document.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every kind reads well in a cell, and after «The dearest directive costs NOK 1 million:». */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectiveWordsTest {
    private static List<String> words(String language) {
        CaseText schools = new CaseText()
                .norm("outlook.samples", 0)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 2 | 0 | 1000")
                .units("S | school | A | 100 | 50\nT | school | B | 100 | 50\nU | school | C | 100 | 50");
        Analysis analysis = new CaseRun(schools).analyse();
        DirectiveWords words = new DirectiveWords(new Phrases(analysis, Messages.of(language), false));
        return ofEveryKind().stream()
                .map(directive -> words.of(directive).replace('\u00a0', ' '))
                .toList();
    }

    private static List<Directive> ofEveryKind() {
        OptionalInt year = OptionalInt.of(2030);
        return new CaseText()
                .directive(Kind.KEEP_OPEN, "S")
                .directive(Kind.CLOSE, "B")
                .directive(Kind.KEEP_TOGETHER, "S", "T")
                .directive(Kind.KEEP_APART, "S", "T", "U")
                .directive(Kind.HOST_FIXED, "S", "B")
                .directive(Kind.NOT_BEFORE, year, "S")
                .directive(Kind.NOT_AFTER, year, "S")
                .ceiling(Kind.MOST_MOVES, OptionalInt.empty(), 1)
                .ceiling(Kind.MOST_MOVES, year, 2)
                .ceiling(Kind.MOST_INVESTMENT, OptionalInt.empty(), 3_000_000)
                .ceiling(Kind.MOST_INVESTMENT, year, 3_000_000)
                .ceiling(Kind.MOST_PROJECTS, OptionalInt.empty(), 1)
                .ceiling(Kind.MOST_PROJECTS, year, 2)
                .directive(Kind.NO_PAVILIONS)
                .directives();
    }

    @Test
    void a_directive_on_a_building_with_the_id_of_a_unit_is_not_on_the_unit() {
        CaseText text = new CaseText()
                .buildings("S | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("S | school | S | 100 | 50\nT | school | B | 100 | 50")
                .directive(Kind.NOT_EXTENDED, "S")
                .directive(Kind.HOST_FIXED, "T", "S");
        Unit s = text.municipality().register().unit("S");

        assertThat(text.directives()).noneMatch(directive -> DirectiveWords.binds(directive, s));
        assertThat(new CaseRun(text).analyse().plan().score().violations()).isZero();
    }

    @Test
    void in_norwegian() {
        assertThat(words("nb"))
                .containsExactly(
                        "S holdes åpen",
                        "B legges ned",
                        "S og T i samme bygg",
                        "S, T og U i hvert sitt bygg",
                        "S kan bare flytte til B",
                        "S flytter ikke før 2030",
                        "S flytter ikke etter 2030",
                        "høyst 1 enhet flytter i ett og samme år",
                        "høyst 2 enheter flytter i 2030",
                        "det betales høyst 3 000 000 kr for utvidelser og ombygginger i ett og samme år",
                        "det betales høyst 3 000 000 kr for utvidelser og ombygginger i 2030",
                        "høyst 1 utvidelse eller ombygging påbegynnes i ett og samme år",
                        "høyst 2 utvidelser eller ombygginger påbegynnes i 2030",
                        "det leies ingen paviljonger");
    }

    @Test
    void in_english() {
        assertThat(words("en"))
                .containsExactly(
                        "S is kept open",
                        "B closes",
                        "S and T in the same building",
                        "S, T and U in different buildings",
                        "S may move only to B",
                        "S does not move before 2030",
                        "S does not move after 2030",
                        "at most 1 unit moves in one and the same year",
                        "at most 2 units move in 2030",
                        "at most NOK 3,000,000 is paid for extensions and conversions in one and the same year",
                        "at most NOK 3,000,000 is paid for extensions and conversions in 2030",
                        "at most 1 extension or conversion is begun in one and the same year",
                        "at most 2 extensions or conversions are begun in 2030",
                        "no pavilions are rented");
    }
}
