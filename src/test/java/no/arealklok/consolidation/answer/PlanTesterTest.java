package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import no.arealklok.allotment.AllotmentRun;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTesterTest {
    private static final int DRAWS = 2000;

    /** A with 100 places and B with some. */
    private static CaseText schools(String placesOfB) {
        return new CaseText().buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000").units("""
                S | school | A | 100 | 80
                T | school | B | %s | 100
                """.formatted(placesOfB));
    }

    private static Chances test(CaseText text, String... moves) {
        Plan plan = Cases.plan(text.build(), moves);
        return new PlanTester(plan, AllotmentRun.of(text, CaseText.HORIZON).question()::mayServe)
                .test(text.outlook().sampler(1)::draw, DRAWS);
    }

    private static double share(Chance chance, int year) {
        return chance.times().get(year - 2026) / (double) DRAWS;
    }

    @Test
    void a_receiver_that_is_planned_to_be_full_is_too_full_in_half_of_the_draws() {
        Chance overfill = test(schools("180"), "S B 2030").overfills().get(0);

        assertThat(overfill.site().building().id()).isEqualTo("B");
        assertThat(overfill.from()).isEqualTo(4);
        // 180 of 180, whole persons: a little less than half are more than 180
        assertThat(share(overfill, 2030)).isCloseTo(0.49, within(0.03));
        assertThat(overfill.firstAbove(0.2)).hasValue(4);
    }

    /**
     * In 2045, 19 years on: SSB 0.13 ÷ 1.2816 × 180 = 18.3; own √80 and √100, √180 = 13.4, × 2.8 = 37.6; together
     * 41.8. 210 places are 30.5 above 180, 0.73 deviations: 23 %.
     */
    @Test
    void free_places_are_a_margin_that_later_years_use_up() {
        Chance overfill = test(schools("210"), "S B 2030").overfills().get(0);

        assertThat(share(overfill, 2045)).isCloseTo(0.23, within(0.02));
        assertThat(share(overfill, 2030)).isLessThan(share(overfill, 2045));
        assertThat(overfill.ever()).isGreaterThan(overfill.times().get(overfill.worst()));
    }

    @Test
    void before_anyone_comes_nothing_is_counted() {
        Chance overfill = test(schools("90"), "S B 2030").overfills().get(0);

        assertThat(overfill.times().subList(0, 4)).containsOnly(0);
        assertThat(overfill.worst()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_closure_is_regretted_when_who_left_would_have_had_a_place_at_home() {
        Chances chances = test(schools("180"), "S B 2030");

        assertThat(chances.regrets()).hasSize(1);
        assertThat(chances.regrets().get(0).site().building().id()).isEqualTo("A");
        // A has room for 20 more, so nearly whenever B is too full
        assertThat(share(chances.regrets().get(0), 2030))
                .isCloseTo(share(chances.overfills().get(0), 2030), within(0.03));
    }

    /**
     * T alone fills B's 60 places, and A lies beyond the limit for them: that is no fault of the closure, but S, who
     * has no place there, would have had one at home.
     */
    @Test
    void a_closure_is_not_regretted_for_those_who_are_short_anyway() {
        Chances chances = test(shortAtB("9"), "S B 2030");

        assertThat(share(chances.overfills().get(0), 2030)).isGreaterThan(0.95);
        assertThat(chances.regrets().get(0).ever()).isZero();
    }

    @Test
    void a_closure_is_regretted_for_a_neighbour_s_users_who_would_have_had_a_place_there() {
        Chances chances = test(shortAtB("1"), "S B 2030");

        assertThat(share(chances.regrets().get(0), 2030)).isGreaterThan(0.95);
    }

    private static CaseText shortAtB(String kilometres) {
        return new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | %s | 0 | 1000".formatted(kilometres))
                .units("""
                S | school | A | 100 | 0
                T | school | B |  60 | 100
                """);
    }

    /** How often a unit that went from A to B, which it fills, is missed in A in 2030, while C stands empty. */
    private static double missed(String service, String kilometresToC, String placesOfC) {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | %s | 0 | 1000".formatted(kilometresToC))
                .units("""
                S | %1$s | A | 100 | 80
                T | %1$s | B | 180 | 100
                U | %1$s | C | %2$s
                """.formatted(service, placesOfC));
        Chances chances = test(text, "S B 2030");
        assertThat(share(chances.overfills().get(0), 2030))
                .isCloseTo(share(chances.regrets().get(0), 2030), within(0.001));
        return share(chances.regrets().get(0), 2030);
    }

    @Test
    void whoever_finds_a_place_that_stands_empty_within_the_limit_misses_nothing() {
        assertThat(missed("school", "2", "300 | 50")).isZero();
        assertThat(missed("school", "9", "300 | 50")).isCloseTo(0.49, within(0.03));
    }

    @Test
    void a_place_counts_only_where_it_is_known_to_be_within_reach_and_theirs_to_have() {
        assertThat(missed("school", "2", "- | 50")).isCloseTo(0.49, within(0.03));
        assertThat(missed("school", "2", "300 | 50 | grades=8-10")).isCloseTo(0.49, within(0.03));
        assertThat(missed("school", "2", "300 | 50 | private")).isCloseTo(0.49, within(0.03));
    }

    @Test
    void where_people_are_admitted_private_places_count_too() {
        assertThat(missed("kindergarten", "2", "300 | 50 | private")).isZero();
        assertThat(missed("kindergarten", "9", "300 | 50 | private")).isGreaterThan(0.4);
    }

    @Test
    void the_municipality_s_pool_is_one_wherever_it_lies_and_residents_who_stay_together_have_none() {
        assertThat(missed("care-home", "40", "300 | 50")).isZero();
        assertThat(missed("supported-housing", "2", "300 | 50")).isGreaterThan(0.4);
    }

    /** C is full too, but its users may go on to D, which nobody from B can reach. */
    @Test
    void whoever_has_a_place_makes_room_for_who_has_none() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 3 | 0 | 1000\nD | 5.4 | 0 | 1000")
                .units("""
                S | school | A | 100 | 80
                T | school | B | 180 | 100
                U | school | C | 100 | 100
                V | school | D | 500 | 50
                """);

        assertThat(test(text, "S B 2030").regrets().get(0).times().get(4)).isZero();
    }

    @Test
    void a_chance_follows_from_everyone_who_may_take_a_place() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 2 | 0 | 1000\nD | 30 | 0 | 1000")
                .units("""
                S | school | A | 100 | 80
                T | school | B | 180 | 100
                U | school | C | 100 | 100
                V | school | D | 500 | 50
                """);

        assertThat(test(text, "S B 2030").regrets().get(0).units())
                .extracting(Occupant::toString)
                .containsExactlyInAnyOrder("S", "T", "U");
    }

    @Test
    void a_building_without_known_places_and_a_plan_without_moves_have_no_chances() {
        assertThat(test(schools("180")).overfills()).isEmpty();
        assertThat(test(schools("180")).regrets()).isEmpty();
        assertThat(test(schools("-"), "S B 2030").overfills()).isEmpty();
    }

    @Test
    void without_draws_nothing_is_told() {
        CaseText text = schools("180");
        Chances none = new PlanTester(Cases.plan(text.build(), "S B 2030"), unit -> Set.of())
                .test(text.outlook().sampler(1)::draw, 0);

        assertThat(none).isEqualTo(new Chances(0, List.of(), List.of()));
    }
}
