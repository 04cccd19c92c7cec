package no.arealklok.report.document;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.paper;
import static no.arealklok.report.document.Pages.planned;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.schools;
import static no.arealklok.report.document.Pages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.OsmText;
import no.arealklok.input.osm.RoadExtract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences of {@code claims.txt} beside a town in which they hold, and gone in one in which they do not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenClaimsTest {
    @Test
    void a_plan_that_moves_someone_is_not_said_to_move_nobody() {
        String[] nobody = {
            "No one moves.",
            "The plan moves no one and builds nothing.",
            "The plan closes no building with a known capacity.",
            "No building with a known capacity takes anyone in."
        };

        assertThat(report(stay(schools("2")))).contains(nobody);
        assertThat(report(moved(roomy()))).doesNotContain(nobody);
    }

    @Test
    void a_unit_that_may_move_is_not_said_to_have_no_other_possibility() {
        assertThat(report(stay(schools("9")))).contains("no other place is possible");
        assertThat(report(stay(roomy()))).doesNotContain("no other place is possible");
    }

    @Test
    void an_obstacle_is_told_only_of_a_unit_that_it_stops() {
        String unknown = "the users are unknown, so there is nothing to plan for";
        String noYear = "leave no year to move in";
        String noRoom = "860 users together and at most 700 places, as late as in";
        String owner = "who runs the unit is not known, and has to be found out";
        CaseText asked = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100 | unknown\nT | school | B | 300 | 100");
        CaseText late = roomy().directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2026), "S");
        CaseText blank = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | -\nT | school | B | 300 | 100");

        assertThat(report(stay(late))).contains(noYear).doesNotContain(unknown);
        assertThat(report(stay(blank))).contains(unknown).doesNotContain(noYear);
        assertThat(report(stay(schools("2")))).contains(noRoom);
        assertThat(report(stay(asked))).contains(owner);
        assertThat(report(stay(roomy()))).doesNotContain(noYear, unknown, noRoom, owner);
    }

    /** A and B lie 300 m apart, on roads that meet or do not. */
    @Test
    void no_way_is_told_only_where_no_road_leads(@TempDir Path folder) throws IOException {
        String none = "no road on the map leads there";

        assertThat(onRoads("P Q R T | highway=residential", folder)).doesNotContain(none);
        assertThat(onRoads("P Q | highway=residential\nR T | highway=residential", folder))
                .contains(none);
    }

    private static String onRoads(String ways, Path folder) throws IOException {
        Path map = new OsmText("P|27700|-11120\nQ|27850|-11120\nR|28050|-11120\nT|28200|-11120", ways).in(folder);
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 0.3 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
        return report(new CaseRun(text).on(new RoadExtract(map)).analyse());
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

    @Test
    void a_lease_that_had_ended_before_today_is_not_said_to_cost_what_a_new_one_does() {
        String today = "A lease that had ended before the first year is reckoned at today’s rent.";

        assertThat(paper(stay(leased(2020)))).contains(today);
        assertThat(paper(stay(leased(2030)))).doesNotContain(today);
    }

    private static CaseText leased(int end) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000 | owner=LEASED | lease-ends=%d\nB | 2 | 0 | 2000".formatted(end))
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");
    }

    @Test
    void whose_money_the_plan_saves_is_told_as_it_was_asked() {
        String society = "The plan was chosen to cost society as little as possible";
        String municipality = "The plan was chosen to cost the municipality itself as little as possible";

        assertThat(report(new CaseRun(roomy()).saving(Perspective.SOCIETY).analyse()))
                .contains(society)
                .doesNotContain(municipality);
        assertThat(report(stay(roomy()))).contains(municipality).doesNotContain(society);
    }

    @Test
    void a_limit_of_ours_is_told_only_where_it_decides() {
        String limit = "ruled out by a limit that we set ourselves";

        String size = "the size limit rules out hosts for 2 units";
        String way = "the distance limit rules out hosts for 2 units";
        CaseText large = new CaseText()
                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400")
                .units("H | supported-housing | A | 20 | 9\nI | supported-housing | B | 20 | 9");

        assertThat(paper(stay(schools("9")))).contains(limit, way).doesNotContain(size);
        assertThat(paper(stay(large))).contains(limit, size).doesNotContain(way);
        assertThat(paper(stay(roomy()))).doesNotContain(limit, size, way);
    }

    @Test
    void a_move_that_empties_a_building_is_not_said_to_empty_none() {
        String none = "leaves no building empty";
        CaseText shared = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100\nK | kindergarten | A | 60 | 50");

        assertThat(paper(planned(shared, "S B 2028"))).contains(none);
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
