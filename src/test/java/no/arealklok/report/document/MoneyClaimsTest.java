package no.arealklok.report.document;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.planned;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said of money, where it is true, and gone where it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyClaimsTest {
    private static CaseText homes(String more) {
        return new CaseText()
                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400")
                .units("H | supported-housing | A | 9 | 8%s\nI | supported-housing | B | 9 | 8%s"
                        .formatted(more, more));
    }

    @Test
    void no_saving_of_staff_is_told_of_units_that_state_none() {
        String unknown = "no saving of staff is taken for granted for 2 units whose staff";

        assertThat(report(stay(homes("")))).contains("Supported housing: " + unknown);
        assertThat(report(stay(homes(" | night-staff=2 | night-staff-merged=1"))))
                .doesNotContain("no saving of staff is taken for granted");
        assertThat(report(stay(roomy()))).doesNotContain("no saving of staff is taken for granted");
    }

    @Test
    void what_the_service_costs_is_told_where_it_is_stated() {
        String stated = "The cost of the service is stated for 2 of 2 municipal units";

        assertThat(report(stay(homes(" | operating-cost=9000000")))).contains(stated);
        assertThat(report(stay(roomy()))).doesNotContain("The cost of the service is stated for");
    }

    @Test
    void a_gain_and_its_range_are_told_only_where_something_could_be_judged() {
        String range = "Uncertainty: against today’s structure, extended, the municipality gains";
        CaseText nowhere = new CaseText()
                .buildings("A | 0 | 0 | 2000 | nowhere\nB | 2 | 0 | 2000 | nowhere")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100");

        assertThat(report(moved(roomy()))).contains(range);
        assertThat(report(stay(nowhere))).doesNotContain(range);
    }

    /** The municipality loses nothing and gains nothing; a building that is left emits no more. */
    private static Analysis costless(double carbonPrice) {
        return moved(roomy().norm("property.operation-cost", 0)
                .norm("moving.cost-per-person", 0)
                .norm("climate.carbon-price.first", carbonPrice)
                .norm("climate.carbon-price.target", carbonPrice));
    }

    @Test
    void both_are_said_to_be_best_off_with_the_same_where_one_alternative_costs_neither_more() {
        String same = "the municipality and society both come out cheapest with the same: ";
        String different = "the municipality comes out cheapest with one";
        CaseText far = roomy().norm("transport.family-cost", 1_000);

        // The zero alternative costs the municipality as little as the plan does, and society more.
        assertThat(report(costless(1_000))).contains(same + "recommended plan").doesNotContain(different);
        assertThat(report(moved(far))).contains(different).doesNotContain(same);
    }

    @Test
    void the_investment_is_told_with_its_dearest_year_where_something_is_built() {
        String most = "the most in one year is";
        CaseText full = new CaseText()
                .extensions("A | school | 100 | 20000000")
                .buildings("A | 0 | 0 | 2000")
                .units("S | school | A | 100 | 180");

        assertThat(report(stay(full))).contains("Investments are NOK 20.0 million in all; " + most);
        assertThat(report(moved(roomy()))).doesNotContain(most);
    }

    @Test
    void what_is_invested_and_owed_is_measured_against_an_income_that_is_given() {
        CaseText full = new CaseText()
                .extensions("A | school | 100 | 20000000")
                .buildings("A | 0 | 0 | 2000")
                .units("S | school | A | 100 | 180")
                .norm("loan.years", 10);
        String unknown = "are not measured against the municipality’s operating income";

        assertThat(report(stay(full))).contains(unknown);
        assertThat(report(stay(full.norm("income.operating", 1_000_000_000))))
                .contains(
                        "In 2029 the plan’s investments are 2% of operating income",
                        "at most 2% of operating income, in 2029")
                .doesNotContain(unknown);
        assertThat(report(moved(roomy()))).doesNotContain(unknown, "the plan’s investments are");
    }

    @Test
    void a_plan_is_paid_back_or_not_within_the_period() {
        String[] never = {
            "against today’s structure, extended, not within the plan period",
            "against the zero alternative not within the plan period"
        };

        assertThat(report(moved(roomy().norm("moving.cost-per-person", 1_000_000))))
                .contains(never);
        assertThat(report(moved(roomy().norm("moving.cost-per-person", 1_000)))).doesNotContain(never);
    }

    @Test
    void what_is_best_is_said_to_be_still_best_only_under_norms_where_it_is() {
        String other = "the zero alternative is better";

        assertThat(report(moved(roomy().norm("moving.cost-per-person", 1_000))))
                .contains("the plan is still best")
                .doesNotContain(other);
        assertThat(report(moved(roomy().norm("moving.cost-per-person", 214_000))))
                .contains(other);
    }

    @Test
    void a_plan_beats_the_zero_alternative_in_places_or_in_money_or_both() {
        String places = "yes, in places; the zero alternative costs no more";
        String both = "yes, in places and money";
        String money = "yes, in money";
        CaseText full = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");

        assertThat(report(moved(full))).contains(both).doesNotContain(places, money);
        assertThat(report(moved(full.norm("moving.cost-per-person", 1_000_000))))
                .contains(places)
                .doesNotContain(both, money);
        assertThat(report(moved(roomy()))).contains(money).doesNotContain(both, places);
    }

    @Test
    void an_extension_that_two_closings_need_is_said_to_be_counted_in_both() {
        String several = "Some extensions are part of more than one of the proposals above";

        assertThat(report(divided("S B:6+C:4 2030", "V E:6+C:4 2030"))).contains(several);
        assertThat(report(divided("S B:6+C:4 2030"))).doesNotContain(several);
        assertThat(report(divided("S D 2030"))).doesNotContain(several);
    }

    /** C has room for the four tenths of S, or of V, that the others have not, but not of both. */
    private static Analysis divided(String... moves) {
        CaseText text = new CaseText()
                .extensions("C | school | 50 | 4000000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 1000\nD | 1 | 1 | 1000\nE | 2 | 1 | 1000")
                .units("""
                        S | school | A | 200 | 80
                        T | school | B | 150 | 100
                        U | school | C | 100 | 60
                        V | school | D | 200 | 80
                        W | school | E | 150 | 100
                        """);
        return planned(text, moves);
    }
}
