package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.directive.Subject;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.TypedDecision;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that a planner's own plan breaks, each told where it is broken and only there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTablesTest {
    private static final String TOGETHER = "S and T do not come under one roof, but a directive keeps them together";
    private static final String APART = "S and T come under one roof, but a directive keeps them apart";
    private static final String SWAPPED = "B: a unit of its own leaves while another of the service comes";
    private static final String OVERSIZE = "B: with those who come the unit grows above the size norm";
    private static final String NOT_CLOSABLE = "A: the building is left, but may not be disposed of";
    private static final String NOT_BUILT =
            "B: the extension in 2031 is not built: there is no year in which it may be ready";
    private static final String LEAVE = "S stays, but a directive closes it";
    private static final String YEARS = "only the years 2028–2041 are possible";

    /** Decisions as {@code S B 2028}. */
    private static String review(CaseText text, String... moves) {
        List<Decision> decisions = Stream.of(moves)
                .map(move -> move.split(" "))
                .map(words -> TypedDecision.of(
                        Subject.unit(words[0]), null, "OTHER_HOST", words[1], Integer.parseInt(words[2])))
                .toList();
        return review(text, decisions);
    }

    private static String review(CaseText text, List<Decision> decisions) {
        return new ReviewTables(Messages.of("en"))
                .of(new CaseRun(text).until(2045).review(decisions))
                .sections()
                .toString();
    }

    @Test
    void units_that_belong_together_or_apart() {
        CaseText together = Pages.roomy().directive(Kind.KEEP_TOGETHER, "S", "T");
        CaseText apart = Pages.roomy().directive(Kind.KEEP_APART, "S", "T");

        assertThat(review(together)).contains(TOGETHER).doesNotContain(APART);
        assertThat(review(together, "S B 2028")).doesNotContain(TOGETHER, APART);
        assertThat(review(apart, "S B 2028")).contains(APART).doesNotContain(TOGETHER);
        assertThat(review(apart)).doesNotContain(TOGETHER, APART);
    }

    @Test
    void a_building_whose_unit_leaves_while_another_comes() {
        assertThat(review(Pages.three(), "S B 2028", "T C 2028")).contains(SWAPPED);
        assertThat(review(Pages.three(), "S B 2028")).doesNotContain(SWAPPED);
    }

    /** Three residents are put up in a house for eight: more than six make it another kind of house. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void a_home_that_grows_above_the_size_norm(int users, boolean told) {
        CaseText text = new CaseText()
                .norm("supported-housing.largest-unit", 6)
                .buildings("A | 0 | 0 | 400\nB | 2 | 0 | 900")
                .units("H | supported-housing | A | 4 | %d\nI | supported-housing | B | 9 | 3".formatted(users));
        String found = review(text, "H B 2028");
        assertThat(found.contains(OVERSIZE)).isEqualTo(told);
        assertThat(found).doesNotContain(SWAPPED, NOT_CLOSABLE);
    }

    @ParameterizedTest
    @CsvSource({"'', false", "keep, true"})
    void a_building_that_may_not_be_left(String flag, boolean told) {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 2000 | %s\nB | 2 | 0 | 2000".formatted(flag))
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
        String found = review(text, "S B 2028");
        assertThat(found.contains(NOT_CLOSABLE)).isEqualTo(told);
        assertThat(found).doesNotContain(SWAPPED, OVERSIZE);
    }

    @Test
    void a_unit_that_must_leave_and_the_years_in_which_it_may() {
        CaseText closed = Pages.roomy().directive(Kind.CLOSE, "S");

        assertThat(review(closed)).contains(LEAVE).doesNotContain(YEARS);
        assertThat(review(closed, "S B 2028")).doesNotContain(LEAVE, YEARS);
        assertThat(review(closed, "S B 2027")).contains(YEARS).doesNotContain(LEAVE);
    }

    /** Beside 300 places: for 330 users they are built, and not in the year that is asked for; for 290 never. */
    @ParameterizedTest
    @CsvSource({"290, true", "330, false"})
    void an_extension_that_nobody_needs(int users, boolean told) {
        CaseText text = new CaseText()
                .extensions("B | school | 40 | 20000000")
                .buildings("B | 0 | 0 | 5000")
                .units("S | school | B | 300 | " + users);
        Subject extension = Subject.extension("B", "school", OptionalLong.of(40));
        Decision accepted = TypedDecision.of(extension, "B 2029", "ACCEPT", null, 2031);
        assertThat(review(text, List.of(accepted)).contains(NOT_BUILT)).isEqualTo(told);
    }
}
