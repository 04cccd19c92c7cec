package no.arealklok.report.document;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.paper;
import static no.arealklok.report.document.Pages.planned;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.schools;
import static no.arealklok.report.document.Pages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said to be doubtful, unknown or proven, where it is, and gone where it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtClaimsTest {
    private static final String NOTHING_TURNS = "no conclusion turns round";
    private static final String TURNS =
            "whether the plan is better than today’s structure, extended, for the municipality or for society, turns round";

    /** A small school moves out of a building whose running cost makes no sense. */
    private static Analysis doubtful(String cost, String likely, double move, double way) {
        CaseText text = new CaseText()
                .norm("moving.cost-per-person", move)
                .norm("transport.family-cost", way)
                .buildings("A | 0 | 0 | 1000 | operating-cost=%s\nB | 1 | 0 | 4000 | operating-cost=3000000"
                        .formatted(cost))
                .units("S | kindergarten | A | 100 | 80\nT | kindergarten | B | 300 | 100");
        Finding finding = Finding.of(
                FindingCode.VALUE_IMPLAUSIBLE,
                new CellReference("test", "test", "operating-cost/A"),
                cost,
                "0",
                "0",
                likely);
        return new CaseRun(text.municipality(), List.of(finding), text.norms())
                .analyse((facts, budget, listener) -> Pages.firstMoves(facts));
    }

    @Test
    void a_doubtful_cell_turns_a_conclusion_round_or_none() {
        Analysis turning = doubtful("1000000", "50000", 100_000, 0);

        assertThat(report(turning))
                .contains(TURNS, "whether these pay turns round: ", "The proposal turns round if ")
                .doesNotContain(NOTHING_TURNS);
        assertThat(report(doubtful("2000000", "1900000", 100_000, 0)))
                .contains(NOTHING_TURNS)
                .doesNotContain(TURNS, "whether these pay turns round: ", "The proposal turns round if ");
        assertThat(report(moved(roomy()))).doesNotContain(NOTHING_TURNS, TURNS);
    }

    /** Ways to B cost the families 80 × 1.3 × 880 × 8 = 0.7 million a year. */
    @Test
    void a_gain_of_society_alone_that_is_lost_is_a_conclusion_too() {
        assertThat(report(doubtful("1000000", "500000", 0, 8))).contains(TURNS).doesNotContain(NOTHING_TURNS);
    }

    private static Analysis population(String growths) {
        CaseText text = roomy();
        for (String growth : growths.split(" ")) {
            text.population("X | 6-12 | %s | 100 | 100".formatted(growth));
        }
        return stay(text);
    }

    @Test
    void growth_is_told_by_the_alternatives_that_the_register_has() {
        String one = "the register has one population alternative only";
        String noHigh = "the register has no alternative of high population growth";
        String same = "with high population growth, as many as at main growth";

        String nobody = "the register has no population";
        CaseText unknown = new CaseText().buildings("A | 0 | 0 | 2000").units("S | school | A | 300 | 100 | area=X");

        assertThat(paper(stay(unknown))).contains(nobody).doesNotContain(one, noHigh, same);
        assertThat(paper(population("MAIN"))).contains(one).doesNotContain(noHigh, same, nobody);
        assertThat(paper(population("MAIN LOW"))).contains(noHigh).doesNotContain(one, same);
        assertThat(paper(population("MAIN LOW HIGH"))).contains(same).doesNotContain(one, noHigh);
    }

    /** What the engine knows: the plan is as it is, and others may be so much better. */
    private static ExactEngine knowing(long shortageGap, long costGap) {
        return (part, work, stopped) ->
                Optional.of(new ExactEngine.Answer(part.plan(), shortageGap, costGap, true, work));
    }

    @Test
    void what_is_proven_is_told_as_far_as_it_is() {
        String none = "Bevis: planen er funnet ved søk og er ikke bevist best; en bedre plan kan finnes.";
        String best = "er ingen plan bedre under disse forutsetningene";
        String cost = "kan ingen plan under disse forutsetningene være mer enn omtrent";
        String shortage = "kan ingen plan under disse forutsetningene dekke mer enn";

        assertThat(paper(stay(roomy()))).contains(none).doesNotContain(best, cost, shortage);
        assertThat(paper(new CaseRun(roomy()).proving(knowing(0, 0)).analyse()))
                .contains(best)
                .contains("Ingen flytting eller utvidelse er bedre enn å fortsette som i dag")
                .doesNotContain(none, cost, shortage);
        assertThat(paper(new CaseRun(roomy()).proving(knowing(0, 9_000_000)).analyse()))
                .contains(cost)
                .doesNotContain(none, best, shortage)
                .doesNotContain("Ingen flytting eller utvidelse er bedre");
        assertThat(paper(new CaseRun(roomy()).proving(knowing(7, 9_000_000)).analyse()))
                .contains(shortage)
                .doesNotContain(none, best, cost);
    }

    @Test
    void a_proof_holds_for_what_could_be_judged() {
        String partly = "That holds only for what could be judged: 1 of 3 municipal units were left out.";
        CaseText three = roomy().buildings("C | 9 | 9 | 2000 | nowhere").units("U | school | C | 300 | 100");

        assertThat(paper(new CaseRun(three).proving(knowing(0, 0)).analyse())).contains(partly);
        assertThat(paper(new CaseRun(roomy()).proving(knowing(0, 0)).analyse())).doesNotContain("That holds only for");
    }

    /** An allotment that is said to be so far from the cheapest. */
    private static Analysis allotted(long shortage, long costGap) {
        AllotmentEngine engine = (question, start, work) -> {
            var plan = new Evaluator(question).evaluate(start);
            return new AllotmentAnswer(
                    plan, plan.score().shortage() - shortage, plan.score().cost() - costGap);
        };
        return new CaseRun(schools("2")).proving(knowing(0, 0)).allot(engine);
    }

    @Test
    void the_allotment_that_a_proof_rests_on_is_said_to_be_unproven_or_so_far_from_the_cheapest() {
        String open = "The allotment of places itself, which every alternative builds on, is not proven.";
        String gap = "is proven only to be at most NOK 3.0 million from the cheapest.";

        assertThat(paper(allotted(0, 0))).doesNotContain("allotment of places itself");
        assertThat(paper(allotted(0, 3_000_000))).contains(gap).doesNotContain(open);
        assertThat(paper(allotted(5, 0))).contains(open).doesNotContain(gap);
    }

    @Test
    void what_could_not_be_judged_is_told_and_nothing_better_is_claimed_of_the_rest_alone() {
        String rest = "For the rest nothing was found that is better than going on as today.";
        CaseText lost = roomy().buildings("C | 9 | 9 | 2000 | nowhere").units("U | school | C | 300 | 100");
        CaseText nowhere = new CaseText()
                .buildings("A | 0 | 0 | 2000 | nowhere\nB | 2 | 0 | 2000 | nowhere")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");

        assertThat(paper(stay(lost))).contains(rest);
        assertThat(paper(stay(nowhere))).doesNotContain(rest);
        assertThat(paper(stay(roomy()))).doesNotContain(rest);
    }

    @Test
    void that_no_one_lacks_a_place_is_said_of_those_who_are_counted() {
        String counted = "no one lacks a place in the 2 units whose users and places are known";
        String all = "no one lacks a place.";
        CaseText text = roomy().buildings("C | 2 | 2 | 2000").units("U | school | C | - | 100");

        assertThat(paper(planned(text, "S B 2028"))).contains(counted).doesNotContain(all);
        assertThat(paper(moved(roomy()))).contains(all).doesNotContain(counted);
    }

    @Test
    void as_many_short_is_said_where_as_many_are() {
        String same = ", with as many place-years short";
        CaseText text = roomy().buildings("C | 20 | 2 | 2000").units("U | school | C | 50 | 100");

        assertThat(paper(moved(text))).contains(same);
        assertThat(paper(moved(roomy()))).doesNotContain(same);
    }

    @Test
    void a_limit_of_ours_that_hides_small_groups_counts_the_others() {
        String told = "municipal units in services without hidden numbers have no possible host";
        CaseText homes = schools("9").buildings("H | 5 | 5 | 300").units("H | supported-housing | H | 4 | 2");

        assertThat(paper(stay(homes))).contains("2 of 2 " + told);
        assertThat(paper(stay(schools("9")))).doesNotContain(told);
        assertThat(paper(stay(roomy()))).doesNotContain(told);
    }

    @Test
    void places_that_only_the_plan_gives_are_its_own() {
        String alike = "som dagens struktur, utvidet, også gjør";
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");
        Analysis analysis = moved(text);

        assertThat(analysis.plan().score().shortage())
                .isLessThan(analysis.expanded().score().shortage());
        assertThat(paper(analysis))
                .contains("flere plassår; dagens struktur, utvidet, dekker 0")
                .doesNotContain(alike);
    }

    @Test
    void places_that_today_s_structure_gives_too_when_extended_are_not_the_plan_s() {
        CaseText text = new CaseText()
                .extensions("A | school | 60 | 20000000")
                .buildings("A | 0 | 0 | 500")
                .units("S | school | A | 100 | 160");

        assertThat(paper(stay(text)))
                .contains("som dagens struktur, utvidet, også gjør")
                .doesNotContain("flere plassår; dagens");
    }
}
