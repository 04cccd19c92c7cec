package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where the register tells who lives where, a boundary moves past areas, and the way is from home. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomesTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    private static CaseText text() {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0)
                .norm("moving.cost-per-person", 0)
                .norm("travel.detour-factor", 1)
                .norm("travel.limit.school", 4000)
                .norm("travel.limit.kindergarten", 3000);
    }

    private static CaseText schools(int kilometresBetween) {
        return text().buildings("A | 0 | 0 | 3000 | keep\nB | %d | 0 | 3000 | keep".formatted(kilometresBetween))
                .units("S | school | A | 100 | 120\nT | school | B | 100 | 50");
    }

    private static List<String> measures(CaseText text) {
        AllotmentRun run = AllotmentRun.of(text, TEN_YEARS);
        return run.measures(run.answer().plan());
    }

    @Test
    void an_area_goes_as_a_whole() {
        // Not a fifth of 120; and not West, who would be 2.5 km away as well.
        assertThat(measures(schools(2).homes("West | -0.5 | 0 | S | 80\nEast | 1.5 | 0 | S | 40")))
                .containsExactly("40 in East from A to B in 2028");
    }

    @Test
    void an_area_that_has_no_room_next_door_stays() {
        // 95 % of 100 places less 50: 45.
        assertThat(measures(schools(2).homes("West | -0.5 | 0 | S | 74\nEast | 1.5 | 0 | S | 46")))
                .isEmpty();
    }

    @Test
    void the_way_is_from_home() {
        String homes = "West | -1 | 0 | S | 80\nEast | 3 | 0 | S | 40";
        assertThat(measures(schools(5))).isEmpty();
        assertThat(measures(schools(5).homes(homes))).containsExactly("40 in East from A to B in 2028");
        // The buildings are 3 km apart, but East lies west.
        assertThat(measures(schools(3))).isNotEmpty();
        assertThat(measures(schools(3).homes("West | -1.5 | 0 | S | 80\nEast | -1.2 | 0 | S | 40")))
                .isEmpty();
    }

    @Test
    void those_of_whom_no_home_is_known_live_at_the_unit() {
        List<UserGroup> groups = groups(schools(2).homes("East | 1.5 | 0 | S | 40"));

        assertThat(groups.get(0).area()).isPresent();
        assertThat(groups.get(0).parts()).isEqualTo(1);
        assertThat(groups.get(0).users()).containsOnly(40);
        assertThat(groups.get(0).reach(1).metres()).isBetween(498L, 502L);
        assertThat(groups.get(1).area()).isEmpty();
        assertThat(groups.get(1).parts()).isEqualTo(5);
        assertThat(groups.get(1).users()).containsOnly(80);
        assertThat(groups.get(1).reach(1).metres()).isBetween(1_990L, 2_010L);
    }

    @Test
    void where_the_areas_have_more_than_the_register_its_number_is_divided() {
        List<UserGroup> groups = groups(schools(2).homes("East | 1.5 | 0 | S | 160\nWest | 1 | 0 | S | 80"));

        assertThat(groups).filteredOn(group -> group.unit().id().equals("S")).hasSize(2);
        assertThat(groups.get(0).users()).containsOnly(80);
        assertThat(groups.get(1).users()).containsOnly(40);
    }

    /** What is decided in the main alternative is judged in the others, in which the school may never be full. */
    @Test
    void the_question_is_of_the_same_groups_and_schools_in_each_population_alternative() {
        CaseText text = text().buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep")
                .units("S | school | A | 100 | 80>140\nT | school | B | 100 | 50")
                .population("S | 6–12 | LOW | 2026 | 80 78 76 74 72 70 68 66 64 62")
                .population("S | 13–15 | LOW | 2026 | 80 78 76 74 72 70 68 66 64 62")
                .homes("West | -0.5 | 0 | S | 50\nEast | 1.5 | 0 | S | 30");
        AllotmentPlan plan =
                AllotmentRun.of(text, TEN_YEARS, Growth.MAIN).answer().plan();
        AllotmentRun low = AllotmentRun.of(text, TEN_YEARS, Growth.LOW);

        assertThat(plan.elsewhere(plan.question().pools().get(0))).isNotEmpty();
        assertThat(low.question().groups().stream().mapToInt(group -> group.users(9)))
                .as("never full")
                .allMatch(users -> users < 60);
        AllotmentPlan judged = new Evaluator(low.question()).evaluate(plan.decisions());
        assertThat(judged.score().violations()).isZero();
        assertThat(judged.score().shortage()).isZero();
    }

    @Test
    void an_area_whose_way_today_nobody_knows_stays() {
        CaseText text = text().buildings("A | 0 | 0 | 3000 | keep | nowhere\nB | 2 | 0 | 3000 | keep")
                .units("S | school | A | 100 | 120\nT | school | B | 100 | 50")
                .homes("West | -0.5 | 0 | S | 80\nEast | 1.5 | 0 | S | 40");

        assertThat(measures(text)).isEmpty();
        assertThat(groups(text)).allMatch(group -> group.reach().size() == 1);
    }

    @Test
    void the_groups_of_a_unit_are_its_users_in_each_year() {
        CaseText text = text().buildings("A | 0 | 0 | 3000")
                .units("S | school | A | 100 | 101>67")
                .homes("One | 0 | 1 | S | 33\nTwo | 1 | 0 | S | 34\nThree | 1 | 1 | S | 17");
        List<UserGroup> groups = groups(text);

        assertThat(groups).hasSize(4);
        for (int t = 0; t < 10; t++) {
            int year = t;
            assertThat(groups.stream().mapToInt(group -> group.users(year)).sum())
                    .isEqualTo(Math.round(text.outlook()
                            .find(text.municipality().register().unit("S"))
                            .orElseThrow()
                            .users(Growth.MAIN)
                            .values()
                            .get(t)));
        }
    }

    @Test
    void a_unit_serves_those_of_the_areas_that_come() {
        CaseText text = schools(2).homes("West | -0.5 | 0 | S | 80\nEast | 1.5 | 0 | S | 40");
        AllotmentPlan plan = AllotmentRun.of(text, TEN_YEARS).answer().plan();
        Serving serving = Serving.of(plan);

        assertThat(serving.users(
                        text.municipality().register().unit("S"),
                        5,
                        unit -> unit.id().equals("S") ? 120 : 50))
                .isEqualTo(80);
        assertThat(serving.users(
                        text.municipality().register().unit("T"),
                        5,
                        unit -> unit.id().equals("S") ? 120 : 50))
                .isEqualTo(90);
    }

    @Test
    void children_get_a_place_near_where_they_live() {
        // Ten lack a place at A. B is 5 km from A, but 2 from East.
        CaseText kindergartens = text().buildings("A | 0 | 0 | 500\nB | 5 | 0 | 500")
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 50 | 30");
        assertThat(AllotmentRun.of(kindergartens, TEN_YEARS).today().score().shortage())
                .isEqualTo(100);
        AllotmentRun known = AllotmentRun.of(kindergartens.homes("East | 3 | 0 | S | 25"), TEN_YEARS);
        assertThat(known.today().score().shortage()).isZero();
        assertThat(known.today().elsewhere(known.pool("kindergarten")))
                .singleElement()
                .satisfies(part -> assertThat(part.users()).containsOnly(10));
    }

    @Test
    void who_has_a_place_keeps_it_though_another_is_nearer() {
        CaseText kindergartens = text().buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 50 | 10")
                .homes("East | 2 | 0 | S | 60");
        AllotmentRun run = AllotmentRun.of(kindergartens, TEN_YEARS);

        assertThat(run.today().elsewhere(run.pool("kindergarten")))
                .singleElement()
                .satisfies(part -> assertThat(part.users()).containsOnly(10));
    }

    private static List<UserGroup> groups(CaseText text) {
        return AllotmentRun.of(text, TEN_YEARS).question().groups();
    }
}
