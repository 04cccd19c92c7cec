package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.arealklok.analysis.BudgetTest.Trial;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Account;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Discounting;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Loan;
import no.arealklok.economy.Perspective;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;

/**
 * Puts a plan through the four stress tests of Bærum's long-term plan of 2018–2037: less revenue, dearer money, more to
 * build late in the period, and a large development that comes early. The choices of the plan stay the same.
 */
final class BudgetTester {
    private final Questions questions;
    private final Norms norms;
    private final Horizon horizon;
    private final List<Option> choices;

    BudgetTester(Questions questions, List<Option> choices) {
        this.questions = questions;
        this.norms = questions.premises().norms();
        this.horizon = questions.premises().horizon();
        this.choices = choices;
    }

    /** @param high the question with high growth */
    BudgetTests test(ConsolidationCase main, ConsolidationCase high) {
        Pair plain = new Pair(main);
        Loan loan = Loan.of(norms);
        double dearer = norms.value("stress.interest");
        List<BudgetTest> tests = new ArrayList<>();
        tests.add(plain.test(Trial.NONE, loan, discounting(0), 0, 0));
        tests.add(plain.test(Trial.REVENUE, loan, discounting(0), norms.value("stress.revenue"), 0));
        tests.add(plain.test(Trial.INTEREST, loan.withRate(loan.rate() + dearer), discounting(dearer), 0, 0));
        tests.add(plain.test(Trial.INVESTMENT, loan, discounting(0), 0, norms.value("stress.investment")));
        Optional<EarlierHousing> earlier =
                EarlierHousing.of(questions.inputs().municipality().local(), horizon, norms);
        ConsolidationCase changed =
                earlier.map(housing -> questions.with(housing.local())).orElse(high);
        tests.add(new Pair(changed).test(Trial.DEVELOPMENT, loan, discounting(0), 0, 0));
        return new BudgetTests(tests, earlier.map(EarlierHousing::area));
    }

    private Discounting discounting(double dearer) {
        return new Discounting(horizon, norms.value("economy.discount-rate") + dearer);
    }

    /** The zero alternative and the plan in one case. */
    private final class Pair {
        private final Plan zero;
        private final Plan plan;
        private final Ledger difference;

        Pair(ConsolidationCase facts) {
            PlanEvaluator evaluator = new PlanEvaluator(facts);
            zero = evaluator.zeroAlternative();
            plan = evaluator.evaluate(choices);
            difference = plan.ledger().minus(zero.ledger());
        }

        /**
         * @param cut share of the revenue, or where that is not known of what today's structure costs in operation
         * @param overrun added to late investments
         */
        BudgetTest test(Trial trial, Loan loan, Discounting discounting, double cut, double overrun) {
            List<Long> built = years(
                    difference.where(flow -> flow.line() != CostLine.SITE_RELEASE && Account.INVESTMENT.holds(flow)));
            List<Long> extra = new ArrayList<>();
            int late =
                    built.size() - (int) norms.figure("stress.investment-years").whole();
            for (int t = 0; t < built.size(); t++) {
                extra.add(t < late ? 0 : Math.round(overrun * built.get(t)));
                built.set(t, built.get(t) + extra.get(t));
            }
            long gain = -difference.of(Perspective.MUNICIPALITY).presentValue(discounting)
                    - discounting.presentValue(extra, 0);
            return new BudgetTest(
                    trial,
                    -average(years(difference.where(Account.OPERATING::holds))),
                    average(loan.costs(built)),
                    Math.round(cut * revenue()),
                    gain,
                    zero.score().shortage() - plan.score().shortage());
        }

        private double revenue() {
            double stated = norms.value("stress.free-revenue");
            return stated > 0 ? stated : average(years(zero.ledger().where(Account.OPERATING::holds)));
        }

        private List<Long> years(Ledger ledger) {
            return new ArrayList<>(LongStream.range(0, horizon.length())
                    .mapToObj(t -> ledger.in((int) t))
                    .toList());
        }

        private static long average(List<Long> years) {
            return Math.round(
                    years.stream().mapToLong(Long::longValue).average().orElse(0));
        }
    }
}
