package no.arealklok.consolidation.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.SortedSet;
import java.util.function.IntToLongFunction;

/**
 * Something that, once true, stays true: a unit has come, a building is closed, an extension stands. One binary
 * variable for each year in which it may begin; a load is then a short sum, whatever the number of years.
 */
final class Onset {
    private final CpModel model;
    private final SortedSet<Integer> starts;
    private final Literal[] by;

    /**
     * @param never a literal that is false
     * @param starts indexes of the years in which it may begin; it may also never begin
     */
    Onset(CpModel model, Literal never, SortedSet<Integer> starts, int years) {
        this.model = model;
        this.starts = starts;
        this.by = new Literal[years];
        Literal now = never;
        for (int t = 0; t < years; t++) {
            if (starts.contains(t)) {
                BoolVar next = model.newBoolVar("");
                if (now != never) {
                    model.addImplication(now, next);
                }
                now = next;
            }
            by[t] = now;
        }
    }

    SortedSet<Integer> starts() {
        return starts;
    }

    /** Whether it has begun by the year. */
    Literal by(int index) {
        return by[index];
    }

    /** Whether it ever begins. */
    Literal ever() {
        return by[by.length - 1];
    }

    /** 1 when it begins in the year, else 0. */
    LinearExprBuilder in(int start) {
        LinearExprBuilder begins = LinearExpr.newBuilder().add(by[start]);
        return start == 0 ? begins : begins.addTerm(by[start - 1], -1);
    }

    /** Adds an amount that depends on the year in which it begins. */
    void addTo(LinearExprBuilder sum, IntToLongFunction amount) {
        for (int start : starts) {
            sum.addTerm(in(start).build(), amount.applyAsLong(start));
        }
    }

    /**
     * Tells the solver where to begin.
     *
     * @param start index of the year; the number of years for never
     */
    void hint(int start) {
        for (int year : starts) {
            model.addHint(by[year], year >= start);
        }
    }
}
