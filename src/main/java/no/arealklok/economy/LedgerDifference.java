package no.arealklok.economy;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is paid more in one ledger than in another; both are kept, so that the difference can show its sum. */
public record LedgerDifference(Ledger more, Ledger less) {

    /** Of the flows for which it holds. */
    public LedgerDifference where(Predicate<CashFlow> test) {
        return new LedgerDifference(more.where(test), less.where(test));
    }

    public LedgerDifference of(Perspective perspective) {
        return where(perspective::counts);
    }

    public LedgerDifference of(Payer payer) {
        return where(flow -> flow.payer() == payer);
    }

    public LedgerDifference of(CostLine line) {
        return where(flow -> flow.line() == line);
    }

    /** Those of both. */
    public Stream<CashFlow> flows() {
        return Stream.concat(more.flows().stream(), less.flows().stream());
    }

    public boolean isEmpty() {
        return flows().findAny().isEmpty();
    }

    public long in(int index) {
        return more.in(index) - less.in(index);
    }
}
