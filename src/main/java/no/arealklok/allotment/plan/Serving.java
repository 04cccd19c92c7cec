package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;

/**
 * Which unit serves whom, year by year (fordeling): shares of the users of each unit, so that it holds for any number
 * of them. Who has no place anywhere waits at home.
 */
public final class Serving {
    /** Shares of groups that make a unit make 1, but for what binary numbers leave over. */
    private static final double ROUNDING = 1e-9;

    /** Everyone is served where they are today. */
    public static final Serving AT_HOME = new Serving(Map.of(), Map.of());

    /** Of the units that do not serve just their own in every year: whose users, and how much of them. */
    private final Map<String, Map<Unit, double[]>> served;

    /** What the residents of small areas need, some of whom a unit serves; by the unit and the need's id. */
    private final Map<String, Map<String, Series>> needs;

    private Serving(Map<String, Map<Unit, double[]>> served, Map<String, Map<String, Series>> needs) {
        this.served = served;
        this.needs = needs;
    }

    public static Serving of(AllotmentPlan plan) {
        Question question = plan.question();
        Map<String, Map<Unit, double[]>> served = new LinkedHashMap<>();
        Map<String, Map<String, Series>> needs = new LinkedHashMap<>();
        for (Pool pool : question.pools()) {
            for (int index : pool.groups()) {
                UserGroup group = question.groups().get(index);
                for (int t = 0; t < question.years(); t++) {
                    int year = t;
                    shares(plan, pool, group, t).forEach((host, share) -> {
                        served.computeIfAbsent(host.id(), unit -> new LinkedHashMap<>())
                                        .computeIfAbsent(group.unit(), unit -> new double[question.years()])[year] +=
                                share * group.shares().get(year);
                        group.need()
                                .ifPresent(need -> needs.computeIfAbsent(host.id(), unit -> new LinkedHashMap<>())
                                        .put(need.id(), need));
                    });
                }
            }
        }
        served.entrySet().removeIf(unit -> isAtHome(unit.getKey(), unit.getValue()));
        return new Serving(served, needs);
    }

    /** The units that serve a group in the year with this index, and how much of it each: together all of it. */
    public static Map<Unit, Double> shares(AllotmentPlan plan, Pool pool, UserGroup group, int t) {
        Map<Unit, Double> shares = new LinkedHashMap<>();
        plan.belonging(pool, group, t)
                .forEach((facility, share) ->
                        shares.merge(host(plan.question().facilities().get(facility), group), share, Double::sum));
        return shares;
    }

    private static boolean isAtHome(String unit, Map<Unit, double[]> users) {
        return users.entrySet().stream()
                .allMatch(source -> source.getKey().id().equals(unit)
                        && Arrays.stream(source.getValue()).allMatch(share -> Math.abs(share - 1) < ROUNDING));
    }

    /** The unit of a facility that takes the group in. */
    private static Unit host(Facility facility, UserGroup group) {
        return facility.index() == group.home()
                ? group.unit()
                : facility.units().stream()
                        .filter(unit -> group.unit().grades().stream()
                                .allMatch(needed -> unit.grades().stream().anyMatch(grades -> grades.covers(needed))))
                        .findFirst()
                        .orElse(facility.units().get(0));
    }

    /**
     * Users that a unit serves in each year.
     *
     * @param users who go to a unit today
     */
    public Series users(Unit unit, Function<Unit, Series> users) {
        Map<Unit, double[]> sources = served.get(unit.id());
        Series own = users.apply(unit);
        if (sources == null) {
            return own;
        }
        List<Series> operands = new ArrayList<>();
        double[] sum = new double[own.values().size()];
        sources.forEach((source, shares) -> {
            Series all = users.apply(source);
            operands.add(all);
            for (int t = 0; t < sum.length; t++) {
                sum[t] += shares[t] * all.values().get(t);
            }
        });
        operands.addAll(needs.getOrDefault(unit.id(), Map.of()).values());
        return new Series(
                own.id() + "/allotted",
                own.firstYear(),
                Arrays.stream(sum).boxed().toList(),
                MeasureUnit.PERSONS,
                new Origin.Computed("allotment.served", List.copyOf(operands)));
    }

    /** The same of a sample of what could happen, in the year with an index. */
    public int users(Unit unit, int t, Function<Unit, Integer> users) {
        Map<Unit, double[]> sources = served.get(unit.id());
        if (sources == null) {
            return users.apply(unit);
        }
        double sum = 0;
        for (Map.Entry<Unit, double[]> source : sources.entrySet()) {
            sum += source.getValue()[t] * users.apply(source.getKey());
        }
        return (int) Math.round(sum);
    }
}
