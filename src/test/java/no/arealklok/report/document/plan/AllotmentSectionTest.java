package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.document.Pages;
import no.arealklok.report.document.SectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands empty is used first, in words: each sentence where it is true, and gone where it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllotmentSectionTest {
    private static final String SERVICES =
            "Need and places in today’s buildings; shortage in place-years over the plan period";
    private static final String BEST =
            "Proof of the allotment: within the rules above, with the extensions counted and what is kept free, no fewer"
                    + " can be short, and no allotment with as few short is cheaper.";
    private static final String ELSEWHERE = "Who gets a place elsewhere than today";
    private static final String APART =
            " If all go where they go today, it is 1 building by 20 places for NOK 20.0 million,"
                    + " and 30 place-years are short.";

    /** Ten children too many in A; twenty places stand empty in B. */
    private static CaseText kindergartens(int kilometres) {
        return kindergartens(kilometres, "A");
    }

    /** @param extendable building that can be extended */
    private static CaseText kindergartens(int kilometres, String extendable) {
        return new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("allotment.place-cost.kindergarten", 0)
                .extensions(extendable + " | kindergarten | 20 | 20000000")
                .buildings("A | 0 | 0 | 500\nB | %d | 0 | 500".formatted(kilometres))
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 50 | 30");
    }

    private static SectionText section(CaseText text) {
        return SectionText.of(new CaseRun(text).allot(ExactAllotment.load().orElseThrow()), "allotment");
    }

    @Test
    void nothing_is_built_where_those_who_lack_a_place_find_one_within_the_limit() {
        SectionText section = section(kindergartens(2));

        assertThat(section.rows(SERVICES)).containsExactly("Kindergartens | 90 | 90 | 100 | 210 | 0 | 0");
        assertThat(section.paragraphs())
                .contains("If what stands empty is used first, today’s structure builds nothing, and 0 place-years are"
                        + " short." + APART)
                .last()
                .isEqualTo(BEST);
        assertThat(section.rows(ELSEWHERE)).containsExactly("Kindergartens | A | B | 10 | 2026 | 2,598");
    }

    /** 96 pupils in 2026, 115 in 2045, in 100 places; what can be built is ready from 2029 on. */
    private static CaseText growing(int years) {
        return new CaseText()
                .norm("strain.school.share", 0.05)
                .norm("strain.school.years", years)
                .extensions("A | school | 20 | 20000000")
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>115");
    }

    @Test
    void what_is_tolerated_over_the_places_is_told_where_it_is_used_and_only_then() {
        String rule = "Up to 5% over the places are tolerated in up to 2 years, and are then not without a place.";
        String intro = "The plan uses strain that the norms tolerate, in the years below: those beyond the places then"
                + " are not counted as without a place.";
        SectionText used = section(growing(2));
        SectionText alternatives = SectionText.of(
                new CaseRun(growing(2)).allot(ExactAllotment.load().orElseThrow()), "alternatives");

        assertThat(used.bullets()).anyMatch(bullet -> bullet.endsWith(rule));
        assertThat(used.rows("Where the allotment uses strain that is tolerated"))
                .containsExactly("Schools | A | 2031 | 1", "Schools | A | 2032 | 2");
        assertThat(alternatives.paragraphs()).contains(intro);
        assertThat(alternatives.rows("Where the plan uses strain that is tolerated"))
                .containsExactly("A | Schools | 2031 | 100 | 1", "A | Schools | 2032 | 100 | 2");

        assertThat(section(growing(0)).bullets()).noneMatch(bullet -> bullet.contains("tolerated"));
        assertThat(SectionText.of(
                                new CaseRun(growing(0))
                                        .allot(ExactAllotment.load().orElseThrow()),
                                "alternatives")
                        .paragraphs())
                .noneMatch(paragraph -> paragraph.contains("tolerate"));
    }

    /** 96 pupils in 2026, 115 in 2045, in 100 places; nothing can be built. */
    private static CaseText renting(int most) {
        return new CaseText()
                .norm("pavilion.school.most", most)
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>115");
    }

    private static SectionText alternatives(CaseText text) {
        return SectionText.of(new CaseRun(text).allot(ExactAllotment.load().orElseThrow()), "alternatives");
    }

    @Test
    void pavilions_are_told_of_where_they_are_rented_and_only_then() {
        String rule = "Up to 2 pavilions of 28 places may be rented for each building, once in the plan period: for up"
                + " to 4 years, and paid for at least 2. Nobody is moved into a pavilion.";
        String intro =
                "Where places lack in some years the plan rents pavilions, as many and for as long as the norms say"
                        + " that it may. Rent after the plan period, and emissions, are not counted.";
        SectionText used = section(renting(2));
        SectionText told = alternatives(renting(2));

        assertThat(used.bullets()).anyMatch(bullet -> bullet.endsWith(rule));
        assertThat(used.rows("Pavilions that the allotment rents"))
                .containsExactly("A | Schools | 1 of 28 places | 2043 | 2046");
        assertThat(told.paragraphs()).contains(intro);
        assertThat(told.rows("Pavilions that the plan rents"))
                .containsExactly("A | Schools | 1 of 28 places | 2043 | 2046 | NOK 2.3 million");

        assertThat(section(renting(0)).bullets()).noneMatch(bullet -> bullet.contains("pavilion"));
        assertThat(alternatives(renting(0)).paragraphs()).noneMatch(paragraph -> paragraph.contains("pavilion"));
    }

    @Test
    void nobody_is_moved_into_a_pavilion_but_those_who_apply_may_come_from_anywhere() {
        String own = "Nobody is moved into a pavilion.";
        SectionText children = section(new CaseText()
                .norm("pavilion.kindergarten.most", 1)
                .buildings("A | 0 | 0 | 1000")
                .units("K | kindergarten | A | 40 | 50"));

        assertThat(section(renting(1)).bullets()).anyMatch(bullet -> bullet.endsWith(own));
        assertThat(children.bullets()).anyMatch(bullet -> bullet.contains("1 pavilion of 24 places"));
        assertThat(children.bullets()).noneMatch(bullet -> bullet.contains(own));
    }

    /** Beds that stand empty in the east are no help in the west, nor where nobody knows which district it is. */
    @Test
    void places_are_given_within_each_district_where_the_norm_says_so() {
        CaseText homes = new CaseText()
                .norm("allotment.fill.care-home", 1)
                .buildings("A | 0 | 0 | 1000\nB | 9 | 0 | 1000")
                .units("S | care-home | A | 40 | 30 | area=East\nT | care-home | B | 40 | 44 | area=West");
        String anywhere = "Care homes: the municipality gives whoever needs it a place anywhere";
        String within =
                "Care homes: the municipality gives whoever needs it a place in the same part of the municipality"
                        + " (East, West); 100% of the places are planned with.";

        SectionText one = section(homes);
        assertThat(one.rows(SERVICES)).containsExactly("Care homes | 74 | 74 | 80 | 84 | 0 | 0");
        assertThat(one.bullets())
                .anyMatch(bullet -> bullet.startsWith(anywhere))
                .noneMatch(within::equals);

        SectionText districts = section(homes.norm("allotment.by-district", 1));
        assertThat(districts.rows(SERVICES))
                .containsExactly(
                        "Care homes, East | 30 | 30 | 40 | 0 | 0 | 0",
                        "Care homes, West | 44 | 44 | 40 | 84 | 84 | 84");
        assertThat(districts.bullets())
                .noneMatch(bullet -> bullet.startsWith(anywhere))
                .anyMatch(within::equals);
    }

    private static final String UNKNOWN_HOMES = "Where users live is not known: all are taken to live where their unit"
            + " is today, and the way is between the buildings.";

    @Test
    void the_way_is_from_home_where_the_register_tells_who_lives_where() {
        SectionText known = section(kindergartens(2).homes("East | 1 | 0 | S | 60"));

        assertThat(known.paragraphs())
                .noneMatch(paragraph -> paragraph.startsWith(UNKNOWN_HOMES))
                .anyMatch(paragraph ->
                        paragraph.startsWith("For 1 unit the register (sheet Where users live) tells in which areas"
                                + " the users live, 1 in all. Each area goes together, leaves only a school that"
                                + " gets too full"));
        assertThat(known.rows(ELSEWHERE)).containsExactly("Kindergartens | A | East | B | 10 | 2026 | 1,299 | 1,299");
        assertThat(section(kindergartens(2)).paragraphs()).anyMatch(paragraph -> paragraph.startsWith(UNKNOWN_HOMES));
    }

    @Test
    void areas_are_told_to_follow_their_residents_where_the_population_tells_of_them() {
        String steady = "The population sheet does not tell of these areas";
        String follow = "Of these, 1 area has residents of their own in the population sheet";
        CaseText homes = kindergartens(2).homes("East | 1 | 0 | S | 30\nWest | 0.5 | 0 | S | 30");

        assertThat(section(homes).paragraphs())
                .anyMatch(paragraph -> paragraph.contains(steady))
                .noneMatch(paragraph -> paragraph.contains(follow));
        assertThat(section(homes.population("East | 1–5 | MAIN | 2026 | 40 50 60"))
                        .paragraphs())
                .anyMatch(paragraph -> paragraph.contains(follow))
                .noneMatch(paragraph -> paragraph.contains(steady));
    }

    @Test
    void the_nearest_is_told_to_be_presumed_where_nobody_tells_who_goes_where() {
        String presumed =
                "Nobody tells who goes where of: Kindergartens. There the residents of 2 small areas are taken";
        CaseText areas = kindergartens(2).areas("East | 1.9 | 0\nWest | 0.5 | 0\nHills | 1 | 1");
        assertThat(section(areas).paragraphs()).anyMatch(paragraph -> paragraph.startsWith(UNKNOWN_HOMES));
        CaseText lived = areas.population(
                "East | 1–5 | MAIN | 2026 | 40 50 60\nWest | 1–5 | MAIN | 2026 | 40 50 60\n* | 1–5 | MAIN | 2026 | 90 90 90");

        assertThat(section(lived).paragraphs()).anyMatch(paragraph -> paragraph.startsWith(presumed));
        assertThat(section(lived.norm("allotment.presumes-nearest", 0)).paragraphs())
                .noneMatch(paragraph -> paragraph.contains("Nobody tells"));
        assertThat(section(lived.norm("allotment.presumes-nearest", 1).homes("East | 1.9 | 0 | S | 30"))
                        .paragraphs())
                .noneMatch(paragraph -> paragraph.contains("Nobody tells"))
                .anyMatch(paragraph -> paragraph.startsWith("For 1 unit the register"));
    }

    @Test
    void the_limit_of_the_way_is_told_where_it_rules_out() {
        assertThat(section(schools("")).bullets()).anyMatch(text -> text.contains("a school within 4,000 metres that"));
        assertThat(section(schools("").norm("travel.limit.school.grades-8-10", 6000))
                        .bullets())
                .anyMatch(text -> text.contains("within 4,000 (grades 8–10: 6,000) metres"));
        assertThat(section(schools("").norm("travel.limit.rules-out", 0)).bullets())
                .noneMatch(text -> text.contains("metres that"))
                .anyMatch(text -> text.contains("a school at any distance that"));
    }

    @Test
    void areas_with_few_who_go_elsewhere_are_not_told() {
        SectionText known = section(kindergartens(2).homes("East | 1 | 0 | S | 4\nWest | 0.5 | 0 | S | 56"));

        assertThat(known.rows(ELSEWHERE)).singleElement().asString().contains("West");
    }

    @Test
    void what_is_built_all_the_same_is_told() {
        SectionText section = section(kindergartens(5));

        // Nothing can be ready before 2029: ten are short in each of three years.
        assertThat(section.rows(SERVICES)).containsExactly("Kindergartens | 90 | 90 | 100 | 210 | 210 | 30");
        assertThat(section.paragraphs())
                .contains(
                        "If what stands empty is used first, today’s structure extends 1 building by 20 places for NOK"
                                + " 20.0 million, and 30 place-years are short." + APART);
        assertThat(section.rows(ELSEWHERE)).isEmpty();
    }

    @Test
    void where_nothing_in_the_register_helps_those_who_lack_a_place_are_told_of() {
        SectionText section = section(kindergartens(5, "B"));

        assertThat(section.paragraphs())
                .contains(
                        "If what stands empty is used first, today’s structure builds nothing, and 210 place-years are"
                                + " short. If all go where they go today, nothing is built, and 210 place-years are short.");
        assertThat(section(kindergartens(5)).paragraphs()).noneMatch(text -> text.contains("nothing is built"));
    }

    @Test
    void a_boundary_that_moves_is_told_with_its_pupils_year_and_metres() {
        String paper = "Boundaries are moved for 1 school, in every alternative: up to 66 pupils";
        String fromHome =
                "For pupils whose area is told, or presumed where nobody tells, the boundaries of 1 school move";

        assertThat(section(schools("")).rows(ELSEWHERE))
                .singleElement()
                .asString()
                .startsWith("Schools | A | B | 66 | 2028 | 2");
        assertThat(paper(schools(""))).contains(paper).doesNotContain(fromHome);
        assertThat(paper(schools("East | 1 | 0 | S | 66\nWest | 0 | 0 | S | 264")))
                .contains(fromHome)
                .doesNotContain(paper);
        assertThat(paper(kindergartens(2))).doesNotContain(paper, fromHome);
        assertThat(section(schools("")).paragraphs()).noneMatch(text -> text.startsWith("No boundaries are moved"));
    }

    private static CaseText schools(String homes) {
        return new CaseText()
                .buildings("A | 0 | 0 | 3000\nB | 2 | 0 | 3000")
                .units("S | school | A | 300 | 330\nT | school | B | 300 | 200")
                .homes(homes);
    }

    private static String paper(CaseText text) {
        return Pages.paper(new CaseRun(text).allot(ExactAllotment.load().orElseThrow()));
    }

    @Test
    void a_unit_without_known_places_is_told_as_left_out_and_only_then() {
        String out = "1 unit is not counted";
        SectionText lacking = section(new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | kindergarten | A | 50 | 40\nT | kindergarten | B | - | 30"));

        assertThat(lacking.paragraphs()).anyMatch(text -> text.contains(out));
        assertThat(section(kindergartens(2)).paragraphs()).noneMatch(text -> text.contains("not counted"));
    }

    @Test
    void it_is_not_called_the_best_where_that_is_not_proven() {
        AllotmentEngine unsure =
                (question, start, work) -> new AllotmentAnswer(new Evaluator(question).evaluate(start), 0, 0);
        SectionText section = SectionText.of(new CaseRun(kindergartens(5)).allot(unsure), "allotment");

        assertThat(section.paragraphs())
                .last()
                .asString()
                .endsWith("It is not proven that no allotment has fewer short, nor what it could cost.")
                .doesNotContain("no fewer can be short");
    }

    @Test
    void what_is_kept_free_in_a_pool_is_named_where_it_leaves_more_without_a_place_and_only_there() {
        String kept = "what is kept free is counted";
        CaseText text = new CaseText().buildings("A | 0 | 0 | 1000");

        // 97.5 % of 40 beds is 39.
        assertThat(SectionText.of(text.units("S | care-home | A | 40 | 40"), "allotment")
                        .bullets())
                .singleElement()
                .asString()
                .contains(kept);
        assertThat(SectionText.of(
                                new CaseText().buildings("A | 0 | 0 | 1000").units("S | care-home | A | 40 | 39"),
                                "allotment")
                        .bullets())
                .singleElement()
                .asString()
                .doesNotContain(kept);
    }

    @Test
    void without_an_engine_places_are_given_but_no_boundary_moves_and_that_is_told() {
        SectionText section = SectionText.of(kindergartens(2), "allotment");

        assertThat(section.rows(SERVICES)).containsExactly("Kindergartens | 90 | 90 | 100 | 210 | 0");
        assertThat(section.paragraphs())
                .last()
                .isEqualTo("No boundaries are moved: the solver that it takes is not to be had here.");
    }

    @Test
    void totals_that_hide_small_units_are_told_and_what_follows_from_each_unit_is_not() {
        SectionText section = section(new CaseText()
                .extensions("A | supported-housing | 4 | 20000000")
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | supported-housing | A | 2 | 4\nT | supported-housing | B | 9 | 9"));

        assertThat(section.rows(SERVICES))
                .containsExactly("Supported housing | 13 | 13 | 11 | hidden | hidden | hidden");
        assertThat(section.rows(ELSEWHERE)).isEmpty();
    }
}
