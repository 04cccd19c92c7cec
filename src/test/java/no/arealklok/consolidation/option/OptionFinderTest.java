package no.arealklok.consolidation.option;

import static no.arealklok.consolidation.Cases.options;
import static no.arealklok.consolidation.Cases.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A and B are schools 1 km apart with room for each other. Ten years: moves from 2028 (two years) to 2031 (five years
 * of effect before the end of 2035), extensions from 2029.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionFinderTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);
    private static final String NEAR = """
            A | 0 | 0 | 1000
            B | 1 | 0 | 1000
            """;

    private static CaseText schools(String buildings, String one, String other) {
        return new CaseText(TEN_YEARS)
                .buildings(buildings)
                .units("S | school | A | 100 | " + one + "\nT | school | B | 100 | " + other);
    }

    private static CaseText schools() {
        return schools(NEAR, "40", "60");
    }

    @Test
    void a_unit_may_stay_or_move_in_each_year_that_leaves_time_before_and_effect_after() {
        ConsolidationCase facts = schools().build();

        assertThat(options(facts, "S")).containsExactly("A stay", "B 2028", "B 2029", "B 2030", "B 2031");
        assertThat(options(facts, "T")).containsExactly("B stay", "A 2028", "A 2029", "A 2030", "A 2031");
        assertThat(rejections(facts, "S")).isEmpty();
    }

    @Test
    void lead_times_of_zero_still_leave_the_base_year_alone() {
        ConsolidationCase facts = schools()
                .norm("measure.lead-time.move", 0)
                .norm("measure.years-of-effect", 0)
                .build();

        assertThat(options(facts, "S")).hasSize(10).contains("B 2027", "B 2035").doesNotContain("B 2026", "B 2036");
    }

    @Test
    void a_period_too_short_for_measures_says_so() {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2030))
                .buildings(NEAR)
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60")
                .build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(rejections(facts, "S")).containsExactly("B NO_YEAR_ALLOWED");
    }

    @Test
    void a_private_unit_stays_and_takes_no_one_in_under_a_private_roof() {
        ConsolidationCase facts = schools("""
                        A | 0 | 0 | 1000
                        B | 1 | 0 | 1000 | owner=PRIVATE
                        """, "40", "60 | private").build();

        assertThat(rejections(facts, "T")).containsExactly("B PRIVATE_UNIT");
        assertThat(rejections(facts, "S")).containsExactly("B PRIVATE_HOST");
    }

    @Test
    void a_private_unit_takes_no_one_in_under_a_roof_that_is_the_municipality_s_either() {
        ConsolidationCase facts = schools(NEAR, "40", "60 | private").build();

        assertThat(rejections(facts, "T")).containsExactly("B PRIVATE_UNIT");
        assertThat(rejections(facts, "S")).containsExactly("B PRIVATE_HOST");
    }

    @Test
    void what_nobody_knows_who_runs_or_owns_is_neither_moved_nor_host() {
        ConsolidationCase run = schools(NEAR, "40", "60 | unknown").build();
        assertThat(rejections(run, "T")).containsExactly("B OPERATOR_UNKNOWN");
        assertThat(rejections(run, "S")).containsExactly("B HOST_OWNER_UNKNOWN");

        ConsolidationCase owned = schools("""
                        A | 0 | 0 | 1000
                        B | 1 | 0 | 1000 | owner=UNKNOWN
                        """, "40", "60").build();
        assertThat(rejections(owned, "S")).containsExactly("B HOST_OWNER_UNKNOWN");
    }

    @Test
    void a_municipal_school_that_shares_its_roof_with_a_private_kindergarten_is_a_host_for_schools() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60\nK | kindergarten | B | 40 | 30 | private")
                .build();

        assertThat(options(facts, "S")).contains("B 2030");
    }

    @Test
    void without_users_there_is_nothing_to_move_and_a_host_that_does_not_know_its_own_takes_no_one_in() {
        ConsolidationCase facts = schools(NEAR, "-", "60").build();

        assertThat(rejections(facts, "S")).containsExactly("A USERS_UNKNOWN");
        assertThat(rejections(facts, "T")).containsExactly("A HOST_USERS_UNKNOWN");
    }

    @Test
    void a_host_of_unknown_capacity_takes_no_one_in() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("S | school | A | 100 | 40\nT | school | B | - | 60")
                .build();

        assertThat(rejections(facts, "S")).containsExactly("B HOST_CAPACITY_UNKNOWN");
        assertThat(options(facts, "T")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"3999, true", "4000, true", "4001, false"})
    void a_way_longer_than_the_limit_is_too_far(int metres, boolean near) {
        ConsolidationCase facts = schools().roads("A | B | " + metres).build();

        assertThat(options(facts, "S").size() > 1).isEqualTo(near);
        if (!near) {
            assertThat(rejections(facts, "S")).containsExactly("B TOO_FAR [4001, 4000]");
        }
    }

    @Test
    void a_longer_way_rules_nothing_out_where_the_user_only_wants_it_told() {
        CaseText text = schools().roads("A | B | 9000").norm("travel.limit.rules-out", 0);

        assertThat(options(text.build(), "S")).hasSizeGreaterThan(1);
        assertThat(rejections(text.build(), "S")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1-10, false", "8-10, true"})
    void lower_secondary_schools_have_a_limit_of_their_own(String grades, boolean near) {
        CaseText text = new CaseText(TEN_YEARS)
                .norm("travel.limit.school.grades-8-10", 9000)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("S | school | A | 100 | 40 | grades=%1$s\nT | school | B | 100 | 60 | grades=%1$s"
                        .formatted(grades))
                .roads("A | B | 9000");

        assertThat(options(text.build(), "S").size() > 1).isEqualTo(near);
    }

    @Test
    void an_unknown_way_is_no_way() {
        ConsolidationCase facts = schools("A | 0 | 0 | 1000\nB | 1 | 0 | 1000 | nowhere", "40", "60")
                .build();

        assertThat(rejections(facts, "S")).containsExactly("B DISTANCE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"2034, false", "2035, true", "2036, true"})
    void a_lease_that_ends_before_the_last_year_ends_within_the_period(int leaseEnds, boolean housed) {
        ConsolidationCase facts = schools(
                        "A | 0 | 0 | 1000\nB | 1 | 0 | 1000 | owner=LEASED | lease-ends=" + leaseEnds, "40", "60")
                .build();

        assertThat(options(facts, "S").size() > 1).isEqualTo(housed);
        if (!housed) {
            assertThat(rejections(facts, "S")).containsExactly("B LEASE_ENDS [2034]");
        }
    }

    @ParameterizedTest
    @CsvSource({"1-7, 1-7, true", "1-7, 1-10, true", "1-10, 1-7, false", "8-10, 1-7, false", "5-7, 1-7, true"})
    void a_host_teaches_all_grades_of_those_that_it_takes_in(String own, String host, boolean taught) {
        ConsolidationCase facts =
                schools(NEAR, "40 | grades=" + own, "60 | grades=" + host).build();

        assertThat(options(facts, "S").size() > 1).isEqualTo(taught);
        if (!taught) {
            assertThat(rejections(facts, "S")).containsExactly("B GRADES_DIFFER [" + host.replace('-', '–') + "]");
        }
    }

    @ParameterizedTest
    @CsvSource({"1-7, 8-10, true", "8-10, 1-7, true", "1-10, 1-7, true", "1-4, 8-10, false", "1-7, 1-7, true"})
    void grades_that_follow_each_other_are_put_together_where_the_norm_lets_them(String own, String host, boolean may) {
        ConsolidationCase facts = schools(NEAR, "40 | grades=" + own, "60 | grades=" + host)
                .norm("school.join-stages", 1)
                .build();

        assertThat(options(facts, "S").size() > 1).isEqualTo(may);
    }

    @Test
    void grades_that_are_not_known_are_no_obstacle() {
        ConsolidationCase facts = schools(NEAR, "40 | grades=", "60").build();

        assertThat(rejections(facts, "S")).isEmpty();
        assertThat(rejections(facts, "T")).noneMatch(text -> text.contains("GRADES_DIFFER"));
    }

    @Test
    void an_empty_building_that_can_be_converted_teaches_any_grade() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .extensions("E | school | 50 | 1000000")
                .buildings(NEAR + "E | 0 | 1 | 1000")
                .units("S | school | A | 100 | 40 | grades=8-10")
                .build();

        // before 2029 the conversion cannot be ready
        assertThat(options(facts, "S")).containsExactly("A stay", "E 2029", "E 2030", "E 2031");
    }

    @ParameterizedTest
    @CsvSource({"39, true", "40, true", "41, false"})
    void a_host_has_places_for_both(int users, boolean room) {
        ConsolidationCase facts = schools(NEAR, Integer.toString(users), "60").build();

        assertThat(options(facts, "S").size() > 1).isEqualTo(room);
        if (!room) {
            assertThat(rejections(facts, "S")).containsExactly("B NO_ROOM [101, 100, 2031]");
        }
    }

    @Test
    void room_is_judged_in_every_year_to_the_end() {
        // 60 falls by 2 a year to 42 in 2035: 60 + 50 in 2026, 58 + 50, 56, 54, 52, 50 + 50 = 100 in 2031
        assertThat(options(schools(NEAR, "50", "60>42").build(), "S")).containsExactly("A stay", "B 2031");
        // 42 rises to 60: 60 + 50 = 110 in 2035, whenever the move is
        assertThat(rejections(schools(NEAR, "50", "42>60").build(), "S")).containsExactly("B NO_ROOM [110, 100, 2035]");
    }

    @Test
    void a_host_that_can_be_extended_has_room_from_when_it_can_be_ready() {
        CaseText text = new CaseText(TEN_YEARS)
                .extensions("B | school | 10 | 1000\nB | school | 20 | 2000")
                .buildings(NEAR);

        assertThat(options(
                        text.units("S | school | A | 100 | 60\nT | school | B | 100 | 60")
                                .build(),
                        "S"))
                .containsExactly("A stay", "B 2029", "B 2030", "B 2031");
    }

    @Test
    void a_listed_host_cannot_be_extended() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .extensions("B | school | 20 | 2000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000 | listed")
                .units("S | school | A | 100 | 60\nT | school | B | 100 | 60")
                .build();

        assertThat(rejections(facts, "S")).containsExactly("B NO_ROOM [120, 100, 2031]");
    }

    @Test
    void an_overfull_unit_may_fill_a_host_as_far_as_it_relieves_its_own_building() {
        // 120 of 100 at home: 20 short each year. Host: 120 + 0 of 100, 20 short each year, no worse than before.
        assertThat(options(schools(NEAR, "120", "0").build(), "S")).hasSize(5);
        assertThat(rejections(schools(NEAR, "120", "1").build(), "S")).containsExactly("B NO_ROOM [121, 100, 2031]");
    }

    /** S has 130 users of 100 places, T 90 of 150: who lacks a place goes to T, and no unit changes buildings. */
    @Test
    void nobody_makes_room_for_others() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("S | school | A | 100 | 130\nT | school | B | 150 | 90")
                .build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(options(facts, "T")).containsExactly("B stay");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void homes_under_one_roof_stay_within_the_size_norm(int users, boolean within) {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("H | supported-housing | A | 20 | " + users + "\nI | supported-housing | B | 20 | 4")
                .build();

        assertThat(options(facts, "H").size() > 1).isEqualTo(within);
        if (!within) {
            assertThat(rejections(facts, "H")).containsExactly("B TOO_LARGE [9, 8]");
        }
    }

    @Test
    void a_building_without_the_service_is_not_even_ruled_out() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("S | school | A | 100 | 40\nK | kindergarten | B | 100 | 40")
                .build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(rejections(facts, "S")).isEmpty();
    }

    @Test
    void a_unit_does_not_move_into_its_own_annex() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(NEAR)
                .units("S | school | A+B | 100 | 40\nT | school | B | 100 | 40")
                .build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(options(facts, "T")).hasSize(5);
    }

    @Test
    void a_unit_that_is_kept_open_stays_and_so_do_all_in_a_building_that_is() {
        assertThat(rejections(schools().directive(Kind.KEEP_OPEN, "S").build(), "S"))
                .containsExactly("A KEPT_OPEN");
        ConsolidationCase facts = schools().directive(Kind.KEEP_OPEN, "A").build();
        assertThat(rejections(facts, "S")).containsExactly("A KEPT_OPEN");
        // being kept open does not keep others from coming
        assertThat(options(facts, "T")).contains("A 2028");
    }

    @Test
    void a_unit_that_is_closed_may_not_stay() {
        assertThat(options(schools().directive(Kind.CLOSE, "S").build(), "S"))
                .containsExactly("B 2028", "B 2029", "B 2030", "B 2031");
        assertThat(Cases.unit(schools().directive(Kind.CLOSE, "S").build(), "S").canMove())
                .isTrue();
    }

    @Test
    void a_building_that_is_closed_is_left_and_takes_no_one_in() {
        ConsolidationCase facts = schools().directive(Kind.CLOSE, "B").build();

        assertThat(options(facts, "T")).containsExactly("A 2028", "A 2029", "A 2030", "A 2031");
        assertThat(rejections(facts, "S")).containsExactly("B HOST_CLOSES");
    }

    @Test
    void what_cannot_be_closed_stays_and_says_so() {
        ConsolidationCase facts =
                schools().roads("A | B | 9000").directive(Kind.CLOSE, "S").build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(rejections(facts, "S")).containsExactly("B TOO_FAR [9000, 4000]", "A CANNOT_CLOSE");
        assertThat(rejections(
                        schools()
                                .directive(Kind.CLOSE, "S")
                                .directive(Kind.KEEP_OPEN, "S")
                                .build(),
                        "S"))
                .containsExactly("A KEPT_OPEN", "A CANNOT_CLOSE");
    }

    @Test
    void a_fixed_host_rules_the_others_out() {
        CaseText three = new CaseText(TEN_YEARS)
                .buildings(NEAR + "C | 0 | 1 | 1000")
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60\nU | school | C | 100 | 40")
                .directive(Kind.HOST_FIXED, "S", "C");

        assertThat(rejections(three.build(), "S")).containsExactly("B HOST_FIXED_ELSEWHERE [C]");
        assertThat(options(three.build(), "S")).containsExactly("A stay", "C 2028", "C 2029", "C 2030", "C 2031");
        assertThat(options(three.build(), "T")).contains("A 2028", "C 2028");
    }

    @Test
    void years_before_and_after_are_left_out_and_the_narrowest_count() {
        CaseText text = schools()
                .directive(Kind.NOT_BEFORE, OptionalInt.of(2029), "S")
                .directive(Kind.NOT_BEFORE, OptionalInt.of(2027), "S")
                .directive(Kind.NOT_AFTER, OptionalInt.of(2030), "S")
                .directive(Kind.NOT_AFTER, OptionalInt.of(2040), "S");

        assertThat(options(text.build(), "S")).containsExactly("A stay", "B 2029", "B 2030");
        assertThat(options(text.build(), "T")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"NOT_BEFORE, 2032", "NOT_BEFORE, 2090", "NOT_AFTER, 2027", "NOT_AFTER, 1999"})
    void directives_that_leave_no_year_say_so(Kind kind, int year) {
        ConsolidationCase facts =
                schools().directive(kind, OptionalInt.of(year), "S").build();

        assertThat(options(facts, "S")).containsExactly("A stay");
        assertThat(rejections(facts, "S")).containsExactly("B NO_YEAR_ALLOWED");
    }

    @Test
    void keeping_together_or_apart_makes_a_rule_of_each_pair() {
        CaseText text = new CaseText(TEN_YEARS)
                .buildings(NEAR + "C | 0 | 1 | 1000")
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60\nU | school | C | 100 | 60")
                .directive(Kind.KEEP_TOGETHER, "S", "T", "U")
                .directive(Kind.KEEP_APART, "U", "S")
                .directive(Kind.KEEP_OPEN, "S");

        assertThat(text.build().pairRules())
                .extracting(rule -> rule.one() + " " + rule.other() + " " + rule.together())
                .containsExactly("S T true", "S U true", "T U true", "S U false");
    }

    @Test
    void a_builder_asked_twice_builds_the_same_twice() {
        CaseText text = schools();
        CaseBuilder builder = new CaseBuilder(text.municipality().register(), CaseText.TYPES, text.norms(), TEN_YEARS);
        for (int i = 0; i < 2; i++) {
            ConsolidationCase facts =
                    builder.build(text.uses(), text.outlook(), text.distances(), List.of(), Growth.MAIN);
            assertThat(facts.sites()).extracting(Site::index).containsExactly(0, 1);
            assertThat(options(facts, "S")).hasSize(5);
        }
    }
}
