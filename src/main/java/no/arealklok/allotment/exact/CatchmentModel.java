package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.plan.Decisions.Allotted;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;

/** Groups that go to one facility at a time: each moves once, from a year on, or stays. */
final class CatchmentModel {
    private final CpModel cp;
    private final Question question;
    private final Pool pool;
    private final Map<Integer, FacilityModel> facilities = new LinkedHashMap<>();
    private final List<UserGroup> groups;
    /** For each group, whether it has moved to a facility by a year. */
    private final Map<UserGroup, Map<Integer, Steps>> moved = new LinkedHashMap<>();

    CatchmentModel(CpModel cp, Question question, Pool pool, List<FacilityModel> models, List<UserGroup> groups) {
        this.cp = cp;
        this.question = question;
        this.pool = pool;
        this.groups = groups;
        models.forEach(model -> facilities.put(model.facility().index(), model));
        for (UserGroup group : groups) {
            Map<Integer, Steps> steps = new LinkedHashMap<>();
            LinearExprBuilder once = LinearExpr.newBuilder();
            for (Reach reach : group.reach()) {
                if (reach.facility() != group.home()) {
                    Steps step = new Steps(cp, reach.first(), question.years() - 1, question.years());
                    steps.put(reach.facility(), step);
                    once.add(step.ever());
                }
            }
            cp.addLessOrEqual(once, 1);
            moved.put(group, steps);
        }
    }

    void addTo(LinearExprBuilder shortage, LinearExprBuilder cost) {
        moved.forEach((group, steps) -> steps.forEach(
                (facility, step) -> step.addCost(cost, group.reach(facility).cost(), 0)));
        for (FacilityModel facility : facilities.values()) {
            List<UserGroup> mayCome = groups.stream()
                    .filter(group -> group.facilities()
                            .anyMatch(index -> index == facility.facility().index()))
                    .toList();
            closeWhenLeft(facility, mayCome);
            for (int t = 0; t < question.years(); t++) {
                addYear(facility, mayCome, t, shortage, cost);
            }
            if (!mayCome.isEmpty()) {
                limitBoundaries(facility, mayCome);
            }
        }
    }

    /** 1 when the group is at the facility in the year. */
    private void addPresence(LinearExprBuilder sum, UserGroup group, FacilityModel facility, int t, long factor) {
        if (group.home() == facility.facility().index()) {
            sum.add(factor);
            moved.get(group).values().forEach(step -> sum.addTerm(step.by(t), -factor));
        } else {
            sum.addTerm(moved.get(group).get(facility.facility().index()).by(t), factor);
        }
    }

    /** A facility is closed when, and only when, its last group has left. */
    private void closeWhenLeft(FacilityModel facility, List<UserGroup> mayCome) {
        if (!facility.facility().isInUse() || mayCome.isEmpty()) {
            return;
        }
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            for (UserGroup group : mayCome) {
                addPresence(all, group, facility, t, 1);
            }
            Literal closed = facility.closed().by(t);
            cp.addEquality(all, 0).onlyEnforceIf(closed);
            cp.addGreaterOrEqual(all, 1).onlyEnforceIf(closed.not());
        }
    }

    private void addYear(
            FacilityModel facility,
            List<UserGroup> mayCome,
            int t,
            LinearExprBuilder shortage,
            LinearExprBuilder cost) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long most = 0;
        for (UserGroup group : mayCome) {
            addPresence(sum, group, facility, t, group.users(t));
            most += group.users(t);
        }
        if (most == 0) {
            return;
        }
        IntVar load = cp.newIntVar(0, most, "");
        cp.addEquality(load, sum);
        IntVar lack = cp.newIntVar(0, most, "");
        LinearExprBuilder over = LinearExpr.newBuilder().add(load);
        facility.add(over, t, -1, places -> places);
        cp.addGreaterOrEqual(lack, over);
        shortage.add(lack);
        receive(facility, mayCome, t, load);
        boolean alwaysSome = mayCome.stream().allMatch(group -> group.users(t) > 0);
        addStaff(facility, t, load, (int) most, alwaysSome, cost);
    }

    /**
     * Serving costs in steps: what the first user costs, where an open facility has one, and then never less than the
     * line of the
     * cheapest user, so that the model never costs more than the plan.
     */
    private static void addStaff(
            FacilityModel facility, int t, IntVar load, int most, boolean alwaysSome, LinearExprBuilder cost) {
        long first = alwaysSome ? facility.facility().money().served(t, 1) : 0;
        int from = alwaysSome ? 1 : 0;
        long slope = Long.MAX_VALUE;
        for (int users = from + 1; users <= most; users++) {
            long above = facility.facility().money().served(t, users) - first;
            slope = Math.min(slope, Math.floorDiv(above, users - from));
        }
        slope = most <= from ? 0 : Math.max(0, slope);
        cost.addTerm(load, slope);
        if (alwaysSome) {
            cost.addTerm(facility.open(t), Math.max(0, first - slope));
        }
    }

    /**
     * In the year in which a group comes, a receiver is filled up to its share, and from then on up to the size norm.
     */
    private void receive(FacilityModel facility, List<UserGroup> mayCome, int t, IntVar load) {
        for (UserGroup group : mayCome) {
            Steps step = moved.get(group).get(facility.facility().index());
            if (step == null || t < step.first()) {
                continue;
            }
            LinearExprBuilder room = LinearExpr.newBuilder();
            facility.add(room, t, 1, pool::usable);
            cp.addLessOrEqual(load, room).onlyEnforceIf(now(step, t));
            if (pool.largest().isPresent()) {
                cp.addLessOrEqual(load, pool.largest().getAsInt()).onlyEnforceIf(step.by(t));
            }
        }
    }

    private Literal now(Steps step, int t) {
        if (t == step.first()) {
            return step.by(t);
        }
        Literal now = cp.newBoolVar("");
        cp.addEquality(
                LinearExpr.newBuilder().add(step.by(t)).addTerm(step.by(t - 1), -1),
                LinearExpr.newBuilder().add(now));
        return now;
    }

    /** A facility that stays moves its boundary few times, and never for a handful. */
    private void limitBoundaries(FacilityModel home, List<UserGroup> mayCome) {
        List<UserGroup> own = mayCome.stream()
                .filter(group -> group.home() == home.facility().index())
                .toList();
        Map<Integer, List<UserGroup>> byHost = new LinkedHashMap<>();
        own.forEach(group -> moved.get(group)
                .keySet()
                .forEach(host ->
                        byHost.computeIfAbsent(host, any -> new ArrayList<>()).add(group)));
        Literal stays = home.closed().ever().not();
        LinearExprBuilder times = LinearExpr.newBuilder();
        byHost.forEach((host, movers) -> {
            int first = moved.get(movers.get(0)).get(host).first();
            for (int t = first; t < question.years(); t++) {
                Literal boundary = cp.newBoolVar("");
                LinearExprBuilder users = LinearExpr.newBuilder();
                for (UserGroup group : movers) {
                    Steps step = moved.get(group).get(host);
                    step.addStart(users, t, group.users(t));
                    LinearExprBuilder start = LinearExpr.newBuilder();
                    step.addStart(start, t, 1);
                    cp.addLessOrEqual(start, boundary);
                }
                cp.addGreaterOrEqual(users, question.limits().smallest())
                        .onlyEnforceIf(new Literal[] {boundary, stays});
                times.add(boundary);
            }
        });
        cp.addLessOrEqual(times, question.limits().boundaries()).onlyEnforceIf(stays);
    }

    void hint(List<Allotted> places) {
        moved.forEach((group, steps) -> {
            Allotted place = places.get(group.index());
            steps.forEach(
                    (facility, step) -> step.hint(facility == place.facility() ? place.from() : question.years()));
        });
    }

    void read(CpSolver solver, List<Allotted> places) {
        moved.forEach((group, steps) -> {
            places.set(group.index(), new Allotted(group.home(), 0));
            steps.forEach((facility, step) -> {
                int year = step.year(solver);
                if (year < question.years()) {
                    places.set(group.index(), new Allotted(facility, year));
                }
            });
        });
    }
}
