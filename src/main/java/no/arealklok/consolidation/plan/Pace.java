package no.arealklok.consolidation.plan;

import java.util.List;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.YearlyLimit;

/** What a plan does in each year: how many units move, and what the extensions cost that are ready then. */
public final class Pace {
    private final long[] moves;
    private final long[] invested;

    public Pace(int years) {
        this.moves = new long[years];
        this.invested = new long[years];
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
        extensions.forEach(built -> invested[built.ready()] += sign * built.investment());
    }

    /** Whether the extension keeps within the limit beside what is built already. */
    boolean leavesRoom(Built built, YearlyLimit limit) {
        return limit.counted() != YearlyLimit.Counted.INVESTMENT
                || !limit.holdsIn(built.ready())
                || invested[built.ready()] + built.investment() <= limit.most();
    }

    /** Moves, or NOK, in the year with this index. */
    public long in(int index, YearlyLimit.Counted counted) {
        return counted == YearlyLimit.Counted.MOVES ? moves[index] : invested[index];
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
