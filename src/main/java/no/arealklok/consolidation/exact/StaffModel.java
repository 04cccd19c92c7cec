package no.arealklok.consolidation.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.economy.StaffMoney;

/**
 * Staff of one service in one building: its leader while anyone is there, and whole groups, or the share of one that
 * each user takes where that is more. Amounts are rounded down, so that the model never costs more than the plan.
 */
final class StaffModel {
    /** One step in one year: its number of groups and what they cost. */
    private record Groups(int year, StaffMoney.Step step, IntVar number, IntVar cost) {}

    private final ExactModel model;
    private final StaffMoney money;
    private final ServiceModel service;
    private final Map<Integer, Literal> led = new LinkedHashMap<>();
    private final List<Groups> groups = new ArrayList<>();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    StaffModel(ExactModel model, StaffMoney money, ServiceModel service) {
        this.model = model;
        this.money = money;
        this.service = service;
        for (int t = 0; t < model.years(); t++) {
            if (service.mostUsers(t) == service.fixedUsers(t)) {
                cost.add(money.presentValue(t, (int) service.fixedUsers(t)));
                continue;
            }
            lead(t);
            for (StaffMoney.Step step : money.steps()) {
                addStep(step, t);
            }
        }
    }

    private void lead(int t) {
        long amount = worth(money.leader(), t);
        if (service.fixedUsers(t) > 0) {
            cost.add(amount);
            return;
        }
        Literal leader = model.cp().newBoolVar("");
        service.present(t).forEach(present -> model.cp().addImplication(present, leader));
        led.put(t, leader);
        cost.addTerm(leader, amount);
    }

    private void addStep(StaffMoney.Step step, int t) {
        long eachUser = worth(step.cost() * step.shares(1), t);
        if (sharesAreMore(step, t)) {
            addUsers(cost, eachUser, t);
            return;
        }
        long most = service.mostUsers(t);
        IntVar number = model.cp().newIntVar(whole(step, service.fixedUsers(t)), whole(step, most), "");
        // Whole users against a size that need not be whole: counted in thousandths, rounded in the model's favour.
        LinearExprBuilder taken = LinearExpr.newBuilder().addTerm(number, (long) Math.ceil(step.size() * 1000));
        addUsers(taken, -1000, t);
        model.cp().addGreaterOrEqual(taken, 0);
        long each = worth(step.cost(), t);
        if (step.most() <= 0) {
            cost.addTerm(number, each);
            groups.add(new Groups(t, step, number, number));
            return;
        }
        IntVar amount = model.cp().newIntVar(0, Math.max(each * whole(step, most), eachUser * most), "");
        model.cp().addGreaterOrEqual(LinearExpr.newBuilder().add(amount).addTerm(number, -each), 0);
        LinearExprBuilder aboveShares = LinearExpr.newBuilder().add(amount);
        addUsers(aboveShares, -eachUser, t);
        model.cp().addGreaterOrEqual(aboveShares, 0);
        cost.add(amount);
        groups.add(new Groups(t, step, number, amount));
    }

    private void addUsers(LinearExprBuilder sum, long each, int t) {
        sum.addTerm(service.users(t).build(), each);
    }

    /** Whether the share of a group that each user takes is more than whole groups, however many come. */
    private boolean sharesAreMore(StaffMoney.Step step, int t) {
        for (long users = service.fixedUsers(t); users <= service.mostUsers(t); users++) {
            if (step.shares(users) < step.groups(users)) {
                return false;
            }
        }
        return true;
    }

    private static long whole(StaffMoney.Step step, long users) {
        return (long) step.groups(users);
    }

    private long worth(double amount, int t) {
        return (long) Math.floor(amount * money.factor(t));
    }

    void addTo(LinearExprBuilder sum) {
        sum.add(cost);
    }

    void hint(SiteLoad load) {
        String id = service.service().type().id();
        led.forEach((t, leader) -> model.cp().addHint(leader, load.users(id, t) > 0));
        for (Groups group : groups) {
            int users = load.users(id, group.year());
            long number = whole(group.step(), users);
            model.cp().addHint(group.number(), number);
            if (group.cost() != group.number()) {
                long whole = worth(group.step().cost(), group.year()) * number;
                long shares = worth(group.step().cost() * group.step().shares(1), group.year()) * users;
                model.cp().addHint(group.cost(), Math.max(whole, shares));
            }
        }
    }
}
