package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.PopulationText;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where the population tells of a small area, those who live there become more or fewer with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AreaOutlookTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    private static CaseText schools(int users) {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0)
                .norm("moving.cost-per-person", 0)
                .norm("travel.detour-factor", 1)
                .norm("travel.limit.school", 4000)
                .buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep")
                .units("S | school | A | 100 | %d\nT | school | B | 100 | 5".formatted(users))
                .homes("West | -3 | 0 | S | 60\nEast | 1.5 | 0 | S | 30");
    }

    /** As many from the second year on. */
    private static String residents(String area, int now, int then) {
        String numbers = now + (" " + then).repeat(9);
        return "%s | 6–12 | MAIN | 2026 | %s\n%s | 13–15 | MAIN | 2026 | %s".formatted(area, numbers, area, numbers);
    }

    private static List<UserGroup> groups(CaseText text) {
        return AllotmentRun.of(text, TEN_YEARS).question().groups().stream()
                .filter(group -> group.unit().id().equals("S"))
                .toList();
    }

    private static List<Integer> from(int now, int then) {
        return IntStream.range(0, 10).mapToObj(t -> t == 0 ? now : then).toList();
    }

    @Test
    void areas_share_the_users_of_the_unit_as_their_residents_do() {
        // 60 × 1 and 30 × 2 of 90: 45 each.
        List<UserGroup> groups =
                groups(schools(90).population(residents("West", 50, 50)).population(residents("East", 70, 140)));

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).users()).isEqualTo(from(60, 45));
        assertThat(groups.get(1).users()).isEqualTo(from(30, 45));
        assertThat(groups.get(1).shares().get(9)).isEqualTo(0.5);
    }

    @Test
    void an_area_of_which_the_population_does_not_tell_follows_the_unit() {
        // East 30 × 3 beside West's 60 and 30 at the school: 120 × 90 ÷ 180, 120 × 60 ÷ 180, 120 × 30 ÷ 180.
        List<UserGroup> groups = groups(schools(120).population(residents("East", 10, 30)));

        assertThat(groups).extracting(UserGroup::users).containsExactly(from(60, 40), from(30, 60), from(30, 20));
        assertThat(groups).extracting(group -> group.need().isPresent()).containsExactly(false, true, false);
    }

    @Test
    void nothing_can_follow_an_area_in_which_nobody_lives_today() {
        List<UserGroup> groups =
                groups(schools(90).population(residents("West", 50, 50)).population(residents("East", 0, 140)));

        assertThat(groups).extracting(UserGroup::users).containsExactly(from(60, 60), from(30, 30));
    }

    @Test
    void the_users_of_the_unit_stay_as_many_though_its_areas_grow() {
        List<UserGroup> groups =
                groups(schools(90).population(residents("West", 50, 500)).population(residents("East", 70, 700)));

        assertThat(groups).extracting(UserGroup::users).containsExactly(from(60, 60), from(30, 30));
    }

    /** In the autumn of 2018 three children lived where some seventy were to live a year later (Asker). */
    @Test
    void a_boundary_moves_past_those_who_will_live_there() {
        CaseText text = schools(110)
                .homes("North | -2.8 | 0 | S | 20")
                .population(residents("East", 30, 300))
                .population(residents("West", 60, 60));
        AllotmentRun run = AllotmentRun.of(text, TEN_YEARS);

        // 30 × 10 beside 60 and 20, of 110.
        assertThat(groups(text).get(1).users()).isEqualTo(from(30, 87));
        assertThat(run.measures(run.answer().plan())).containsExactly("87 in East from A to B in 2028");
    }

    /** Otherwise those of the small area would be counted twice. */
    @Test
    void a_small_area_is_in_the_sum_of_the_municipality_only_where_no_larger_ones_are() {
        CaseText text = schools(90);
        CaseText more = schools(90).population(residents("East", 30, 60)).population(residents("West", 50, 50));
        Population small =
                new Population(PopulationText.rows(residents("East", 30, 60) + "\n" + residents("West", 50, 50)));

        assertThat(pupils(more.municipality().population()))
                .isEqualTo(pupils(text.municipality().population()));
        assertThat(pupils(small.within(Set.of("East", "West", "Moor")))).startsWith(80.0, 110.0);
        assertThat(pupils(small.within(Set.of("East")))).startsWith(50.0, 50.0);
        assertThat(pupils(small.within(Set.of()))).startsWith(80.0, 110.0);
    }

    private static List<Double> pupils(Population population) {
        return population
                .persons(new AgeGroup(6, 12), Growth.MAIN)
                .orElseThrow()
                .values();
    }

    @Test
    void a_unit_that_serves_them_traces_back_to_the_residents_of_the_area() {
        CaseText text = schools(120).population(residents("East", 30, 60)).population(residents("West", 60, 60));
        AllotmentPlan plan = AllotmentRun.of(text, TEN_YEARS).answer().plan();
        Unit receiver = text.municipality().register().unit("T");
        Origin origin = Serving.of(plan)
                .users(receiver, unit -> text.outlook().find(unit).orElseThrow().users(Growth.MAIN))
                .origin();

        // 120 users in parts of 60, 60 and 30, of 150.
        assertThat(AllotmentRun.of(text, TEN_YEARS).measures(plan)).containsExactly("48 in East from A to B in 2028");
        assertThat(((Origin.Computed) origin).operands())
                .extracting(Traceable::id)
                .anyMatch(id -> id.contains("East"));
        assertThat(Collections.max(Serving.of(plan)
                        .users(
                                receiver,
                                unit -> text.outlook().find(unit).orElseThrow().users(Growth.MAIN))
                        .values()))
                .isEqualTo(53);
    }
}
