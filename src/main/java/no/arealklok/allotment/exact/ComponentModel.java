package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Allotted;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Site;
import no.arealklok.allotment.question.UserGroup;

/** One component as an integer programme: the rules as constraints, shortage and cost as linear sums. */
final class ComponentModel {
    private final CpModel cp = new CpModel();
    private final Question question;
    private final Map<Integer, FacilityModel> facilities = new LinkedHashMap<>();
    private final List<CatchmentModel> catchments = new ArrayList<>();
    private final LinearExprBuilder shortage = LinearExpr.newBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** @param closed how many facilities of other components close in each year */
    ComponentModel(Component component, int[] closed) {
        this.question = component.question();
        for (Facility facility : component.members()) {
            FacilityModel model = new FacilityModel(cp, question, facility);
            facilities.put(facility.index(), model);
            model.addCost(cost);
        }
        for (Site site : component.sites()) {
            List<FacilityModel> there = facilities.values().stream()
                    .filter(model -> model.facility().site() == site.index())
                    .toList();
            new SiteModel(cp, site, there, component.mayBeLeft(site), question.years()).addCost(cost);
        }
        question.pools().forEach(pool -> addPool(pool, component));
        limitClosings(closed);
    }

    private void addPool(Pool pool, Component component) {
        List<FacilityModel> members = facilities.values().stream()
                .filter(model -> pool.facilities().contains(model.facility().index()))
                .toList();
        List<UserGroup> groups = component.groups(pool);
        if (pool.rule().isByYear()) {
            if (!members.isEmpty()) {
                new YearlyPoolModel(cp, question, pool, members, groups).addTo(shortage, cost);
            }
            return;
        }
        CatchmentModel catchment = new CatchmentModel(cp, question, pool, members, groups);
        catchment.addTo(shortage, cost);
        catchments.add(catchment);
    }

    private void limitClosings(int[] closed) {
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (FacilityModel facility : facilities.values()) {
                facility.closed().addStart(sum, t, 1);
            }
            cp.addLessOrEqual(sum, Math.max(0, question.limits().closings() - closed[t]));
        }
    }

    CpModel leastShortage() {
        cp.minimize(shortage);
        return cp;
    }

    /** The lowest cost with at most so many place-years short. */
    CpModel leastCost(long limit) {
        cp.addLessOrEqual(shortage, limit);
        cp.minimize(cost);
        return cp;
    }

    void hint(Decisions decisions) {
        facilities.forEach((index, model) -> {
            model.closed().hint(decisions.closes().get(index));
            for (int k = 0; k < model.ready().size(); k++) {
                model.ready().get(k).hint(decisions.ready().get(index).get(k));
            }
        });
        catchments.forEach(catchment -> catchment.hint(decisions.allotted()));
    }

    /** The decisions with those of this component as the solver found them. */
    Decisions read(CpSolver solver, Decisions others) {
        List<List<Integer>> ready = new ArrayList<>(others.ready());
        List<Integer> closes = new ArrayList<>(others.closes());
        List<Allotted> allotted = new ArrayList<>(others.allotted());
        facilities.forEach((index, model) -> {
            ready.set(
                    index, model.ready().stream().map(step -> step.year(solver)).toList());
            boolean byYear = question.findPool(model.facility())
                    .filter(pool -> pool.rule().isByYear())
                    .isPresent();
            if (byYear) {
                closes.set(index, model.closed().year(solver));
            }
        });
        catchments.forEach(catchment -> catchment.read(solver, allotted));
        return new Decisions(ready, closes, allotted);
    }
}
