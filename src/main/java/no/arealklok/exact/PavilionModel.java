package no.arealklok.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import no.arealklok.service.Pavilions;
import no.arealklok.service.Pavilions.Stay;
import no.arealklok.service.Pavilions.Term;

/** The pavilions of one service in one building: so many through one of the possible terms, or none. */
public final class PavilionModel {
    private final CpModel cp;
    private final Pavilions pavilions;
    private final Map<Term, IntVar> numbers = new LinkedHashMap<>();
    private final Map<Term, Literal> rented = new LinkedHashMap<>();

    /** @param years of the plan period */
    public PavilionModel(CpModel cp, Pavilions pavilions, int years) {
        this.cp = cp;
        this.pavilions = pavilions;
        for (Term term : pavilions.terms(years)) {
            BoolVar used = cp.newBoolVar("");
            IntVar number = cp.newIntVar(0, pavilions.most(), "");
            cp.addLessOrEqual(number, LinearExpr.term(used, pavilions.most()));
            numbers.put(term, number);
            rented.put(term, used);
        }
        cp.addAtMostOne(rented.values());
    }

    /** The terms, with what is true where they are rented for one. */
    public void each(BiConsumer<Term, Literal> rental) {
        rented.forEach(rental);
    }

    public void addPlaces(LinearExprBuilder sum, int t, long factor) {
        numbers.forEach((term, number) -> {
            if (term.holds(t)) {
                sum.addTerm(number, factor * pavilions.size());
            }
        });
    }

    /** @param price of one pavilion through a term */
    public void addCost(LinearExprBuilder cost, ToLongFunction<Term> price) {
        numbers.forEach((term, number) -> cost.addTerm(number, price.applyAsLong(term)));
    }

    public void hint(Optional<Stay> stay) {
        numbers.forEach((term, number) -> {
            int there = stay.filter(one -> one.term().equals(term))
                    .map(Stay::number)
                    .orElse(0);
            cp.addHint(number, there);
            cp.addHint(rented.get(term), there > 0);
        });
    }

    public Optional<Stay> read(CpSolver solver) {
        return numbers.entrySet().stream()
                .filter(one -> solver.value(one.getValue()) > 0)
                .map(one -> new Stay((int) solver.value(one.getValue()), one.getKey()))
                .findFirst();
    }
}
