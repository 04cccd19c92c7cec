package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Allotment;

/**
 * Groups that are placed anew each year: a transportation problem where each goes within its reach, one sum where the
 * municipality gives places anywhere.
 */
final class YearlyPoolModel {
    /** Fill and present values as whole numbers. */
    private static final long SCALE = 1_000_000;

    private final CpModel cp;
    private final Question question;
    private final Pool pool;
    private final List<FacilityModel> facilities;
    private final List<UserGroup> groups;

    YearlyPoolModel(CpModel cp, Question question, Pool pool, List<FacilityModel> facilities, List<UserGroup> groups) {
        this.cp = cp;
        this.question = question;
        this.pool = pool;
        this.facilities = facilities;
        this.groups = groups;
    }

    void addTo(LinearExprBuilder shortage, LinearExprBuilder cost) {
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder placed = LinearExpr.newBuilder();
            if (pool.rule() == Allotment.Rule.MUNICIPALITY) {
                give(t, placed);
            } else {
                admit(t, placed);
            }
            int need = need(t);
            shortage.add(need);
            shortage.addTerm(placed.build(), -1);
            // Rounded down for each, so that the model never costs more than the plan.
            cost.addTerm(placed.build(), Math.floorDiv(pool.served().presentValue(t, (int) SCALE), SCALE));
        }
    }

    private int need(int t) {
        return groups.stream().mapToInt(group -> group.users(t)).sum();
    }

    private void give(int t, LinearExprBuilder placed) {
        IntVar all = cp.newIntVar(0, need(t), "");
        LinearExprBuilder room = LinearExpr.newBuilder();
        long fill = Math.round(pool.fill() * SCALE);
        facilities.forEach(facility -> facility.add(room, t, fill, places -> places));
        cp.addLessOrEqual(LinearExpr.term(all, SCALE), room);
        placed.add(all);
    }

    private void admit(int t, LinearExprBuilder placed) {
        Map<Integer, LinearExprBuilder> into = new HashMap<>();
        facilities.forEach(facility -> into.put(facility.facility().index(), LinearExpr.newBuilder()));
        for (UserGroup group : groups) {
            LinearExprBuilder out = LinearExpr.newBuilder();
            group.facilities().filter(into::containsKey).forEach(facility -> {
                IntVar flow = cp.newIntVar(0, group.users(t), "");
                into.get(facility).add(flow);
                out.add(flow);
            });
            cp.addLessOrEqual(out, group.users(t));
            placed.add(out);
        }
        for (FacilityModel facility : facilities) {
            int own = groups.stream()
                    .filter(group -> group.home() == facility.facility().index())
                    .mapToInt(group -> group.users(t))
                    .sum();
            LinearExprBuilder room = LinearExpr.newBuilder();
            facility.add(room, t, 1, places -> Math.max(pool.usable(places), Math.min(own, places)));
            cp.addLessOrEqual(into.get(facility.facility().index()), room);
        }
    }
}
