package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.function.IntToLongFunction;

/**
 * Something that happens once, in one of a run of years, or never: a literal for each year says that it has happened by
 * then.
 */
final class Steps {
    private final CpModel cp;
    private final int first;
    private final int last;
    private final Literal[] by;

    /** @param years of the plan period */
    Steps(CpModel cp, int first, int last, int years) {
        this.cp = cp;
        this.first = first;
        this.last = last;
        this.by = new Literal[years];
        for (int t = 0; t < years; t++) {
            if (t < first || first > last) {
                by[t] = cp.falseLiteral();
            } else if (t > last) {
                by[t] = by[t - 1];
            } else {
                by[t] = cp.newBoolVar("");
                if (t > first) {
                    cp.addImplication(by[t - 1], by[t]);
                }
            }
        }
    }

    /** That never happens. */
    static Steps never(CpModel cp, int years) {
        return new Steps(cp, 1, 0, years);
    }

    Literal by(int t) {
        return by[t];
    }

    /** Whether it ever happens. */
    Literal ever() {
        return by[by.length - 1];
    }

    boolean canHappen() {
        return first <= last;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** 1 in the year in which it happens, and in no other. */
    void addStart(LinearExprBuilder sum, int t, long factor) {
        if (t >= first && t <= last) {
            sum.addTerm(by[t], factor);
            if (t > first) {
                sum.addTerm(by[t - 1], -factor);
            }
        }
    }

    /** What it costs, by the year in which it happens; {@code never} if it does not. */
    void addCost(LinearExprBuilder cost, IntToLongFunction inYear, long never) {
        cost.add(never);
        for (int t = first; t <= last; t++) {
            addStart(cost, t, inYear.applyAsLong(t) - never);
        }
    }

    void hint(int year) {
        for (int t = first; t <= last; t++) {
            cp.addHint(by[t], t >= year);
        }
    }

    /** The number of years for never. */
    int year(CpSolver solver) {
        for (int t = first; t <= last; t++) {
            if (solver.booleanValue(by[t])) {
                return t;
            }
        }
        return by.length;
    }
}
