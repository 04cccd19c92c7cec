package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.consolidation.answer.Breach;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Subject;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.TypedDecision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions and boundaries, decided on: scored as they are, and obeyed by a new search. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewerTest {
    private static final AllotmentEngine ENGINE = ExactAllotment.load().orElseThrow();
    private static final Subject EXTENSION = Subject.extension("A", "school", OptionalLong.of(40));

    /** Thirty pupils too many in A from the first year; it can be extended by 40 places, ready in 2029. */
    private static final CaseRun EXTENDED = new CaseRun(new CaseText()
                    .norm("economy.discount-rate", 0)
                    .extensions("A | school | 40 | 20000000\nA | school | 60 | 30000000")
                    .buildings("A | 0 | 0 | 5000")
                    .units("S | school | A | 300 | 330"))
            .until(2035);

    /** The same without an extension; a fifth of them can go to B, with room for 66. */
    private static final CaseRun BOUNDARY = new CaseRun(new CaseText()
                    .norm("economy.discount-rate", 0)
                    .buildings("A | 0 | 0 | 5000\nB | 1 | 0 | 5000\nC | 3 | 0 | 5000")
                    .units("S | school | A | 300 | 330\nT | school | B | 300 | 200\nU | school | C | 300 | 200"))
            .until(2035);

    private static final Decision REJECTED =
            TypedDecision.of(Subject.boundary("S", ""), "C 1 + A 4 2028", "REJECT", null, 0);

    private static String built(Plan plan) {
        return String.join(
                " ",
                plan.sites().stream()
                        .flatMap(site -> site.extensions().stream()
                                .map(built -> built.expansion().places() + "@"
                                        + plan.facts().horizon().year(built.ready())))
                        .toList());
    }

    @Test
    void an_extension_that_was_not_decided_on_is_as_it_was_proposed() {
        Review review = EXTENDED.review(ENGINE, List.of(TypedDecision.of(EXTENSION, "A 2029", "OPEN", null, 0)));
        Plan plan = EXTENDED.allot(ENGINE).plan();

        assertThat(built(plan)).isEqualTo("40@2029");
        assertThat(List.of(review.proposed().score(), review.edited().score())).containsOnly(plan.score());
        assertThat(review.edits()).isEmpty();
        assertThat(review.breaches()).isEmpty();
    }

    /** Thirty are short in each of the years 2026–2035 before it is ready. */
    @ParameterizedTest
    @CsvSource({
        "A 2029, REJECT,     0,    '',      300",
        "A 2029, NOT_BEFORE, 2032, 40@2032, 180",
        "A 2029, ACCEPT,     2031, 40@2031, 150",
        "A 2029, LOCK,       0,    40@2029, 90",
        "A 2029, LOCK,       2031, 40@2031, 150",
        ",       REJECT,     0,    '',      300"
    })
    void an_extension_is_built_as_decided_in_scores_and_in_a_new_search(
            String proposed, String kind, int year, String built, long shortage) {
        List<Decision> decided = List.of(TypedDecision.of(EXTENSION, proposed, kind, null, year));
        Review review = EXTENDED.review(ENGINE, decided);

        assertThat(built(review.edited())).isEqualTo(built);
        assertThat(review.edited().score().shortage()).isEqualTo(shortage);
        assertThat(review.breaches()).isEmpty();
        if (proposed != null) {
            assertThat(review.proposed().score())
                    .as("what is decided changes nothing of what was proposed")
                    .isEqualTo(EXTENDED.allot(ENGINE).plan().score());
        }
        Plan again = EXTENDED.allot(ENGINE, decided).plan();
        assertThat(built(again)).isEqualTo(built);
        assertThat(again.score()).isEqualTo(review.edited().score());
    }

    @Test
    void what_an_edit_costs_alone_is_the_difference_to_the_proposed_plan() {
        Review review = EXTENDED.review(ENGINE, List.of(TypedDecision.of(EXTENSION, "A 2029", "REJECT", null, 0)));

        PlanScore alone = review.edits().get(0).alone();
        assertThat(alone)
                .isEqualTo(review.edited().score().minus(review.proposed().score()));
        assertThat(alone.shortage()).isEqualTo(210);
        assertThat(alone.cost()).isNegative();
        assertThat(review.edits().get(0).name()).isEqualTo("A");
    }

    @Test
    void a_workbook_of_a_search_that_obeyed_is_scored_as_it_was_published() {
        List<Decision> decided = List.of(TypedDecision.of(EXTENSION, "A 2032", "NOT_BEFORE", null, 2032));
        PlanScore published = EXTENDED.allot(ENGINE, decided).plan().score();

        assertThat(EXTENDED.review(ENGINE, decided).proposed().score()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"330, 2027, OTHER_YEAR, '2027, 2029'", "290, 2031, NOT_BUILT, 2031"})
    void an_extension_that_is_not_there_in_the_year_is_told(int users, int year, Breach.Kind kind, String years) {
        CaseRun run = new CaseRun(new CaseText()
                        .extensions("A | school | 40 | 20000000")
                        .buildings("A | 0 | 0 | 5000")
                        .units("S | school | A | 300 | " + users))
                .until(2035);
        Review review = run.review(ENGINE, List.of(TypedDecision.of(EXTENSION, "A 2029", "ACCEPT", null, year)));

        assertThat(review.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(kind);
            assertThat(breach.years()).hasToString("[" + years + "]");
        });
    }

    /** A fifth of 330 is 66: thirty are short in 2026 and 2027. */
    @Test
    void a_boundary_is_proposed_with_what_stays() {
        Analysis analysis = BOUNDARY.allot(ENGINE);

        assertThat(new Boundaries(analysis.spare().allotted()).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo(Subject.boundary("S", ""));
                    assertThat(line.place()).isEqualTo(TypedDecision.place("C 1 + A 4 2028"));
                });
        assertThat(analysis.plan().score().shortage()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REJECT,     -,         0,    300",
                "LOCK,       -,         0,    60",
                "NOT_BEFORE, -,         2031, 150",
                "OTHER_HOST, B 1 + A 4, 0,    60",
                "OTHER_HOST, B 1 + A 4, 2030, 120",
                "OTHER_SHARE, B 1 + A 4, 2030, 120",
                "OPEN,       -,         2029, 90"
            })
    void a_boundary_moves_as_decided(String kind, String host, int year, long shortage) {
        Review review = BOUNDARY.review(
                ENGINE, List.of(TypedDecision.of(Subject.boundary("S", ""), "C 1 + A 4 2028", kind, host, year)));

        assertThat(review.proposed().score().shortage()).isEqualTo(60);
        assertThat(review.edited().score().shortage()).isEqualTo(shortage);
        assertThat(review.breaches()).isEmpty();
        assertThat(review.edits()).hasSize(kind.equals("LOCK") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "C 1 + A 4 2028, REJECT,     -,         0,    B 1 + A 4 2028, 60",
                "-,              REJECT,     -,         0,    -,              300",
                "C 1 + A 4 2028, LOCK,       -,         0,    C 1 + A 4 2028, 60",
                "-,              NOT_BEFORE, -,         2031, C 1 + A 4 2031, 150",
                "C 1 + A 4 2028, OTHER_HOST, B 1 + A 4, 2030, B 1 + A 4 2030, 120"
            })
    void a_new_search_moves_boundaries_as_decided(
            String proposed, String kind, String host, int year, String moved, long shortage) {
        Analysis analysis = BOUNDARY.allot(
                ENGINE, List.of(TypedDecision.of(Subject.boundary("S", ""), proposed, kind, host, year)));
        List<Decision.Place> places = new Boundaries(analysis.spare().allotted())
                .lines().stream().map(Boundaries.Line::place).toList();

        assertThat(places)
                .isEqualTo(Optional.ofNullable(moved).map(TypedDecision::place).stream()
                        .toList());
        assertThat(analysis.plan().score().shortage()).isEqualTo(shortage);
        assertThat(analysis.spare().extended().orElseThrow().costGap()).isZero();
    }

    @Test
    void what_breaks_the_rules_on_boundaries_is_told() {
        Review review = BOUNDARY.review(
                ENGINE, List.of(TypedDecision.of(Subject.boundary("S", ""), null, "OTHER_HOST", "B 4 + A 1", 2030)));

        assertThat(review.breaches()).extracting(Breach::kind).containsExactly(Breach.Kind.BOUNDARIES);
    }

    @Test
    void a_boundary_that_nobody_can_move_is_refused() {
        assertThatThrownBy(() -> BOUNDARY.review(
                        ENGINE,
                        List.of(TypedDecision.of(Subject.boundary("S", "Åsen"), null, "OTHER_HOST", "B", 2030))))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> EXTENDED.review(
                        ENGINE, List.of(TypedDecision.of(Subject.boundary("S", ""), null, "OTHER_HOST", "B", 2030))))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void no_more_of_a_unit_can_go_elsewhere_than_there_are() {
        List<Decision> twice = List.of(
                TypedDecision.of(Subject.boundary("S", ""), null, "OTHER_HOST", "B 4 + A 1", 2030),
                TypedDecision.of(Subject.boundary("S", ""), null, "OTHER_HOST", "C 4 + A 1", 2030));

        assertThatThrownBy(() -> BOUNDARY.review(ENGINE, twice)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> BOUNDARY.allot(ENGINE, twice)).isInstanceOf(UnusableInputException.class);
    }

    /** Five parts: a half is two or three of them, a twentieth is one. */
    @ParameterizedTest
    @CsvSource({"B 1 + C 1, 3 2", "B 1 + A 19, 1", "B 1 + C 1 + A 1, 2 1", "B, 5"})
    void shares_are_whole_parts_of_those_who_are_there(String host, String parts) {
        Decision decision = TypedDecision.of(Subject.boundary("S", ""), null, "OTHER_HOST", host, 2030);
        Boundaries boundaries = new Boundaries(BOUNDARY.allot(ENGINE).spare().allotted());

        assertThat(boundaries.with(List.of(REJECTED, decision)).moves().get(0))
                .extracting(move -> Integer.toString(move.parts()))
                .containsExactly(parts.split(" "));
    }
}
