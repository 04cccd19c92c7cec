package no.arealklok.consolidation.plan;

import static no.arealklok.consolidation.Cases.choices;
import static no.arealklok.consolidation.Cases.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ten years; moves from 2028 and extensions from 2029, both to 2031. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteLoadTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);
    private static final String BUILDINGS = """
            A | 0 | 0 | 1000
            B | 1 | 0 | 1000
            """;

    private static CaseText homes(String one, String other) {
        return new CaseText(TEN_YEARS).buildings(BUILDINGS).units("""
                H | supported-housing | A | 4 | %s
                I | supported-housing | B | 4 | %s
                """.formatted(one, other));
    }

    private static SiteLoad load(ConsolidationCase facts, String building, String... moves) {
        SiteLoad load = new SiteLoad(site(facts, building), facts);
        List<Option> choices = choices(facts, moves);
        for (Occupant occupant : facts.occupants()) {
            Stay.of(occupant, choices.get(occupant.index()), facts).stream()
                    .filter(stay -> stay.site() == site(facts, building))
                    .forEach(load::add);
        }
        return load;
    }

    private static List<String> built(ConsolidationCase facts, String building, String... moves) {
        return load(facts, building, moves).extensions().stream()
                .map(built ->
                        built.expansion().places() + " in " + facts.horizon().year(built.ready()))
                .toList();
    }

    @Test
    void a_building_is_in_use_from_the_first_who_comes_to_the_last_who_leaves() {
        ConsolidationCase facts = homes("2", "2").build();

        assertThat(load(facts, "A").opens()).isZero();
        assertThat(load(facts, "A").closes()).isEqualTo(10);
        // from 2028 on H is in B: in A two years, 0 and 1
        assertThat(load(facts, "A", "H B 2028").closes()).isEqualTo(2);
        assertThat(load(facts, "A", "H B 2028").users("supported-housing", 1)).isEqualTo(2);
        assertThat(load(facts, "A", "H B 2028").users("supported-housing", 2)).isZero();
        assertThat(load(facts, "B", "H B 2028").users("supported-housing", 2)).isEqualTo(4);
        assertThat(load(facts, "B", "H B 2028").users("school", 2)).isZero();
    }

    @Test
    void a_building_that_no_one_uses_never_opens_and_costs_nothing() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .extensions("E | supported-housing | 8 | 1000")
                .buildings(BUILDINGS + "E | 0 | 1 | 1000")
                .units("H | supported-housing | A | 4 | 2")
                .build();

        assertThat(load(facts, "E").opens()).isEqualTo(10);
        assertThat(load(facts, "E").score()).isEqualTo(PlanScore.ZERO);
        assertThat(load(facts, "E", "H E 2030").opens()).isEqualTo(4);
        assertThat(load(facts, "E", "H E 2030").closes()).isEqualTo(10);
    }

    @Test
    void an_annex_keeps_a_building_in_use_without_users_there() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(BUILDINGS + "C | 0 | 1 | 1000")
                .units("S | school | A+B | 100 | 40\nT | school | C | 100 | 40")
                .build();

        assertThat(load(facts, "B").closes()).isEqualTo(10);
        assertThat(load(facts, "B").users("school", 0)).isZero();
        // it leaves the annex together with its home
        assertThat(load(facts, "B", "S C 2030").closes()).isEqualTo(4);
    }

    @Test
    void what_is_taken_away_again_was_never_there() {
        ConsolidationCase facts = homes("5", "4").build();
        SiteLoad load = load(facts, "B");
        PlanScore before = load.score();
        Stay stay = Stay.of(Cases.unit(facts, "H"), choices(facts, "H B 2030").get(0), facts)
                .get(1);

        load.add(stay);
        assertThat(load.score()).isNotEqualTo(before);
        load.remove(stay);
        assertThat(load.score()).isEqualTo(before);
    }

    @Test
    void a_receiver_keeps_its_own_units_of_the_service() {
        ConsolidationCase facts = homes("2", "2").build();

        assertThat(load(facts, "B", "H B 2028").score().violations()).isZero();
        assertThat(load(facts, "B", "H B 2028", "I A 2030").score().violations())
                .isEqualTo(1);
        assertThat(load(facts, "B", "I A 2030").score().violations()).isZero();
    }

    @Test
    void a_building_that_stands_empty_between_two_uses_is_paid_for() {
        ConsolidationCase facts = homes("2", "2").build();

        assertThat(load(facts, "B", "H B 2031", "I A 2028").score().cost())
                .isEqualTo(load(facts, "B").score().cost());
    }

    @Test
    void a_receiver_stays_within_the_size_norm_from_when_someone_comes() {
        // 8 at most: 4 + 4 at the limit, 5 + 4 one over, however many the places
        assertThat(load(homes("4", "4").build(), "B", "H B 2028").score().violations())
                .isZero();
        assertThat(load(homes("5", "4").build(), "B", "H B 2028").score().violations())
                .isEqualTo(1);
        // one that is too large already is so without a merger
        assertThat(load(homes("2", "9").build(), "B").score().violations()).isZero();
    }

    @Test
    void the_size_norm_counts_from_the_year_in_which_someone_comes() {
        // T 150, 140 … 100 in 2031, 90 in 2032, when S comes: 110
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(BUILDINGS)
                .units("S | school | A | 500 | 20\nT | school | B | 500 | 150>60")
                .build();

        assertThat(violations(facts, 110)).isZero();
        assertThat(violations(facts, 109)).isEqualTo(1);
    }

    private static long violations(ConsolidationCase facts, int largest) {
        SiteService school = new SiteService(
                CaseText.TYPES.type("school"),
                OptionalInt.of(500),
                List.of(),
                List.of(),
                OptionalInt.of(largest),
                Optional.empty());
        ServiceLoad load = new ServiceLoad(school, 10, true);
        Site host = site(facts, "B");
        load.change(new Stay(Cases.unit(facts, "T"), host, 0, 10, true), 1);
        load.change(new Stay(Cases.unit(facts, "S"), host, 6, 10, true), 1);
        return load.excess();
    }

    /** 96, 98 … 104 in 2030, 106 … 114 in 2035 in 100 places; more can be ready from 2029 on. */
    private static ConsolidationCase growing(double share, int years) {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0.04)
                .norm("strain.school.share", share)
                .norm("strain.school.years", years)
                .extensions("A | school | 20 | 6000000")
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>114")
                .build();
    }

    @Test
    void an_extension_waits_while_a_strain_carries_the_peak() {
        assertThat(built(growing(0, 0), "A")).containsExactly("20 in 2029");
        assertThat(built(growing(0.1, 0), "A")).containsExactly("20 in 2029");
        assertThat(built(growing(0.1, 2), "A")).containsExactly("20 in 2031");
        // 102 and 104 are within 4 %, 106 are not.
        assertThat(built(growing(0.04, 3), "A")).containsExactly("20 in 2031");
        assertThat(load(growing(0.1, 2), "A").score().shortage()).isZero();
        assertThat(load(growing(0.1, 2), "A").score(List.of()).shortage())
                .isEqualTo(2 + 4 + 6 + 8 + 10 + 12 + 14 - 10 - 10);
    }

    @Test
    void a_strain_that_carries_to_the_end_builds_nothing() {
        assertThat(built(growing(0.2, 7), "A")).isEmpty();
        assertThat(load(growing(0.2, 7), "A").score().shortage()).isZero();
    }

    private static CaseText rented(int size, int longest) {
        return rented(size, longest, "");
    }

    private static CaseText rented(int size, int longest, String extensions) {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0.04)
                .norm("pavilion.school.most", 1)
                .norm("pavilion.school.size", size)
                .norm("pavilion.longest-stay", longest)
                .extensions(extensions)
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>114");
    }

    private static Optional<Pavilions.Stay> stay(CaseText text) {
        ConsolidationCase facts = text.build();
        SiteLoad load = load(facts, "A");
        return load.rented(site(facts, "A").services().get("school"), load.extensions());
    }

    private static Pavilions.Stay one(int from, int to) {
        return new Pavilions.Stay(1, new Pavilions.Term(from - 2026, to - 2026));
    }

    @Test
    void a_pavilion_stands_where_it_leaves_the_fewest_short() {
        assertThat(stay(rented(20, 4))).contains(one(2032, 2036));
        assertThat(load(rented(20, 4).build(), "A").score().shortage()).isEqualTo(2 + 4 + 6);
        // Four of each year are as many in any two years from 2030 on: the last, when it is worth the least.
        assertThat(stay(rented(4, 2))).contains(one(2034, 2036));
        assertThat(stay(rented(4, 2).norm("pavilion.school.most", 0))).isEmpty();
    }

    @Test
    void an_extension_waits_while_a_pavilion_carries_the_peak_where_that_costs_less() {
        String extension = "A | school | 20 | 60000000";

        assertThat(built(rented(8, 3, extension).build(), "A")).containsExactly("20 in 2032");
        assertThat(stay(rented(8, 3, extension))).contains(one(2029, 2032));
        assertThat(built(rented(8, 3, extension).norm("pavilion.rent", 900_000).build(), "A"))
                .containsExactly("20 in 2029");
    }

    /** S, whose 96 become 114 in 100 places, leaves in 2031; T comes to B, which has too few places for both. */
    @Test
    void pavilions_stand_no_longer_than_there_are_users_and_nobody_moves_into_one() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .norm("pavilion.school.most", 1)
                .norm("pavilion.school.size", 20)
                .buildings(BUILDINGS)
                .units("S | school | A | 100 | 96>114\nT | school | B | 100 | 60>110")
                .build();
        SiteLoad left = load(facts, "A", "S B 2031");
        SiteLoad received = load(facts, "B", "S B 2031");
        SiteService atA = site(facts, "A").services().get("school");
        SiteService atB = site(facts, "B").services().get("school");

        assertThat(left.rented(atA, List.of()).orElseThrow().term().to()).isEqualTo(2031 - 2026);
        assertThat(received.rented(atB, List.of())).isEmpty();
        assertThat(load(facts, "B").rented(atB, List.of())).isPresent();
    }

    @Test
    void nothing_is_rented_in_the_zero_alternative() {
        ConsolidationCase facts = rented(20, 4).build();
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        SiteService school = site(facts, "A").services().get("school");

        assertThat(evaluator.zeroAlternative().sites().get(0).pavilions(school)).isEmpty();
        assertThat(evaluator.expanded().sites().get(0).pavilions(school)).isPresent();
        assertThat(evaluator.expanded().score().shortage())
                .isLessThan(evaluator.zeroAlternative().score().shortage());
    }

    @Test
    void a_building_that_may_not_close_is_not_left() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings("A | 0 | 0 | 1000 | keep\nB | 1 | 0 | 1000")
                .units("H | supported-housing | A | 4 | 2\nI | supported-housing | B | 4 | 2")
                .build();

        assertThat(load(facts, "A").score().violations()).isZero();
        assertThat(load(facts, "A", "H B 2030").score().violations()).isEqualTo(1);
        assertThat(load(facts, "B", "I A 2030").score().violations()).isZero();
    }

    @Test
    void shortage_is_users_without_a_place_summed_over_years() {
        // 6 of 4 in ten years
        assertThat(load(homes("6", "4").build(), "A").score().shortage()).isEqualTo(20);
        // 4 + 4 of 4 from 2030 to 2035, six years
        assertThat(load(homes("4", "4").build(), "B", "H B 2030").score().shortage())
                .isEqualTo(24);
        assertThat(load(homes("4", "4").build(), "A").score().shortage()).isZero();
    }

    @Test
    void places_that_are_not_known_are_never_short() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .buildings(BUILDINGS)
                .units("S | school | A | - | 900")
                .build();

        assertThat(load(facts, "A").score().shortage()).isZero();
    }

    private static CaseText school(String users, String extensions, String word) {
        return new CaseText(TEN_YEARS)
                .extensions(extensions)
                .buildings("A | 0 | 0 | 1000" + word)
                .units("S | school | A | 100 | " + users);
    }

    private static final String TWO_SIZES = """
            A | school | 10 | 1000000
            A | school | 50 | 3000000
            """;

    @Test
    void a_building_that_is_never_too_full_is_not_extended() {
        assertThat(built(school("100", TWO_SIZES, "").build(), "A")).isEmpty();
    }

    @Test
    void the_cheapest_of_those_that_leave_fewest_short_is_built() {
        // 105: both leave no one short; 120: 20 and 0; 200: 90 and 50
        assertThat(built(school("105", TWO_SIZES, "").build(), "A")).containsExactly("10 in 2029");
        assertThat(built(school("110", TWO_SIZES, "").build(), "A")).containsExactly("10 in 2029");
        assertThat(built(school("111", TWO_SIZES, "").build(), "A")).containsExactly("50 in 2029");
        assertThat(built(school("200", TWO_SIZES, "").build(), "A")).containsExactly("50 in 2029");
    }

    @Test
    void the_larger_is_built_where_it_is_the_cheaper() {
        assertThat(built(
                        school("105", "A | school | 10 | 9000000\nA | school | 11 | 1000000", "")
                                .build(),
                        "A"))
                .containsExactly("11 in 2029");
    }

    @Test
    void it_is_ready_in_the_first_year_too_full_but_not_before_it_can_be() {
        // 92 + 2 a year: 102 in 2031
        assertThat(built(school("92>110", TWO_SIZES, "").build(), "A")).containsExactly("10 in 2031");
        // 96 + 2 a year: 102 in 2029
        assertThat(built(school("96>114", TWO_SIZES, "").build(), "A")).containsExactly("50 in 2029");
        // too full at once, and in the last year only
        assertThat(built(school("101", TWO_SIZES, "").build(), "A")).containsExactly("10 in 2029");
        assertThat(built(school("84>102", TWO_SIZES, "").build(), "A")).containsExactly("10 in 2035");
    }

    @Test
    void a_lack_that_is_over_before_anything_can_be_ready_is_not_built_for() {
        // 102, 100, 98 …
        assertThat(built(school("102>84", TWO_SIZES, "").build(), "A")).isEmpty();
    }

    @Test
    void a_lack_that_is_over_and_comes_back_is_built_for_when_it_comes_back() {
        // 102 until 2027, 92 until 2031, 112 from 2032 on
        CaseText school = new CaseText(TEN_YEARS)
                .extensions(TWO_SIZES)
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 102 | area=Vest")
                .population("Vest | 6–12 | LOW | 2026 | 100" + " 100".repeat(9))
                .population("Vest | 6–12 | MAIN | 2026 | 100 100 90 90 90 90 110 110 110 110")
                .population("Vest | 6–12 | HIGH | 2026 | 100" + " 100".repeat(9));

        assertThat(built(school.build(), "A")).containsExactly("50 in 2032");
    }

    @Test
    void a_listed_building_is_not_extended() {
        assertThat(built(school("120", TWO_SIZES, " | listed").build(), "A")).isEmpty();
    }

    @Test
    void what_takes_longer_in_a_service_opens_later() {
        assertThat(built(
                        school("120", TWO_SIZES, "")
                                .norm("decision.lead-time.school", 4.5)
                                .build(),
                        "A"))
                .singleElement()
                .asString()
                .contains("2031");
    }

    @Test
    void in_a_period_too_short_to_build_in_nothing_is_built() {
        ConsolidationCase facts = school("120", TWO_SIZES, "")
                .norm("measure.lead-time.extension", 10)
                .build();

        assertThat(built(facts, "A")).isEmpty();
    }

    @Test
    void each_service_of_a_building_is_extended_for_itself_and_once() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .extensions(TWO_SIZES + "A | kindergarten | 20 | 1000000")
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 105\nK | kindergarten | A | 50 | 60\nT | school | A | 100 | 104")
                .build();
        SiteLoad load = load(facts, "A");

        // 105 + 104 of 200: 9 short; 60 of 50: 10 short
        assertThat(built(facts, "A")).containsExactlyInAnyOrder("10 in 2029", "20 in 2029");
        // three years before: 3 × 9 + 3 × 10
        assertThat(load.score().shortage()).isEqualTo(57);
        assertThat(load.score(List.of()).shortage()).isEqualTo(190);
    }

    @Test
    void an_empty_building_is_converted_in_the_year_that_someone_comes() {
        ConsolidationCase facts = new CaseText(TEN_YEARS)
                .extensions("E | supported-housing | 8 | 1000")
                .buildings(BUILDINGS + "E | 0 | 1 | 1000")
                .units("H | supported-housing | A | 4 | 2")
                .build();

        assertThat(built(facts, "E", "H E 2030")).containsExactly("8 in 2030");
        assertThat(load(facts, "E", "H E 2030").score().shortage()).isZero();
    }
}
