package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Pool;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands empty is used before anything is built, by each way of allotment: small enough for the head. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllotmentByHandTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    private static CaseText text() {
        return new CaseText(TEN_YEARS).norm("economy.discount-rate", 0).norm("moving.cost-per-person", 0);
    }

    private static AllotmentRun run(CaseText text) {
        return AllotmentRun.of(text, TEN_YEARS);
    }

    @Test
    void care_homes_are_one_pool_and_nobody_lacks_a_bed_that_stands_empty_elsewhere() {
        AllotmentRun run = run(text().norm("allotment.fill.care-home", 1)
                .norm("allotment.closings-a-year", 0)
                .extensions("A | care-home | 20 | 100000000")
                .buildings("A | 0 | 0 | 1000\nB | 30 | 0 | 1000")
                .units("S | care-home | A | 40 | 44\nT | care-home | B | 40 | 30"));

        assertThat(run.today().shortage(run.pool("care-home"))).isZero();
        assertThat(run.measures(run.answer().plan())).isEmpty();
    }

    @Test
    void a_pool_that_is_full_before_anything_can_be_built_is_short_until_then() {
        // 80 beds; 78 users in 2026, two more a year: 82 in 2028, 88 in 2031. What takes 5.5 years is ready in 2032.
        AllotmentRun run = run(text().norm("allotment.fill.care-home", 1)
                .norm("allotment.closings-a-year", 0)
                .norm("decision.lead-time.care-home", 5.5)
                .extensions("A | care-home | 20 | 60000000")
                .buildings("A | 0 | 0 | 1000\nB | 3 | 0 | 1000")
                .units("S | care-home | A | 40 | 39>48\nT | care-home | B | 40 | 39>48"));
        AllotmentAnswer answer = run.answer();

        assertThat(run.measures(answer.plan())).containsExactly("build 20 at A in 2032");
        assertThat(answer.plan().score().shortage()).isEqualTo(2 + 4 + 6 + 8);
        assertThat(answer.shortage()).isEqualTo(20);
    }

    @Test
    void a_pool_is_enlarged_when_it_is_full_and_no_sooner() {
        // 80 beds; 70 users in 2026, 88 in 2035, two more a year: 82 in 2032.
        AllotmentRun run = run(text().norm("allotment.fill.care-home", 1)
                .norm("allotment.closings-a-year", 0)
                .extensions("A | care-home | 10 | 30000000\nA | care-home | 20 | 60000000")
                .buildings("A | 0 | 0 | 1000\nB | 3 | 0 | 1000")
                .units("S | care-home | A | 40 | 35>44\nT | care-home | B | 40 | 35>44"));
        AllotmentAnswer answer = run.answer();

        assertThat(run.measures(answer.plan())).containsExactly("build 10 at A in 2032");
        assertThat(answer.plan().score().shortage()).isZero();
        assertThat(answer.cost()).isEqualTo(answer.plan().score().cost());
    }

    /** Two homes in the east with 80 beds and 74 users, one in the west with 40 beds and 44 users. */
    private static CaseText eastAndWest() {
        return text().norm("allotment.fill.care-home", 1)
                .norm("allotment.closings-a-year", 0)
                .extensions("C | care-home | 10 | 30000000")
                .buildings("A | 0 | 0 | 1000\nB | 3 | 0 | 1000\nC | 9 | 0 | 1000")
                .units("""
                        S | care-home | A | 40 | 30 | area=East
                        T | care-home | B | 40 | 44 | area=East
                        U | care-home | C | 40 | 44 | area=West
                        """);
    }

    @Test
    void a_pool_for_each_district_builds_where_beds_stand_empty_in_another() {
        AllotmentRun one = run(eastAndWest());
        AllotmentRun districts = run(eastAndWest().norm("allotment.by-district", 1));

        assertThat(one.today().score().shortage()).isZero();
        assertThat(one.measures(one.answer().plan())).isEmpty();
        // In the west four lack a bed until something is ready in 2029; in the east A takes those whom B has no bed
        // for.
        assertThat(districts.today().score().shortage()).isEqualTo(4 * 10);
        assertThat(districts.measures(districts.answer().plan())).containsExactly("build 10 at C in 2029");
        assertThat(districts.answer().plan().score().shortage()).isEqualTo(4 * 3);
        assertThat(districts.question().pools())
                .filteredOn(pool -> pool.service().equals("care-home"))
                .extracting(pool -> pool.part().orElseThrow())
                .containsExactly("East", "West");
    }

    @Test
    void a_home_that_is_kept_for_its_own_is_a_pool_of_its_own() {
        AllotmentRun run = run(eastAndWest().directive(Directive.Kind.CATCHMENT_FIXED, "S"));

        // 80 beds for 88 users, while ten stand empty in A.
        assertThat(run.today().score().shortage()).isEqualTo(8 * 10);
    }

    /** Ten more than A has places for, within reach of B that has room for all. */
    private static CaseText fullAndEmpty() {
        return text().norm("allotment.smallest-move", 1)
                .extensions("A | school | 20 | 12000000\nA | school | 60 | 30000000")
                .buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep\nC | 0 | 2 | 3000 | keep")
                .units("S | school | A | 300 | 310\nT | school | B | 300 | 200\nU | school | C | 300 | 300");
    }

    @Test
    void a_fixed_catchment_is_enlarged_where_a_boundary_would_do() {
        AllotmentRun free = run(fullAndEmpty());
        AllotmentRun fixed = run(fullAndEmpty().directive(Directive.Kind.CATCHMENT_FIXED, "S"));
        AllotmentRun other = run(fullAndEmpty().directive(Directive.Kind.CATCHMENT_FIXED, "T"));
        AllotmentRun apart = run(fullAndEmpty().directive(Directive.Kind.CATCHMENTS_APART, "T", "S"));
        AllotmentRun without = run(fullAndEmpty().directive(Directive.Kind.CATCHMENTS_APART, "T", "U"));

        assertThat(free.measures(free.answer().plan())).containsExactly("62 from A to B in 2028");
        assertThat(fixed.measures(fixed.answer().plan())).containsExactly("build 20 at A in 2029");
        assertThat(other.measures(other.answer().plan())).containsExactly("build 20 at A in 2029");
        assertThat(apart.measures(apart.answer().plan())).containsExactly("build 20 at A in 2029");
        assertThat(without.measures(without.answer().plan())).containsExactly("62 from A to B in 2028");
    }

    @Test
    void what_directives_say_of_extensions_holds_where_places_are_allotted() {
        CaseText fixed = fullAndEmpty().directive(Directive.Kind.CATCHMENT_FIXED, "S");
        AllotmentRun later = run(fixed.directive(Directive.Kind.EXTENDED_NOT_BEFORE, OptionalInt.of(2032), "A"));
        AllotmentRun never = run(fullAndEmpty()
                .directive(Directive.Kind.CATCHMENT_FIXED, "S")
                .directive(Directive.Kind.NOT_EXTENDED, "A"));

        AllotmentRun decided =
                run(fullAndEmpty().directive(Directive.Kind.EXTENSION_DECIDED, OptionalInt.of(2028), 20, "A"));
        AllotmentRun larger = run(fullAndEmpty()
                .directive(Directive.Kind.CATCHMENT_FIXED, "S")
                .directive(Directive.Kind.EXTENSION_DECIDED, OptionalInt.of(2031), 60, "A"));

        assertThat(later.measures(later.answer().plan())).containsExactly("build 20 at A in 2032");
        // Ready in 2028 as decided, so that no boundary moves; 60 are the step to 20 and the next.
        assertThat(decided.measures(decided.answer().plan())).containsExactly("build 20 at A in 2028");
        assertThat(larger.measures(larger.answer().plan()))
                .containsExactly("build 20 at A in 2031", "build 40 at A in 2031");
        assertThat(never.measures(never.answer().plan())).isEmpty();
    }

    @Test
    void private_places_that_are_not_counted_are_no_supply() {
        CaseText text = text().norm("allotment.closings-a-year", 0)
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500 | owner=PRIVATE")
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 100 | 40 | private");

        assertThat(run(text).today().score().shortage()).isZero();
        assertThat(run(text.directive(Directive.Kind.PRIVATE_NOT_COUNTED))
                        .today()
                        .score()
                        .shortage())
                .isEqualTo(10 * 10);
    }

    @Test
    void children_go_where_there_is_room_within_the_limit_and_no_further() {
        String units = "S | kindergarten | A | 50 | 60\nT | kindergarten | B | 50 | 30";
        AllotmentRun near = run(text().norm("allotment.closings-a-year", 0)
                .extensions("A | kindergarten | 20 | 20000000")
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units(units));
        AllotmentRun far = run(text().norm("allotment.closings-a-year", 0)
                .extensions("A | kindergarten | 20 | 20000000")
                .buildings("A | 0 | 0 | 500\nB | 5 | 0 | 500")
                .units(units));

        assertThat(near.today().score().shortage()).isZero();
        assertThat(near.measures(near.answer().plan())).isEmpty();
        // 10 short in 2026, 2027 and 2028, for nothing can be ready before 2029.
        assertThat(far.today().score().shortage()).isEqualTo(100);
        assertThat(far.measures(far.answer().plan())).containsExactly("build 20 at A in 2029");
        assertThat(far.answer().plan().score().shortage()).isEqualTo(30);
    }

    @Test
    void a_receiver_is_planned_with_at_no_more_than_its_share() {
        // 95 % of 100 is 95: five of the ten children get a place.
        AllotmentRun run = run(text().buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 100 | 90"));

        assertThat(run.today().score().shortage()).isEqualTo(5 * 10);
    }

    @Test
    void private_places_are_supply_and_are_never_closed() {
        AllotmentRun run = run(text().norm("allotment.closings-a-year", 2)
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500 | owner=PRIVATE")
                .units("S | kindergarten | A | 50 | 20\nT | kindergarten | B | 100 | 40 | private"));
        AllotmentPlan plan = run.answer().plan();

        assertThat(run.measures(plan)).containsExactly("close A in 2028");
        assertThat(plan.score().shortage()).isZero();
    }

    @Test
    void a_municipal_school_never_goes_into_a_private_house() {
        AllotmentRun run = run(text().buildings("A | 0 | 0 | 5000\nB | 1 | 0 | 500 | owner=PRIVATE")
                .units("S | school | A | 300 | 20\nT | school | B | 300 | 40 | private"));

        assertThat(run.measures(run.answer().plan())).isEmpty();
    }

    @Test
    void a_school_that_closes_sends_its_pupils_to_several() {
        // Each neighbour has 110 free places, and opens at 95 % at most: 209 of 220.
        AllotmentRun run = run(text().buildings("A | 0 | 0 | 5000\nB | 1 | 0 | 3000\nC | -1 | 0 | 3000")
                .units("S | school | A | 240 | 200\nT | school | B | 220 | 108\nU | school | C | 220 | 108"));
        AllotmentPlan plan = run.answer().plan();

        assertThat(run.measures(plan))
                .contains("close A in 2028")
                .filteredOn(line -> line.contains(" from A "))
                .hasSize(2)
                .anyMatch(line -> line.contains("to B"))
                .anyMatch(line -> line.contains("to C"));
        assertThat(plan.score().shortage()).isZero();
        assertThat(plan.score().violations()).isZero();
    }

    @Test
    void a_full_school_sends_a_part_of_its_area_to_the_neighbour_before_it_is_enlarged() {
        AllotmentRun run = run(text().extensions("A | school | 100 | 60000000")
                .buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep")
                .units("S | school | A | 300 | 330\nT | school | B | 300 | 200"));
        AllotmentPlan plan = run.answer().plan();

        // A fifth of 330 is 66; the lack of 30 a year lasts until the boundary moves in 2028.
        assertThat(run.measures(plan)).containsExactly("66 from A to B in 2028");
        assertThat(plan.score().shortage()).isEqualTo(60);
    }

    @Test
    void those_who_live_together_move_together() {
        AllotmentRun run = run(text().norm("supported-housing.largest-unit", 8)
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 500\nC | -1 | 0 | 500")
                .units("S | supported-housing | A | 4 | 4\nT | supported-housing | B | 8 | 4\n"
                        + "U | supported-housing | C | 6 | 4"));

        assertThat(run.measures(run.answer().plan())).containsExactly("4 from A to B in 2028", "close A in 2028");
    }

    @Test
    void placed_and_short_are_the_need_of_each_group_in_each_year() {
        AllotmentRun run = run(text().buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | kindergarten | A | 50 | 60>80\nT | kindergarten | B | 50 | 30>45\n"
                        + "V | school | A | 100 | 120\nW | school | B | 100 | 90"));
        AllotmentPlan plan = run.today();

        for (Pool pool : run.question().pools()) {
            for (PoolYear year : plan.years().get(pool)) {
                assertThat(year.placed() + year.shortage()).isEqualTo(year.need());
                assertThat(year.placed()).isLessThanOrEqualTo(year.places());
            }
        }
    }

    /** 96, 100, 104 and 108 pupils in 100 places; what is built can be ready in the third year. */
    private static AllotmentRun growing(double share, int years) {
        Horizon fourYears = new Horizon(2026, 2029);
        CaseText text = new CaseText(fourYears)
                .norm("economy.discount-rate", 0.04)
                .norm("measure.lead-time.extension", 2)
                .norm("strain.school.share", share)
                .norm("strain.school.years", years)
                .extensions("A | school | 10 | 6000000")
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>108");
        return AllotmentRun.of(text, fourYears);
    }

    @Test
    void a_peak_is_carried_where_it_is_tolerated_and_built_for_where_it_is_not() {
        AllotmentRun strict = growing(0, 0);
        AllotmentRun oneYear = growing(0.1, 1);
        AllotmentRun twoYears = growing(0.1, 2);

        assertThat(strict.today().score().shortage()).isEqualTo(4 + 8);
        assertThat(strict.measures(strict.answer().plan())).containsExactly("build 10 at A in 2028");
        // The year in which the most are tolerated; with an extension in the last year it is the other.
        assertThat(oneYear.today().score().shortage()).isEqualTo(4);
        assertThat(oneYear.measures(oneYear.answer().plan())).containsExactly("build 10 at A in 2029");
        assertThat(oneYear.answer().plan().score().shortage()).isZero();
        assertThat(twoYears.today().score().shortage()).isZero();
        assertThat(twoYears.measures(twoYears.answer().plan())).isEmpty();
    }

    @Test
    void who_is_tolerated_is_told_year_by_year_and_has_a_place() {
        AllotmentRun run = growing(0.1, 2);
        List<PoolYear> years = run.today().years().get(run.pool("school"));

        assertThat(years).extracting(PoolYear::placed).containsExactly(96, 100, 104, 108);
        assertThat(years)
                .extracting(year ->
                        year.strained().stream().mapToInt(PoolYear.Over::users).sum())
                .containsExactly(0, 0, 4, 8);
    }

    @Test
    void no_more_are_tolerated_than_the_share_of_the_places() {
        // 5 % of 100: five of the eight, and all four.
        assertThat(growing(0.05, 2).today().score().shortage()).isEqualTo(3);
        assertThat(growing(0.05, 1).today().score().shortage()).isEqualTo(3 + 4);
    }

    @Test
    void a_pool_is_strained_in_the_same_years_in_all_its_facilities() {
        // 80 beds: 82, 84, 86 and 88 users from 2026 on; a tenth of each 40 is 4.
        Horizon fourYears = new Horizon(2026, 2029);
        AllotmentRun run = AllotmentRun.of(
                new CaseText(fourYears)
                        .norm("allotment.fill.care-home", 1)
                        .norm("strain.care-home.share", 0.1)
                        .norm("strain.care-home.years", 2)
                        .buildings("A | 0 | 0 | 1000\nB | 30 | 0 | 1000")
                        .units("S | care-home | A | 40 | 41>44\nT | care-home | B | 40 | 41>44"),
                fourYears);
        List<PoolYear> years = run.today().years().get(run.pool("care-home"));

        assertThat(years).extracting(PoolYear::shortage).containsExactly(2, 4, 0, 0);
        assertThat(years.get(3).strained()).containsExactly(new PoolYear.Over(List.of(0, 1), 8));
    }

    @Test
    void schools_send_on_but_not_in_a_ring() {
        AllotmentRun run = run(text().buildings("A | 0 | 0 | 3000\nB | 2 | 0 | 3000\nC | 1 | 1 | 3000")
                .units("S | school | A | 300 | 200\nT | school | B | 300 | 200\nU | school | C | 300 | 200"));

        assertThat(violations(run, List.of(1), List.of(2), List.of())).isZero();
        assertThat(violations(run, List.of(1), List.of(0), List.of())).isEqualTo(2);
        assertThat(violations(run, List.of(1), List.of(2), List.of(0))).isEqualTo(3);
    }

    /** Where each school sends a fifth; the years differ, so that a receiver is not too full by that alone. */
    @SafeVarargs
    private static long violations(AllotmentRun run, List<Integer>... hosts) {
        Decisions none = Decisions.none(run.question());
        List<List<Move>> moves = new ArrayList<>();
        for (List<Integer> there : hosts) {
            int year = 2 + moves.size();
            moves.add(there.stream().map(host -> new Move(host, year, 1)).toList());
        }
        Decisions sent = new Decisions(none.ready(), none.closes(), moves);
        return new Evaluator(run.question()).evaluate(sent).score().violations();
    }

    @Test
    void the_bound_holds_where_two_services_leave_a_building_together() {
        AllotmentRun run = run(text().norm("allotment.closings-a-year", 2)
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 3000\nC | -1 | 0 | 500")
                .units("S | school | A | 100 | 50\nT | school | B | 300 | 50\n"
                        + "U | kindergarten | A | 40 | 20\nV | kindergarten | C | 90 | 20"));
        Decisions none = Decisions.none(run.question());
        int shared = facility(run, "kindergarten");
        List<Integer> closes = new ArrayList<>(none.closes());
        closes.set(shared, 2);
        List<List<Move>> moves = new ArrayList<>(none.moves());
        moves.set(0, List.of(new Move(1, 2, 5)));
        AllotmentPlan both = new Evaluator(run.question()).evaluate(new Decisions(none.ready(), closes, moves));

        assertThat(both.score().violations()).isZero();
        assertThat(both.score().shortage()).isZero();
        assertThat(run.answer().cost()).isLessThanOrEqualTo(both.score().cost());
    }

    /** The first of a service. */
    private static int facility(AllotmentRun run, String service) {
        return run.pool(service).facilities().get(0);
    }
}
