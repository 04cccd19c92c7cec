package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.service.NeedRule.Coverage;

/**
 * How far SSB's municipal projections miss in 8 of 10 cases, by ages and years ahead: the norms {@code
 * outlook.error.<ages>.after-<years>}, a straight line between the years that have one, from 0 in the base year, and
 * the last one after it.
 */
final class ProjectionErrors {
    private static final String PREFIX = "outlook.error.";
    private static final Pattern AGES_AND_YEARS = Pattern.compile("(\\d+)(?:-(\\d+|plus))?\\.after-(\\d+)");

    private record Group(AgeGroup ages, NavigableMap<Integer, Figure> byYearsAhead) {
        double at(int yearsAhead) {
            Map.Entry<Integer, Figure> after = byYearsAhead.ceilingEntry(yearsAhead);
            if (after == null) {
                return byYearsAhead.lastEntry().getValue().value();
            }
            Map.Entry<Integer, Figure> before = byYearsAhead.lowerEntry(yearsAhead);
            int from = before == null ? 0 : before.getKey();
            double least = before == null ? 0 : before.getValue().value();
            double way = (double) (yearsAhead - from) / (after.getKey() - from);
            return least + way * (after.getValue().value() - least);
        }
    }

    private final Horizon horizon;
    private final List<Group> groups;
    private final Map<Coverage, Series> known = new HashMap<>();

    ProjectionErrors(Horizon horizon, Norms norms) {
        this.horizon = horizon;
        this.groups = groups(norms);
    }

    private static List<Group> groups(Norms norms) {
        Map<AgeGroup, Group> groups = new LinkedHashMap<>();
        norms.all().stream().filter(norm -> norm.key().startsWith(PREFIX)).forEach(norm -> {
            Matcher key = AGES_AND_YEARS.matcher(norm.key().substring(PREFIX.length()));
            if (!key.matches()) {
                throw new IllegalArgumentException("the norm " + norm.key() + " names no ages and years");
            }
            groups.computeIfAbsent(ages(key), ages -> new Group(ages, new TreeMap<>()))
                    .byYearsAhead()
                    .put(Integer.valueOf(key.group(3)), norm.figure());
        });
        return List.copyOf(groups.values());
    }

    private static AgeGroup ages(Matcher key) {
        int from = Integer.parseInt(key.group(1));
        if (key.group(2) == null) {
            return AgeGroup.of(from);
        }
        return new AgeGroup(from, key.group(2).equals("plus") ? AgeGroup.OPEN : Integer.parseInt(key.group(2)));
    }

    /** The error as a share of the number, year by year: the greatest of the groups that hold the rule's ages. */
    Series of(Coverage rule) {
        return known.computeIfAbsent(rule, this::series);
    }

    private Series series(Coverage rule) {
        List<Group> holding = rule.shares().stream()
                .flatMap(share -> holding(share.ages()).stream())
                .distinct()
                .toList();
        List<Double> values = horizon.years()
                .mapToObj(year -> holding.stream()
                        .mapToDouble(group -> year == horizon.baseYear() ? 0 : group.at(year - horizon.baseYear()))
                        .max()
                        .orElseThrow())
                .toList();
        List<Figure> operands = new ArrayList<>();
        holding.forEach(group -> operands.addAll(group.byYearsAhead().values()));
        String id = "error/" + Ages.of(rule);
        Origin origin = new Origin.Computed("outlook.error", List.copyOf(operands));
        return new Series(id, horizon.baseYear(), values, MeasureUnit.RATIO, origin);
    }

    /** The narrowest group around the ages; else all that they touch, save those that lie inside another of them. */
    private List<Group> holding(AgeGroup ages) {
        Group narrowest = null;
        List<Group> touched = new ArrayList<>();
        for (Group group : groups) {
            if (group.ages().contains(ages)
                    && (narrowest == null
                            || group.ages().years() < narrowest.ages().years())) {
                narrowest = group;
            }
            if (group.ages().from() <= ages.to() && group.ages().to() >= ages.from()) {
                touched.add(group);
            }
        }
        return narrowest != null
                ? List.of(narrowest)
                : touched.stream()
                        .filter(group -> touched.stream()
                                .noneMatch(
                                        other -> other != group && other.ages().contains(group.ages())))
                        .toList();
    }
}
