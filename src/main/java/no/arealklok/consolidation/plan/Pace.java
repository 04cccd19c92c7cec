package no.arealklok.consolidation.plan;

import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.economy.Payments;

/** What a plan does in each year: how many units move, what is paid for extensions, and how many are begun. */
public final class Pace {
    private final long[] moves;
    private final long[] invested;
    private final long[] begun;

    public Pace(int years) {
        this.moves = new long[years];
        this.invested = new long[years];
        this.begun = new long[years];
    }

    public static Pace of(Plan plan) {
        Pace pace = new Pace(plan.facts().horizon().length());
        plan.choices().forEach(option -> pace.change(option, 1));
        plan.sites().forEach(site -> pace.change(site.extensions(), 1));
        return pace;
    }

    /** @param sign 1 to add, −1 to take away */
    public void change(Option option, int sign) {
        if (!option.isStay()) {
            moves[option.year()] += sign;
        }
    }

    /** @param sign 1 to add, −1 to take away */
    public void change(List<Built> extensions, int sign) {
        for (Built built : extensions) {
            Payments.Instalments paid = built.paid();
            for (int t = paid.from(); t < paid.to(); t++) {
                invested[t] += sign * paid.in(t);
            }
            begun[paid.from()] += sign;
        }
    }

    /** Whether the extension keeps within the limit beside what is built already. */
    boolean leavesRoom(Built built, YearlyLimit limit) {
        Payments.Instalments paid = built.paid();
        return !limit.counted().isBuilding()
                || IntStream.range(paid.from(), paid.to())
                        .filter(limit::holdsIn)
                        .allMatch(t -> in(t, limit.counted()) + built.in(t, limit.counted()) <= limit.most());
    }

    /** Moves, NOK, or extensions begun, in the year with this index. */
    public long in(int index, YearlyLimit.Counted counted) {
        return switch (counted) {
            case MOVES -> moves[index];
            case INVESTMENT -> invested[index];
            case PROJECTS -> begun[index];
        };
    }

    /** How far the limits are broken, in all years together. */
    public long violations(List<YearlyLimit> limits) {
        long sum = 0;
        for (YearlyLimit limit : limits) {
            for (int t = 0; t < moves.length; t++) {
                sum += limit.holdsIn(t) ? limit.excess(in(t, limit.counted())) : 0;
            }
        }
        return sum;
    }
}
