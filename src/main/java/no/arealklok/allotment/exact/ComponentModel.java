package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.plan.Circle;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Site;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Pavilions;

/** One component as an integer programme: the rules as constraints, shortage and cost as linear sums. */
final class ComponentModel {
    private final CpModel cp = new CpModel();
    private final Question question;
    private final Map<Integer, FacilityModel> facilities = new LinkedHashMap<>();
    private final List<CatchmentModel> catchments = new ArrayList<>();
    private final List<YearlyPoolModel> yearlies = new ArrayList<>();
    private final LinearExprBuilder shortage = LinearExpr.newBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** @param steps of staff that are written down one by one, at most; more of them are a slope below them */
    ComponentModel(Component component, Surroundings around, int steps) {
        this.question = component.question();
        for (Facility facility : component.members()) {
            FacilityModel model = new FacilityModel(cp, question, facility);
            facilities.put(facility.index(), model);
            model.addCost(cost);
        }
        component.sites().forEach(site -> addSite(site, component, around));
        question.pools().forEach(pool -> addPool(pool, component, steps));
        limitClosings(around);
    }

    private void addSite(Site site, Component component, Surroundings around) {
        SiteModel model = new SiteModel(
                cp,
                site,
                facilities.values().stream()
                        .filter(facility -> facility.facility().site() == site.index())
                        .toList(),
                question.years());
        if (component.isEmptyToday(site)) {
            model.addOpening(cost);
            return;
        }
        if (component.counts(site)) {
            cost.add(site.money().presentValue(0, question.years()));
        }
        List<Facility> others = component.others(site);
        if (component.mayBeLeft(site)) {
            model.addLeaving(cost, around.left(others), around.share(others));
        } else if (!site.building().closable() && around.leave(others, question.years())) {
            model.stay();
        }
    }

    private void addPool(Pool pool, Component component, int steps) {
        List<FacilityModel> members = facilities.values().stream()
                .filter(model -> pool.facilities().contains(model.facility().index()))
                .toList();
        List<UserGroup> groups = component.groups(pool);
        if (pool.rule().isByYear()) {
            Circle.of(question, pool).forEach(circle -> addYearly(pool, circle, members, groups));
            return;
        }
        CatchmentModel catchment = new CatchmentModel(cp, question, pool, members, groups, steps);
        catchment.addTo(shortage, cost);
        catchments.add(catchment);
    }

    /** Of the facilities and the groups, those in the circle. */
    private void addYearly(Pool pool, Circle circle, List<FacilityModel> members, List<UserGroup> groups) {
        List<FacilityModel> some = members.stream()
                .filter(model -> circle.facilities().contains(model.facility().index()))
                .toList();
        if (!some.isEmpty()) {
            YearlyPoolModel yearly = new YearlyPoolModel(
                    cp,
                    question,
                    pool,
                    some,
                    groups.stream()
                            .filter(group -> circle.facilities().contains(group.home()))
                            .toList());
            yearly.addTo(shortage, cost);
            yearlies.add(yearly);
        }
    }

    private void limitClosings(Surroundings around) {
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (FacilityModel facility : facilities.values()) {
                facility.closed().addStart(sum, t, 1);
            }
            cp.addLessOrEqual(sum, Math.max(0, question.limits().closings() - around.closed(t)));
        }
    }

    /** Built at once, but where a facility closes: that leaves nobody short who would not be otherwise. */
    void buildAtOnce() {
        facilities.values().forEach(FacilityModel::buildAtOnce);
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

    /** Whether not all that limits it is written down before it is solved. */
    boolean hasBottlenecks() {
        return yearlies.stream().anyMatch(YearlyPoolModel::hasBottlenecks);
    }

    /** Adds what the solution overlooked; whether there was anything. */
    boolean tighten(CpSolver solver) {
        boolean any = false;
        for (YearlyPoolModel yearly : yearlies) {
            any |= yearly.tighten(solver);
        }
        return any;
    }

    void hint(Decisions decisions) {
        facilities.values().forEach(model -> model.hint(decisions));
        catchments.forEach(catchment -> catchment.hint(decisions.moves()));
    }

    /** The decisions with those of this component as the solver found them. */
    Decisions read(CpSolver solver, Decisions others) {
        List<List<Integer>> ready = new ArrayList<>(others.ready());
        List<Integer> closes = new ArrayList<>(others.closes());
        List<List<Move>> moves = new ArrayList<>(others.moves());
        Map<Integer, Pavilions.Stay> pavilions = new HashMap<>(others.pavilions());
        pavilions.keySet().removeAll(facilities.keySet());
        facilities.forEach((index, model) -> {
            ready.set(
                    index, model.ready().stream().map(step -> step.year(solver)).toList());
            model.rented(solver).ifPresent(stay -> pavilions.put(index, stay));
            boolean byYear = question.findPool(model.facility())
                    .filter(pool -> pool.rule().isByYear())
                    .isPresent();
            if (byYear) {
                closes.set(index, model.closed().year(solver));
            }
        });
        catchments.forEach(catchment -> catchment.read(solver, moves));
        return new Decisions(ready, closes, moves, pavilions);
    }
}
