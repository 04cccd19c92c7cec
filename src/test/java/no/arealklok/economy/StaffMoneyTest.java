package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;
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
    private static final StaffMoney MONEY =
            new StaffMoney(RULE, 100, Pricing.of(THREE_YEARS, NORMS, Perspective.MUNICIPALITY));

    @Test
    void no_users_need_no_staff() {
        assertThat(MONEY.yearly(0)).isZero();
        assertThat(MONEY.presentValue(1, 0)).isZero();
        assertThat(MONEY.flows("A", index -> 0)).isEmpty();
    }

    @Test
    void one_more_than_a_group_takes_a_group_more() {
        assertThat(MONEY.yearly(1)).isEqualTo(1_000_000 + 1_100_000);
        assertThat(MONEY.yearly(20)).isEqualTo(1_000_000 + 1_100_000);
        assertThat(MONEY.yearly(29)).isEqualTo(1_000_000 + 2 * 1_100_000);
    }

    @Test
    void full_groups_take_the_teachers_that_the_norm_asks_for() {
        // 28 in one group, but 28 ÷ 20 = 1.4 groups' teachers
        assertThat(MONEY.yearly(28)).isEqualTo(1_000_000 + 1_540_000);
        // two schools of 28 save a leader when they are merged, and no teacher
        assertThat(2 * MONEY.yearly(28) - MONEY.yearly(56)).isEqualTo(1_000_000);
    }

    @Test
    void two_half_groups_become_one() {
        assertThat(2 * MONEY.yearly(10) - MONEY.yearly(20)).isEqualTo(1_000_000 + 1_100_000);
    }

    @Test
    void the_flow_is_what_the_search_looks_up() {
        List<Integer> users = List.of(60, 40, 0);
        CashFlow flow = MONEY.flows("A", users::get).get(0);

        assertThat(flow.amounts()).containsExactly(MONEY.yearly(60), MONEY.yearly(40), 0L);
        assertThat(flow.presentValue())
                .isEqualTo(MONEY.presentValue(0, 60) + MONEY.presentValue(1, 40) + MONEY.presentValue(2, 0));
        assertThat(flow.nature()).isEqualTo(Nature.CASHABLE);
    }
}
