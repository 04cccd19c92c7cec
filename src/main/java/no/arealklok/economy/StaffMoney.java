package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.StaffRule;

/**
 * What it costs to staff one service in one building (bemanning), which comes in steps: a leader as soon as anyone is there,
 * and so many groups or watches as the users take. Looked up, so that a search can ask a million times.
 */
public final class StaffMoney {
    private final Pricing pricing;
    private final StaffRule rule;
    private final long[] yearly;
    private final Figure basis;

    /** @param mostUsers as many as it will be asked for */
    public StaffMoney(StaffRule rule, int mostUsers, Pricing pricing) {
        this.pricing = pricing;
        this.rule = rule;
        this.yearly = new long[mostUsers + 1];
        for (int users = 1; users <= mostUsers; users++) {
            yearly[users] = cost(users);
        }
        List<Figure> operands =
                rule.norms().stream().map(pricing.norms()::figure).toList();
        this.basis = Figure.computed(
                "staff/" + rule.leader(),
                mostUsers == 0 ? 0 : yearly[mostUsers],
                MeasureUnit.NOK_PER_YEAR,
                "cost.staff",
                operands);
    }

    private long cost(int users) {
        Norms norms = pricing.norms();
        long sum = norms.figure(rule.leader()).whole();
        for (StaffRule.Step step : rule.steps()) {
            double groups = Math.ceil(users / norms.value(step.size()));
            double least = step.floor().map(key -> users / norms.value(key)).orElse(0.0);
            sum += Math.round(Math.max(groups, least) * norms.value(step.cost()));
        }
        return sum;
    }

    /**
     * What the steps are made of, for a linear model of them: in year {@code index}, {@code users} above 0 cost, before
     * rounding, the leader and the largest of whole groups and {@code least} × users, each discounted.
     *
     * @param size users that one group takes
     * @param cost of a group, NOK a year
     * @param least of a group that each user takes on average, 0 where no norm says so
     */
    public record Step(double size, double cost, double least) {}

    public List<Step> steps() {
        Norms norms = pricing.norms();
        return rule.steps().stream()
                .map(step -> new Step(
                        norms.value(step.size()),
                        norms.value(step.cost()),
                        step.floor().map(key -> 1 / norms.value(key)).orElse(0.0)))
                .toList();
    }

    /** Yearly cost of leading it, in whole NOK. */
    public long leader() {
        return pricing.norms().figure(rule.leader()).whole();
    }

    /** What 1 NOK in the year with this index is worth in the base year. */
    public double factor(int index) {
        return pricing.discounting().factor(index);
    }

    /** In whole NOK a year; 0 for no users. */
    public long yearly(int users) {
        return yearly[users];
    }

    /** Present value in whole NOK of serving so many users in the year with this index; 0 for no users. */
    public long presentValue(int index, int users) {
        return pricing.discounting().presentValue(yearly[users], index, index + 1);
    }

    /** The flow behind {@link #presentValue}; none when there is never anyone. */
    public List<CashFlow> flows(String building, IntUnaryOperator users) {
        List<Long> amounts = new ArrayList<>();
        for (int t = 0; t < pricing.years(); t++) {
            amounts.add(yearly[users.applyAsInt(t)]);
        }
        boolean anyone = amounts.stream().anyMatch(amount -> amount != 0);
        return anyone
                ? List.of(pricing.series(CostLine.STAFF, Payer.MUNICIPALITY, building, basis, 0, amounts))
                : List.of();
    }
}
