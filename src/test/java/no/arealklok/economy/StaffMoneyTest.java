package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.StaffRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A leader at 1 000 000, groups of 28 at 1 100 000, and on average at most 20 pupils a group. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffMoneyTest {
    private static final Horizon THREE_YEARS = new Horizon(2026, 2028);
    private static final Norms NORMS = new CaseText()
            .ownNorms()
            .norm("staff.school.leader", 1_000_000)
            .norm("staff.school.group-cost", 1_100_000)
            .norm("staff.school.density", 20)
            .norms();
    private static final StaffRule RULE = CaseText.TYPES.type("school").staff().orElseThrow();
    private final StaffMoney money = money(NORMS, 100);

    private static StaffMoney money(Norms norms, int mostUsers) {
        return new StaffMoney(RULE, mostUsers, Pricing.of(THREE_YEARS, norms, Perspective.MUNICIPALITY));
    }

    @Test
    void no_users_need_no_staff() {
        assertThat(money.yearly(0)).isZero();
        assertThat(money.presentValue(1, 0)).isZero();
        assertThat(money.flows("A", index -> 0)).isEmpty();
    }

    @Test
    void one_more_than_a_group_takes_a_group_more() {
        assertThat(money.yearly(1)).isEqualTo(1_000_000 + 1_100_000);
        assertThat(money.yearly(20)).isEqualTo(1_000_000 + 1_100_000);
        assertThat(money.yearly(29)).isEqualTo(1_000_000 + 2 * 1_100_000);
    }

    @Test
    void full_groups_take_the_teachers_that_the_norm_asks_for() {
        // 28 in one group, but 28 ÷ 20 = 1.4 groups' teachers
        assertThat(money.yearly(28)).isEqualTo(1_000_000 + 1_540_000);
        // two schools of 28 save a leader when they are merged, and no teacher
        assertThat(2 * money.yearly(28) - money.yearly(56)).isEqualTo(1_000_000);
    }

    @Test
    void two_half_groups_become_one() {
        assertThat(2 * money.yearly(10) - money.yearly(20)).isEqualTo(1_000_000 + 1_100_000);
    }

    @Test
    void the_flow_is_what_the_search_looks_up() {
        List<Integer> users = List.of(60, 40, 0);
        CashFlow flow = money.flows("A", users::get).get(0);

        assertThat(flow.amounts()).containsExactly(money.yearly(60), money.yearly(40), 0L);
        assertThat(flow.presentValue())
                .isEqualTo(money.presentValue(0, 60) + money.presentValue(1, 40) + money.presentValue(2, 0));
        assertThat(flow.nature()).isEqualTo(Nature.CASHABLE);
    }

    @Test
    void more_users_than_were_thought_of_cost_as_much_as_if_they_had_been() {
        // 101 ÷ 28 is four groups and 101 ÷ 20 the teachers of 5.05
        assertThat(money.yearly(101)).isEqualTo(1_000_000 + 5_555_000);
        assertThat(money(NORMS, 0).yearly(28)).isEqualTo(1_000_000 + 1_540_000);
        assertThat(money(NORMS, 0).yearly(0)).isZero();
    }

    @Test
    void a_norm_of_no_size_asks_for_no_groups_and_one_of_no_average_for_no_more_than_them() {
        Norms average = new CaseText()
                .norm("staff.school.group-cost", 1_100_000)
                .norm("staff.school.density", 20)
                .norm("school.group-size", 0)
                .norms();
        Norms groups = new CaseText()
                .norm("staff.school.group-cost", 1_100_000)
                .norm("staff.school.density", 0)
                .norms();

        // 30 ÷ 20 groups' teachers; ⌈30 ÷ 28⌉ groups
        assertThat(money(average, 100).yearly(30)).isEqualTo(1_650_000);
        assertThat(money(groups, 100).yearly(30)).isEqualTo(2_200_000);
    }

    @Test
    void a_linear_model_is_given_the_same_numbers() {
        assertThat(money.leader()).isEqualTo(1_000_000);
        assertThat(money.steps()).containsExactly(new StaffMoney.Step(28, 1_100_000, 20));
        assertThat(money.steps().get(0).groups(29)).isEqualTo(2);
        assertThat(money.steps().get(0).shares(29)).isEqualTo(1.45);
        // at 4 %
        assertThat(money.factor(0)).isEqualTo(1);
        assertThat(money.factor(2)).isCloseTo(1 / 1.0816, within(1e-12));
    }

    @Test
    void the_flow_is_made_from_the_first_years_cost_and_names_its_norms() {
        Figure basis = money.flows("A", List.of(28, 40, 0)::get).get(0).basis();

        assertThat(basis.id()).isEqualTo("staff/A/staff.school.leader");
        assertThat(basis.whole()).isEqualTo(2_540_000);
        assertThat(((Origin.Computed) basis.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly(
                        "norm/staff.school.leader",
                        "norm/school.group-size",
                        "norm/staff.school.group-cost",
                        "norm/staff.school.density");
    }
}
