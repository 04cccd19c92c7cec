package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sentences of {@code claims.txt} beside a town in which they hold, and gone in one in which they do not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenClaimsTest {
    private static final Messages EN = Messages.of("en");

    /** Two schools with room for each other's pupils. */
    private static CaseText schools() {
        return schools("2");
    }

    private static CaseText schools(String kilometres) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | %s | 0 | 2000".formatted(kilometres))
                .units("S | school | A | 300 | 260\nT | school | B | 700 | 600");
    }

    private static Analysis stay(CaseText text) {
        return new CaseRun(text).analyse();
    }

    private static Analysis moved(CaseText text) {
        return new CaseRun(text).analyse((facts, budget, listener) -> firstMoves(facts));
    }

    /** The first unit moves as soon as it can. */
    private static List<Option> firstMoves(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        facts.occupants().get(0).options().stream()
                .filter(option -> !option.isStay())
                .findFirst()
                .ifPresent(option -> choices.set(0, option));
        return choices;
    }

    /** Everything that the planner's report says. */
    private static String report(Analysis analysis) {
        return new PlannerReport().of(analysis, EN).sections().toString().replace('\u00a0', ' ');
    }

    private static String paper(Analysis analysis) {
        return new LeadershipBrief().of(analysis, EN).sections().toString().replace('\u00a0', ' ');
    }

    @Test
    void a_plan_that_moves_someone_is_not_said_to_move_nobody() {
        String[] nobody = {
            "No one moves.",
            "The plan moves no one and builds nothing.",
            "The plan closes no building with a known capacity.",
            "No building with a known capacity takes anyone in."
        };

        assertThat(report(stay(schools()))).contains(nobody);
        assertThat(report(moved(roomy()))).doesNotContain(nobody);
    }

    private static CaseText roomy() {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
    }

    @Test
    void a_unit_that_may_move_is_not_said_to_have_no_other_possibility() {
        assertThat(report(stay(schools("9")))).contains("no other possibility");
        assertThat(report(stay(roomy()))).doesNotContain("no other possibility");
    }

    @Test
    void an_obstacle_is_told_only_of_a_unit_that_it_stops() {
        String unknown = "the users are unknown, so there is nothing to plan for";
        String noYear = "leave no year to move in";
        CaseText late = roomy().directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2026), "S");
        CaseText blank = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | -\nT | school | B | 300 | 100");

        assertThat(report(stay(late))).contains(noYear).doesNotContain(unknown);
        assertThat(report(stay(blank))).contains(unknown).doesNotContain(noYear);
        assertThat(report(stay(roomy()))).doesNotContain(noYear, unknown);
    }

    @Test
    void a_directive_that_can_be_obeyed_is_not_said_to_be_impossible() {
        String first = "no host is possible, so they stay where they are";
        String reason = "a directive closes it, but there is no host";
        Analysis impossible = stay(schools("9").directive(Directive.Kind.CLOSE, "S"));
        Analysis possible = moved(roomy().directive(Directive.Kind.CLOSE, "S"));

        assertThat(report(impossible)).contains(first, reason);
        assertThat(report(possible)).doesNotContain(first, reason);
    }

    @Test
    void a_lease_that_ends_after_the_unit_has_left_is_no_doubt() {
        String lease = "in use in the plan after the lease ends";

        assertThat(paper(stay(leased(2030)))).contains(lease);
        assertThat(paper(moved(leased(2030)))).doesNotContain(lease);
        assertThat(paper(stay(leased(2060)))).doesNotContain(lease);
    }

    private static CaseText leased(int end) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000 | owner=LEASED | lease-ends=%d\nB | 2 | 0 | 2000".formatted(end))
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
    }

    @Test
    void whose_money_the_plan_saves_is_told_as_it_was_asked() {
        String society = "The plan was searched for to cost society as little as possible";

        assertThat(report(new CaseRun(roomy()).saving(Perspective.SOCIETY).analyse()))
                .contains(society);
        assertThat(report(stay(roomy()))).doesNotContain(society);
    }

    @Test
    void a_limit_of_ours_is_told_only_where_it_decides() {
        String limit = "ruled out by a limit that we set ourselves";

        assertThat(paper(stay(schools("9")))).contains(limit);
        assertThat(paper(stay(roomy()))).doesNotContain(limit);
    }

    @Test
    void a_move_that_empties_a_building_is_not_said_to_empty_none() {
        String none = "leaves no building empty";
        CaseText shared = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100\nK | kindergarten | A | 60 | 50");

        assertThat(paper(new CaseRun(shared).analyse((facts, budget, listener) -> Cases.choices(facts, "S B 2028"))))
                .contains(none);
        assertThat(paper(moved(roomy()))).doesNotContain(none);
    }

    @Test
    void emissions_are_less_more_or_the_same_as_they_are() {
        String less = "emits less than the zero alternative";
        String more = "emits more than it saves";
        String same = "emits as much as the zero alternative";
        CaseText full = new CaseText()
                .extensions("A | school | 100 | 20000000")
                .buildings("A | 0 | 0 | 2000")
                .units("S | school | A | 100 | 180");

        assertThat(report(moved(roomy()))).contains(less).doesNotContain(more, same);
        assertThat(report(stay(full))).contains(more).doesNotContain(less, same);
        assertThat(report(stay(roomy()))).contains(same).doesNotContain(less, more);
    }

    /** Three homes for two residents: too few residents to be told of. */
    @Test
    void a_warning_that_may_not_be_told_is_not_denied() {
        String none = "No unit has a warning.";
        String hidden = "No unit whose numbers may be shown has a warning.";
        CaseText well = new CaseText().buildings("A | 0 | 0 | 2000").units("S | school | A | 300 | 270");
        CaseText small = new CaseText()
                .buildings("A | 0 | 0 | 2000\nH | 9 | 0 | 300")
                .units("S | school | A | 300 | 270\nH | supported-housing | H | 3 | 2");
        CaseText full = new CaseText().buildings("A | 0 | 0 | 2000").units("S | school | A | 300 | 400");

        assertThat(report(stay(well))).contains(none).doesNotContain(hidden);
        assertThat(report(stay(small))).contains(hidden).doesNotContain(none);
        assertThat(report(stay(full))).doesNotContain(none, hidden);
    }

    @Test
    void what_could_be_judged_is_not_said_to_be_unjudged() {
        String unjudged = "None of the units could be judged";
        CaseText nowhere = new CaseText()
                .buildings("A | 0 | 0 | 2000 | nowhere\nB | 2 | 0 | 2000 | nowhere")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");

        assertThat(paper(stay(nowhere))).contains(unjudged);
        assertThat(paper(stay(roomy()))).doesNotContain(unjudged);
    }
}
