package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.BudgetTest.Trial;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Everyone stays; what overfills is extended. Ten years, 2026–2035. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BudgetTesterTest {
    private static final PlanSearch STAYING = new PlanSearch() {
        @Override
        public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
            return new ArrayList<>(facts.stayOptions());
        }
    };

    /**
     * A school of 100 places where 120 go, which can be extended by 40 for 30 million, ready in 2029 at the earliest.
     */
    private static CaseText school() {
        return new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .norm("economy.municipal-rate", 0)
                .norm("loan.years", 30)
                .norm("stress.investment", 0.5)
                .extensions("A | school | 40 | 30000000")
                .buildings("A | 0 | 0 | 1000 | operating-cost=1000000")
                .units("S | school | A | 100 | 120 | area=Vest")
                .population("Vest | 6–12 | MAIN | 2026 | 120" + " 120".repeat(9))
                .population("Vest | 6–12 | HIGH | 2026 | 120" + " 130".repeat(9));
    }

    private static BudgetTests tests(CaseText text) {
        return new CaseRun(text).until(2035).analyse(STAYING).budgetTests();
    }

    private static BudgetTest of(BudgetTests tests, Trial trial) {
        return tests.all().get(trial.ordinal());
    }

    @Test
    void a_loan_is_paid_for_from_the_year_after_it_is_built() {
        BudgetTest plain = of(tests(school()), Trial.NONE);

        // 30 million in 2029, a million a year in 2030–2035, six of ten years
        assertThat(plain.loans()).isEqualTo(600_000);
        assertThat(plain.net()).isEqualTo(plain.saved() - 600_000);
        assertThat(plain.relieved()).isEqualTo(7 * 20);
    }

    @Test
    void less_revenue_takes_its_share_of_what_today_costs_and_nothing_else() {
        BudgetTests tests = tests(school().norm("stress.revenue", 0.1));
        BudgetTest less = of(tests, Trial.REVENUE);
        BudgetTest plain = of(tests, Trial.NONE);

        assertThat(less.lost()).isGreaterThanOrEqualTo(100_000);
        assertThat(less.net()).isEqualTo(plain.net() - less.lost());
        assertThat(less.gain()).isEqualTo(plain.gain());
    }

    @Test
    void the_loss_is_of_the_revenue_where_that_is_stated() {
        BudgetTests tests = tests(school().norm("stress.revenue", 0.1).norm("stress.free-revenue", 80_000_000));

        assertThat(of(tests, Trial.REVENUE).lost()).isEqualTo(8_000_000);
        assertThat(of(tests, Trial.INTEREST).lost()).isZero();
    }

    @Test
    void a_higher_rate_makes_the_same_loan_dearer() {
        BudgetTests tests = tests(school().norm("stress.interest", 0.03));

        // 3 % of 30, 29, … 25 million: 4.95 million in ten years
        assertThat(of(tests, Trial.INTEREST).loans()).isEqualTo(600_000 + 495_000);
        assertThat(of(tests, Trial.INTEREST).saved())
                .isEqualTo(of(tests, Trial.NONE).saved());
    }

    @Test
    void late_investments_cost_more_and_early_ones_do_not() {
        BudgetTests late = tests(school().norm("stress.investment-years", 10));
        BudgetTests early = tests(school().norm("stress.investment-years", 6));

        // half of 30 million more, borrowed too
        assertThat(of(late, Trial.INVESTMENT).gain())
                .isEqualTo(of(late, Trial.NONE).gain() - 15_000_000);
        assertThat(of(late, Trial.INVESTMENT).loans()).isEqualTo(900_000);
        assertThat(of(early, Trial.INVESTMENT).gain())
                .isEqualTo(of(early, Trial.NONE).gain());
    }

    @Test
    void without_a_project_the_development_is_high_growth() {
        BudgetTests tests = tests(school());

        assertThat(tests.area()).isEmpty();
        // 30 in place of 20 are short, and met, in seven years
        assertThat(of(tests, Trial.DEVELOPMENT).relieved()).isEqualTo(7 * 30);
    }

    @Test
    void the_largest_project_comes_earlier_and_fills_its_school_sooner() {
        CaseText text = school().norm("housing.on-top", 1)
                .norm("stress.development-years", 3)
                .housing("Vest | HOUSE | 2031 | 50\nØst | HOUSE | 2031 | 40");
        BudgetTests tests = tests(text);

        assertThat(tests.area()).contains("Vest");
        assertThat(of(tests, Trial.DEVELOPMENT).relieved())
                .isGreaterThan(of(tests, Trial.NONE).relieved());
    }
}
