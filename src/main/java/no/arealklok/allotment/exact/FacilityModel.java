package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Level;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Question;
import no.arealklok.exact.PavilionModel;
import no.arealklok.service.Pavilions;

/** One facility: when its levels are ready, and when it is closed. */
final class FacilityModel {
    private final CpModel cp;
    private final Facility facility;
    private final int years;
    private final List<Steps> ready = new ArrayList<>();
    private final Steps closed;
    private final PavilionModel pavilions;

    FacilityModel(CpModel cp, Question question, Facility facility) {
        Limits limits = question.limits();
        this.cp = cp;
        this.facility = facility;
        this.years = question.years();
        for (int k = 0; k < facility.levels().size(); k++) {
            int first = facility.levels().get(k).first();
            Steps level = new Steps(cp, first, limits.lastBuilt(), years);
            for (int t = first; k > 0 && t <= limits.lastBuilt(); t++) {
                cp.addImplication(level.by(t), ready.get(k - 1).by(t));
            }
            if (facility.levels().get(k).decided()) {
                cp.addBoolOr(new Literal[] {level.by(first)});
            }
            ready.add(level);
        }
        this.closed = facility.isInUse() && facility.mayClose() && limits.mayClose() && !isLastIn(question)
                ? new Steps(cp, limits.firstChange(), years - 1, years)
                : Steps.never(cp, years);
        // What is enlarged is not closed.
        ready.stream()
                .filter(level -> level.canHappen() && closed.canHappen())
                .forEach(level -> cp.addImplication(level.ever(), closed.ever().not()));
        this.pavilions = new PavilionModel(cp, facility.pavilions(), years);
        pavilions.each((term, rented) -> cp.addImplication(rented, closed.ever().not()));
    }

    /** Whether its building may not be left, and nobody else is there: then it stays. */
    private boolean isLastIn(Question question) {
        boolean alone = question.facilities().stream()
                .filter(other -> other.isInUse() && other.site() == facility.site())
                .allMatch(other -> other.index() == facility.index());
        return alone && !question.sites().get(facility.site()).building().closable();
    }

    Facility facility() {
        return facility;
    }

    Steps closed() {
        return closed;
    }

    List<Steps> ready() {
        return ready;
    }

    /** Whether it is in use in the year. */
    Literal open(int t) {
        if (facility.isInUse()) {
            return closed.by(t).not();
        }
        return ready.isEmpty() ? cp.falseLiteral() : ready.get(0).by(t);
    }

    /**
     * A number that hangs on the places, in one year; 0 when it is not in use.
     *
     * @param of the number at so many places
     */
    void add(LinearExprBuilder sum, int t, long factor, IntUnaryOperator of) {
        long before = 0;
        if (facility.isInUse()) {
            before = of.applyAsInt(facility.places(0));
            sum.addTerm(closed.by(t).not(), factor * before);
        }
        for (int k = 0; k < ready.size(); k++) {
            long now = of.applyAsInt(facility.places(k + 1));
            sum.addTerm(ready.get(k).by(t), factor * (now - before));
            before = now;
        }
    }

    /** Nothing is rented where this is true: nobody is sent to a pavilion. */
    void rentNothing(Literal received) {
        pavilions.each((term, rented) -> cp.addImplication(received, rented.not()));
    }

    /** Places in pavilions, in one year. */
    void addRented(LinearExprBuilder sum, int t, long factor) {
        pavilions.addPlaces(sum, t, factor);
    }

    void buildAtOnce() {
        for (Steps level : ready) {
            for (int t = level.first(); t <= level.last(); t++) {
                cp.addBoolOr(new Literal[] {level.by(t), closed.ever()});
            }
        }
    }

    void hint(Decisions decisions) {
        closed.hint(decisions.closes().get(facility.index()));
        List<Integer> years = decisions.ready().get(facility.index());
        for (int k = 0; k < ready.size(); k++) {
            ready.get(k).hint(years.get(k));
        }
        pavilions.hint(Optional.ofNullable(decisions.pavilions().get(facility.index())));
    }

    /** Places in pavilions in the year, as the solver found them. */
    int rented(CpSolver solver, int t) {
        return rented(solver).map(stay -> facility.pavilions().added(stay, t)).orElse(0);
    }

    /** The pavilions that the solver found; empty where there are none. */
    Optional<Pavilions.Stay> rented(CpSolver solver) {
        return pavilions.read(solver);
    }

    /** Places in the year, as the solver found them. */
    int places(CpSolver solver, int t) {
        int built = (int)
                ready.stream().filter(level -> solver.booleanValue(level.by(t))).count();
        return solver.booleanValue(open(t)) ? facility.places(built) : 0;
    }

    /** Of its levels, its pavilions and of leading it, and of closing it, which its building's cost is apart from. */
    void addCost(LinearExprBuilder cost) {
        pavilions.addCost(cost, facility.money()::rented);
        for (int k = 0; k < ready.size(); k++) {
            Level level = facility.levels().get(k);
            ready.get(k).addCost(cost, t -> level.money().presentValue(t, years, false), 0);
        }
        if (facility.isInUse()) {
            closed.addCost(
                    cost,
                    t -> facility.money().led(0, t) + facility.money().closed(t),
                    facility.money().led(0, years));
        } else if (!ready.isEmpty()) {
            ready.get(0).addCost(cost, t -> facility.money().led(t, years), 0);
        }
    }
}
