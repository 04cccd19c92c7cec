package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;

/** How many parts of a group have gone to one facility by each year; they stay there. */
final class PartsModel {
    private final CpModel cp;
    private final UserGroup group;
    private final Reach reach;
    private final int years;
    private final List<LinearArgument> by = new ArrayList<>();
    private final List<LinearArgument> users = new ArrayList<>();
    private final List<Literal> came = new ArrayList<>();
    private final Literal any;

    PartsModel(CpModel cp, UserGroup group, Reach reach, int years) {
        this.cp = cp;
        this.group = group;
        this.reach = reach;
        this.years = years;
        for (int t = 0; t < years; t++) {
            by.add(canCome(t) ? cp.newIntVar(0, group.parts(), "") : LinearExpr.constant(0));
            came.add(canCome(t) ? cp.newBoolVar("") : cp.falseLiteral());
            users.add(canCome(t) ? users(t, by.get(t)) : LinearExpr.constant(0));
            if (canCome(t)) {
                LinearExprBuilder start = LinearExpr.newBuilder();
                addStart(start, t, 1);
                LinearExpr more = start.build();
                cp.addLessOrEqual(more, LinearExpr.term(came.get(t), group.parts()));
                cp.addGreaterOrEqual(more, LinearExpr.newBuilder().add(came.get(t)));
            }
        }
        any = cp.newBoolVar("");
        cp.addLessOrEqual(LinearExpr.newBuilder().add(ever()), LinearExpr.term(any, group.parts()));
    }

    /** Whole persons: rounded down. */
    private LinearArgument users(int t, LinearArgument parts) {
        int all = group.users(t);
        if (all % group.parts() == 0) {
            return LinearExpr.newBuilder().addTerm(parts, all / group.parts()).build();
        }
        IntVar whole = cp.newIntVar(0, all, "");
        LinearExprBuilder rest = LinearExpr.newBuilder().addTerm(parts, all).addTerm(whole, -group.parts());
        cp.addLinearConstraint(rest, 0, group.parts() - 1);
        return whole;
    }

    UserGroup group() {
        return group;
    }

    boolean canCome(int t) {
        return t >= reach.first();
    }

    LinearArgument by(int t) {
        return by.get(t);
    }

    LinearArgument ever() {
        return by.get(years - 1);
    }

    /** True where any of them ever goes. */
    Literal any() {
        return any;
    }

    LinearArgument users(int t) {
        return users.get(t);
    }

    Literal came(int t) {
        return came.get(t);
    }

    /** Parts that come in the year. */
    void addStart(LinearExprBuilder sum, int t, long factor) {
        if (canCome(t)) {
            sum.addTerm(by.get(t), factor);
            if (canCome(t - 1)) {
                sum.addTerm(by.get(t - 1), -factor);
            }
        }
    }

    void addCost(LinearExprBuilder cost) {
        for (int t = reach.first(); t < years; t++) {
            addStart(cost, t, reach.cost().applyAsLong(t));
        }
    }

    void hint(List<Move> moves) {
        cp.addHint(any, !moves.isEmpty());
        int before = 0;
        for (int t = reach.first(); t < years; t++) {
            int year = t;
            int now = moves.stream()
                    .filter(move -> move.from() <= year)
                    .mapToInt(Move::parts)
                    .sum();
            cp.addHint((IntVar) by.get(t), now);
            cp.addHint(came.get(t), now > before);
            if (users.get(t) instanceof IntVar whole) {
                cp.addHint(whole, group.users(t, now));
            }
            before = now;
        }
    }

    List<Move> read(CpSolver solver) {
        List<Move> moves = new ArrayList<>();
        int before = 0;
        for (int t = reach.first(); t < years; t++) {
            int now = (int) solver.value(by.get(t));
            if (now > before) {
                moves.add(new Move(reach.facility(), t, now - before));
            }
            before = now;
        }
        return moves;
    }
}
