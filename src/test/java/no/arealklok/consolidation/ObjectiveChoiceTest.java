package no.arealklok.consolidation;

import static no.arealklok.consolidation.Cases.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.Part;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectiveChoiceTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    /** Merging saves 150 000 a year in a small building, and 40 children travel 2 km further at 8 NOK a km. */
    private static CaseText kindergartens() {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0)
                .norm("transport.family-cost", 8)
                .buildings("A | 0 | 0 | - | operating-cost=150000\nB | 1 | 0 | - | operating-cost=150000")
                .roads("A | B | 2000")
                .units("K | kindergarten | A | 40 | 40\nL | kindergarten | B | 100 | 40");
    }

    @Test
    void what_is_best_for_the_municipality_may_not_be_best_for_society() {
        ConsolidationCase own = kindergartens().build(Growth.MAIN, Perspective.MUNICIPALITY);
        ConsolidationCase all = kindergartens().build(Growth.MAIN, Perspective.SOCIETY);

        // six years less of A, of which it stands empty in one, and a move at 200 000
        assertThat(plan(own, "K B 2030").score().cost())
                .isEqualTo(plan(own).score().cost() - 5 * 150_000 + 200_000);
        assertThat(plan(own, "K B 2030").score()).isLessThan(plan(own).score());
        // the families travel 40 × 2 × 880 × 8 = 563 200 a year in six years
        assertThat(plan(all, "K B 2030").ledger().of(Payer.HOUSEHOLDS).presentValue())
                .isEqualTo(6 * 563_200);
        assertThat(plan(all, "K B 2030").score()).isGreaterThan(plan(all).score());
    }

    @Test
    void whatever_is_optimised_everyones_money_is_told() {
        ConsolidationCase own = kindergartens().build(Growth.MAIN, Perspective.MUNICIPALITY);
        ConsolidationCase all = kindergartens().build(Growth.MAIN, Perspective.SOCIETY);

        assertThat(plan(own, "K B 2030").flows())
                .isEqualTo(plan(all, "K B 2030").flows());
    }

    /** Homes are extended; the state gives 500 000 for each of four. */
    private static Plan homes(String first, String second, String... moves) {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .norm("grant.per-place", 500_000)
                .norm("economy.discount-rate", 0)
                .extensions("B | supported-housing | 4 | 8000000")
                .buildings("A | 0 | 0 | 300\nB | 1 | 0 | 300")
                .units("H | supported-housing | A | 4 | " + first + "\nI | supported-housing | B | 4 | " + second)
                .build();
        return plan(facts, moves);
    }

    @Test
    void places_that_add_to_what_there_is_get_the_grant() {
        Plan plan = homes("3", "8");

        assertThat(plan.ledger().of(CostLine.GRANT).of(Payer.MUNICIPALITY).presentValue())
                .isEqualTo(-4 * 500_000);
        assertThat(plan.ledger().of(CostLine.GRANT).presentValue()).isZero();
        assertThat(plan.ledger().of(Perspective.SOCIETY).of(CostLine.GRANT).presentValue())
                .isZero();
    }

    @Test
    void places_that_are_given_up_elsewhere_within_ten_years_lose_it() {
        Plan plan = homes("3", "4", "H B 2030");

        assertThat(plan.ledger().of(CostLine.INVESTMENT).presentValue()).isEqualTo(8_000_000);
        assertThat(plan.ledger().of(CostLine.GRANT).flows()).isEmpty();
    }

    /** B gets four homes in 2029 with 2 million from the state; H and J are elsewhere, in A and C. */
    private static Plan extendedWhileOthersMerge(String... moves) {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2045))
                .norm("grant.per-place", 500_000)
                .norm("economy.discount-rate", 0)
                .extensions("B | supported-housing | 4 | 8000000")
                .buildings("A | 0 | 0 | 300\nB | 1 | 0 | 300\nC | 0 | 1 | 300\nK | 0 | 1 | 300")
                .units("""
                        H | supported-housing | A | 4 | 3
                        I | supported-housing | B | 4 | 8
                        J | supported-housing | C | 8 | 3
                        K | kindergarten      | K | 60 | 30
                        L | kindergarten      | A | 60 | 30
                        """)
                .build();
        return plan(facts, moves);
    }

    private static long grant(Plan plan) {
        return -plan.ledger().of(CostLine.GRANT).of(Payer.MUNICIPALITY).presentValue();
    }

    @Test
    void homes_that_close_elsewhere_lose_the_grant_for_ten_years_after() {
        // ready in 2029: the ninth year after is 2038, the tenth 2039
        assertThat(grant(extendedWhileOthersMerge())).isEqualTo(2_000_000);
        assertThat(grant(extendedWhileOthersMerge("H C 2028"))).isZero();
        assertThat(grant(extendedWhileOthersMerge("H C 2038"))).isZero();
        assertThat(grant(extendedWhileOthersMerge("H C 2039"))).isEqualTo(2_000_000);
        // another service gives up no homes
        assertThat(grant(extendedWhileOthersMerge("K A 2030"))).isEqualTo(2_000_000);
        assertThat(extendedWhileOthersMerge("H C 2038").score().cost()
                        - extendedWhileOthersMerge("H C 2039").score().cost())
                // the grant, less the 23 of 40 years of it that are left; and A's homes stay in use with its
                // kindergarten,
                // so that nothing else differs
                .isEqualTo(2_000_000 - 1_150_000);
    }

    @Test
    void what_a_move_far_away_loses_ties_buildings_into_one_part() {
        assertThat(Part.of(extendedWhileOthersMerge().facts()))
                .anySatisfy(part -> assertThat(part.originals())
                        .extracting(unit -> unit.unit().id())
                        .contains("H", "I", "J"));
    }
}
