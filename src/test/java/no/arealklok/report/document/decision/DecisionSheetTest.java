package no.arealklok.report.document.decision;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.paper;
import static no.arealklok.report.document.Pages.planned;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the decision sheet and the pages behind it claim, beside towns in which it does not hold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionSheetTest {
    /** A school with too few places today, and one extension that can be ready in 2029. */
    private static CaseText full() {
        return new CaseText()
                .extensions("A | school | 100 | 20000000")
                .buildings("A | 0 | 0 | 2000")
                .units("S | school | A | 100 | 180");
    }

    @Test
    void what_opens_later_in_the_longest_time_is_told_with_how_late_it_is() {
        String told =
                "With the longest time that the norms have from decision to opening (of new buildings), 1 of 1 extensions opens up to"
                        + " 2 years later than in the plan, decided in 2026.";

        // 4.5 years, and so in 2031; at the longest 7
        assertThat(paper(stay(full().ownNorms()))).contains(told, "year=2026").doesNotContain("not counted.");
        assertThat(paper(stay(full().ownNorms().norm("decision.lead-time.school", 2))))
                .doesNotContain("With the longest time");
    }

    @Test
    void what_should_have_been_decided_already_is_said_to_be() {
        assertThat(paper(moved(roomy().norm("decision.lead-time.change", 4)))).contains("2024, passed");
        assertThat(paper(moved(roomy()))).doesNotContain("passed");
    }

    @Test
    void a_move_is_decided_a_year_before_it_happens() {
        assertThat(paper(moved(roomy()))).contains("year=2027");
        assertThat(paper(moved(roomy().norm("decision.lead-time.change", 1.5)))).contains("year=2026");
    }

    @Test
    void the_year_with_the_most_investment_is_told_where_something_is_built() {
        assertThat(paper(stay(full()))).contains("Investment in all", "Most in one year: NOK 20.0 million, in 2029.");
        assertThat(paper(moved(roomy()))).doesNotContain("Investment in all", "Most in one year");
    }

    @Test
    void the_building_most_at_risk_is_told_where_one_closes_and_takes_in() {
        String[] told = {"T is the most at risk", "of being missed", "of being too full"};

        assertThat(paper(moved(roomy()))).contains("of being missed", "of being too full");
        assertThat(paper(stay(roomy()))).doesNotContain(told);
    }

    @Test
    void the_title_of_a_need_says_what_its_lines_show() {
        String enough = "Schools: places enough together, in all years";
        String solved = "Schools: too few places from 2029; the plan gives enough together in all years";
        CaseText growing = new CaseText()
                .extensions("A | school | 100 | 20000000")
                .buildings("A | 0 | 0 | 2000")
                .units("S | school | A | 100 | 90>170");

        assertThat(paper(stay(roomy()))).contains(enough);
        assertThat(paper(stay(growing))).contains(solved).doesNotContain(enough);
        assertThat(paper(stay(full())))
                .contains("Schools: too few places from 2026, in 21 years; with the plan in 3")
                .doesNotContain(enough, solved);
    }

    @Test
    void what_a_plan_takes_away_is_in_its_line() {
        CaseText town = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 190 | 90");

        assertThat(paper(planned(town, "S B 2028")))
                .contains("name=Places, the plan, stroke=STEPPED, values=[490.0, 490.0, 190.0, 190.0");
    }

    @Test
    void the_plan_s_line_is_not_drawn_where_it_would_tell_of_a_home() {
        CaseText homes = new CaseText()
                .norm("supported-housing.smallest-unit", 2)
                .extensions("A | supported-housing | 3 | 20000000")
                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400\nC | 2 | 0 | 400\nD | 3 | 0 | 400")
                .units("""
                        A | supported-housing | A | 2 | 3
                        B | supported-housing | B | 9 | 4
                        C | supported-housing | C | 9 | 7
                        D | supported-housing | D | 9 | 8
                        """);
        CaseText crowded = new CaseText()
                .norm("supported-housing.smallest-unit", 2)
                .extensions("A | supported-housing | 3 | 20000000")
                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400\nC | 2 | 0 | 400\nD | 3 | 0 | 400")
                .units("""
                        A | supported-housing | A | 2 | 3
                        B | supported-housing | B | 4 | 4
                        C | supported-housing | C | 5 | 7
                        D | supported-housing | D | 5 | 8
                        """);
        String enough = "places enough together if nothing is done; the plan’s line is withheld";
        String few = "too few places from 2026 if nothing is done; the plan’s line is withheld";

        assertThat(paper(stay(homes))).contains(enough).doesNotContain(few, "name=Places, the plan");
        assertThat(paper(stay(crowded))).contains(few).doesNotContain(enough, "name=Places, the plan");
        assertThat(paper(stay(full()))).doesNotContain(enough, few);
    }

    @Test
    void two_units_that_take_each_other_s_building_change_buildings() {
        CaseText town = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");

        assertThat(paper(planned(town, "S B 2028"))).contains("S → B (100)").doesNotContain("change buildings");
        assertThat(paper(planned(town, "S B 2028", "T A 2028"))).contains("S and T change buildings");
    }

    @Test
    void law_asks_of_a_case_what_its_kind_is() {
        String hearing = "Hearing before the decision";
        String tenants = "The residents are tenants";
        String grant = "A grant of the Husbank";
        CaseText homes = new CaseText()
                .norm("supported-housing.smallest-unit", 2)
                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400")
                .units("A | supported-housing | A | 6 | 3\nB | supported-housing | B | 8 | 5");

        for (String document : List.of(paper(moved(roomy())), report(moved(roomy())))) {
            assertThat(document)
                    .contains(hearing, "Of 1 move, 1 is longer than 2,000 m")
                    .doesNotContain(tenants, grant);
        }
        for (String document : List.of(paper(moved(homes)), report(moved(homes)))) {
            assertThat(document).contains(tenants).doesNotContain(hearing);
        }
        assertThat(paper(moved(homes))).contains("1 unit whose number of users is withheld moves too.");
        assertThat(paper(moved(roomy()))).doesNotContain("is withheld moves too");
        assertThat(paper(stay(full()))).doesNotContain(hearing, tenants);
        assertThat(paper(stay(roomy()))).doesNotContain("Checklist before the decision");
    }
}
