package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.StaffRule;

/**
 * What it costs to staff one service in one building (bemanning), which comes in steps: a leader as soon as anyone is
 * there, and so many groups or watches as the users take. Looked up, so that a search can ask a million times.
 */
public final class StaffMoney {
    /** As many as any building holds: the cost of more is not kept, but counted each time. */
    private static final int MOST_KEPT = 10_000;

    private final Pricing pricing;
    private final StaffRule rule;
    private final long[] yearly;

    /** @param mostUsers about as many as it will be asked for */
    public StaffMoney(StaffRule rule, int mostUsers, Pricing pricing) {
        this.pricing = pricing;
        this.rule = rule;
        this.yearly = new long[Math.min(mostUsers, MOST_KEPT) + 1];
        for (int users = 1; users < yearly.length; users++) {
            yearly[users] = cost(users);
        }
    }

    private long cost(int users) {
        long sum = leader();
        for (Step step : steps()) {
            sum += Math.round(Math.max(step.groups(users), step.shares(users)) * step.cost());
        }
        return sum;
    }

    /**
     * One step with its numbers, for a linear model of it.
     *
     * @param size users that one group takes; a group without a size is no group
     * @param cost of a group, NOK a year
     * @param most users that a group may have on average; 0 where no norm says so
     */
    public record Step(double size, double cost, double most) {
        /** Whole groups that the users take. */
        public double groups(long users) {
            return size > 0 ? Math.ceil(users / size) : 0;
        }

        /** Groups that the average asks for, which need not be whole. */
        public double shares(long users) {
            return most > 0 ? users / most : 0;
        }
    }

    public List<Step> steps() {
        Norms norms = pricing.norms();
        return rule.steps().stream()
                .map(step -> new Step(
                        norms.value(step.size()),
                        norms.value(step.cost()),
                        step.floor().map(norms::value).orElse(0.0)))
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
        return users < yearly.length ? yearly[users] : cost(users);
    }

    /** Present value in whole NOK of serving so many users in the year with this index; 0 for no users. */
    public long presentValue(int index, int users) {
        return pricing.discounting().presentValue(yearly(users), index, index + 1);
    }

    /** The flow behind {@link #presentValue}; none when there is never anyone. */
    public List<CashFlow> flows(String building, IntUnaryOperator users) {
        List<Long> amounts = new ArrayList<>();
        for (int t = 0; t < pricing.years(); t++) {
            amounts.add(yearly(users.applyAsInt(t)));
        }
        boolean anyone = amounts.stream().anyMatch(amount -> amount != 0);
        return anyone
                ? List.of(pricing.series(
                        CostLine.STAFF, Payer.MUNICIPALITY, building, basis(building, amounts), 0, amounts))
                : List.of();
    }

    /** The cost in the base year. */
    private Figure basis(String building, List<Long> amounts) {
        return Figure.computed(
                "staff/" + building + "/" + rule.leader(),
                amounts.get(0),
                MeasureUnit.NOK_PER_YEAR,
                "cost.staff",
                rule.norms().stream().map(pricing.norms()::figure).toList());
    }
}
