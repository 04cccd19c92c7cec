package no.arealklok.consolidation.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.arealklok.consolidation.plan.GivenUp;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.search.Subproblem;

/** A subproblem as an integer program: the rules as constraints, shortage and cost as linear sums. */
final class ExactModel {
    private final Subproblem subproblem;
    private final boolean allowsShortage;
    private final CpModel cp = new CpModel();
    private final Literal never = cp.falseLiteral();
    private final Map<Occupant, UnitChoice> units = new LinkedHashMap<>();
    private final Map<Site, SiteModel> sites = new LinkedHashMap<>();
    /** By service, where a grant can be lost. */
    private final Map<String, Onset> givenUp = new LinkedHashMap<>();

    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final LinearExprBuilder shortage = LinearExpr.newBuilder();

    /** @param allowsShortage whether anyone may be short of a place in the buildings of the subproblem */
    ExactModel(Subproblem subproblem, boolean allowsShortage) {
        this.subproblem = subproblem;
        this.allowsShortage = allowsShortage;
        subproblem.free().forEach((unit, options) -> units.put(unit, new UnitChoice(this, unit, options)));
        List<Stay> fixed = subproblem.fixedStays();
        for (Site site : subproblem.sites()) {
            sites.put(site, siteModel(site, fixed));
        }
        units.values().forEach(unit -> unit.addCost(cost, this));
        sites.values().forEach(site -> site.addTo(cost, shortage));
        facts().pairRules().forEach(this::addRule);
        if (!facts().limits().isEmpty()) {
            addLimits(subproblem.fixedPace());
        }
    }

    private SiteModel siteModel(Site site, List<Stay> fixed) {
        List<UnitChoice> residents = new ArrayList<>();
        List<Visit> visitors = new ArrayList<>();
        units.forEach((unit, choice) -> {
            if (unit.home() == site || unit.annexes().contains(site)) {
                residents.add(choice);
            } else {
                visitors.addAll(choice.visits(site.index()));
            }
        });
        List<Stay> here = fixed.stream().filter(stay -> stay.site() == site).toList();
        return new SiteModel(this, site, here, residents, visitors);
    }

    /** @param fixed what happens whatever the free units do */
    private void addLimits(Pace fixed) {
        for (YearlyLimit limit : facts().limits()) {
            for (int t = 0; t < years(); t++) {
                if (limit.holdsIn(t)) {
                    LinearExprBuilder sum = LinearExpr.newBuilder().add(fixed.in(t, limit.counted()));
                    addAmounts(sum, limit.counted(), t);
                    cp.addLessOrEqual(sum, limit.most());
                }
            }
        }
    }

    private void addAmounts(LinearExprBuilder sum, YearlyLimit.Counted counted, int t) {
        if (counted.isBuilding()) {
            sites.values().forEach(site -> site.addBuilding(sum, counted, t));
            return;
        }
        units.values().stream()
                .filter(unit -> unit.left().starts().contains(t))
                .forEach(unit -> sum.add(unit.left().in(t)));
    }

    private void addRule(PairRule rule) {
        if (!units.containsKey(rule.one()) && !units.containsKey(rule.other())) {
            return;
        }
        for (Option one : options(rule.one())) {
            LinearExprBuilder atMostOne = LinearExpr.newBuilder();
            List<Option> broken = options(rule.other()).stream()
                    .filter(other -> rule.isBroken(one, other))
                    .toList();
            if (!broken.isEmpty()) {
                broken.forEach(other -> atMostOne.add(has(rule.other(), other)));
                cp.addLessOrEqual(atMostOne.add(has(rule.one(), one)), 1);
            }
        }
    }

    private List<Option> options(Occupant unit) {
        return subproblem.free().getOrDefault(unit, List.of(subproblem.plan().get(unit.index())));
    }

    private LinearExpr has(Occupant unit, Option option) {
        return units.containsKey(unit) ? units.get(unit).has(option) : LinearExpr.constant(1);
    }

    ConsolidationCase facts() {
        return subproblem.facts();
    }

    CpModel cp() {
        return cp;
    }

    int years() {
        return facts().horizon().length();
    }

    boolean allowsShortage() {
        return allowsShortage;
    }

    Onset onset(SortedSet<Integer> starts) {
        return new Onset(cp, never, starts, years());
    }

    /** A unit of the service has left its home, free or not. */
    Onset givenUp(String service) {
        return givenUp.computeIfAbsent(service, this::anyLeft);
    }

    private Onset anyLeft(String service) {
        List<Onset> free = new ArrayList<>();
        List<Integer> anyway = new ArrayList<>();
        for (Occupant unit : facts().occupants()) {
            Option planned = subproblem.plan().get(unit.index());
            if (!unit.service().equals(service)) {
                continue;
            }
            if (units.containsKey(unit)) {
                free.add(units.get(unit).left());
            } else if (!planned.isStay()) {
                anyway.add(planned.year());
            }
        }
        TreeSet<Integer> starts = new TreeSet<>(anyway);
        free.forEach(left -> starts.addAll(left.starts()));
        Onset any = onset(starts);
        free.forEach(left -> left.starts().forEach(year -> cp.addImplication(left.by(year), any.by(year))));
        anyway.forEach(year -> cp.addBoolOr(new Literal[] {any.by(year)}));
        return any;
    }

    /** The fewest short. */
    ExactModel leastShortage() {
        cp.minimize(shortage);
        return this;
    }

    /** The lowest cost with at most so many place-years short. */
    ExactModel leastCost(long limit) {
        if (allowsShortage) {
            cp.addLessOrEqual(shortage, limit);
        }
        cp.minimize(cost);
        return this;
    }

    /** Begins from a plan. */
    ExactModel from(List<Option> plan) {
        units.forEach((unit, choice) -> choice.hint(plan.get(unit.index()), years()));
        GivenUp given = GivenUp.of(facts(), plan);
        subproblem.sitePlans(plan).forEach((site, planned) -> sites.get(site).hint(planned));
        givenUp.forEach((service, onset) -> onset.hint(given.first(service)));
        return this;
    }

    /** The plan with the options that the solver found. */
    List<Option> choices(CpSolver solver) {
        List<Option> choices = new ArrayList<>(subproblem.plan());
        subproblem
                .free()
                .forEach((unit, options) -> choices.set(
                        unit.index(),
                        options.stream()
                                .filter(option -> solver.value(units.get(unit).has(option)) == 1)
                                .findFirst()
                                .orElseThrow()));
        return choices;
    }
}
