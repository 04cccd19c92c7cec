package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Cash flows to be summed in different ways. */
public record Ledger(List<CashFlow> flows) {
    public Ledger {
        flows = List.copyOf(flows);
    }

    /** Those for which it holds. */
    public Ledger where(Predicate<CashFlow> test) {
        return new Ledger(flows.stream().filter(test).toList());
    }

    public Ledger of(Perspective perspective) {
        return where(perspective::counts);
    }

    public Ledger of(Payer payer) {
        return where(flow -> flow.payer() == payer);
    }

    public Ledger of(CostLine line) {
        return where(flow -> flow.line() == line);
    }

    public Ledger of(Nature nature) {
        return where(flow -> flow.nature() == nature);
    }

    /** In whole NOK of the base year, at the rate that the flows were made with. */
    public long presentValue() {
        return flows.stream().mapToLong(CashFlow::presentValue).sum();
    }

    /** At another rate. */
    public long presentValue(Discounting discounting) {
        return flows.stream()
                .mapToLong(flow -> discounting.presentValue(flow.amounts(), flow.from()))
                .sum();
    }

    /** Undiscounted, in the year with this index. */
    public long in(int index) {
        return flows.stream().mapToLong(flow -> flow.in(index)).sum();
    }

    /** What this costs more than the other. */
    public Ledger minus(Ledger other) {
        List<CashFlow> difference = new ArrayList<>(flows);
        other.flows.forEach(flow -> difference.add(new CashFlow(
                flow.line(),
                flow.payer(),
                flow.subject(),
                flow.from(),
                flow.amounts().stream().map(amount -> -amount).toList(),
                -flow.presentValue(),
                flow.basis())));
        return new Ledger(difference);
    }

    /**
     * Index of the first year from which the municipality has paid less than with the other, undiscounted and summed
     * from the base year, and stays so. What is left of investments is not money, and is left out. Empty when never.
     */
    public OptionalInt paidBackAgainst(Ledger other, int years) {
        Predicate<CashFlow> cash = flow -> flow.payer() == Payer.MUNICIPALITY && flow.line() != CostLine.RESIDUAL_VALUE;
        Ledger own = where(cash);
        Ledger theirs = other.where(cash);
        long gain = 0;
        int since = years;
        for (int t = 0; t < years; t++) {
            gain += theirs.in(t) - own.in(t);
            if (gain <= 0) {
                since = years;
            } else {
                since = Math.min(since, t);
            }
        }
        return since < years ? OptionalInt.of(since) : OptionalInt.empty();
    }
}
