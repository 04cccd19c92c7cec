package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import no.arealklok.allotment.question.FacilityMoney;

/** What serving costs in one facility and year, where it hangs on who goes there: it rises in steps with the users. */
final class StaffModel {
    private final CpModel cp;
    private final FacilityMoney money;
    private final int t;
    private final int steps;

    /** @param steps that are written down one by one, at most; more of them are a slope */
    StaffModel(CpModel cp, FacilityModel facility, int t, int steps) {
        this.cp = cp;
        this.money = facility.facility().money();
        this.t = t;
        this.steps = steps;
    }

    /**
     * @param least users there can be
     * @param most users there can be
     */
    void addTo(LinearExprBuilder cost, IntVar load, int least, int most) {
        cost.add(money.served(t, least));
        if (steps(least, most) > steps) {
            cost.addTerm(load, slope(least, most));
            cost.add(-least * slope(least, most));
            return;
        }
        for (int users = least + 1; users <= most; users++) {
            long step = step(users);
            if (step > 0) {
                Literal reached = cp.newBoolVar("");
                cp.addLessOrEqual(load, LinearExpr.newBuilder().add(users - 1).addTerm(reached, most - users + 1L));
                cost.addTerm(reached, step);
            }
        }
    }

    private long step(int users) {
        return money.served(t, users) - money.served(t, users - 1);
    }

    private int steps(int least, int most) {
        int found = 0;
        for (int users = least + 1; users <= most; users++) {
            found += step(users) > 0 ? 1 : 0;
        }
        return found;
    }

    /** Of the cheapest user, so that the model never costs more than the plan. */
    private long slope(int least, int most) {
        long slope = Long.MAX_VALUE;
        for (int users = least + 1; users <= most; users++) {
            slope = Math.min(slope, Math.floorDiv(money.served(t, users) - money.served(t, least), users - least));
        }
        return Math.max(0, slope);
    }
}
