package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * Whose numbers of users and places a public document withholds: units of sensitive services with fewer users than the
 * norm, now or in a later year. A total less all that is shown is what is withheld, so the smallest of the other units
 * are withheld too until that sum leaves each of them as many possible numbers as the norm says, in every year; where
 * there are too few others, the totals of the service are withheld.
 */
public final class HiddenUnits {
    private static final String SMALLEST = "privacy.smallest-group";
    private static final String FEWEST_VALUES = "privacy.fewest-values";

    private final UnitUses uses;
    private final Outlook outlook;
    private final Figure smallest;
    private final long fewestValues;
    private final Set<String> units = new HashSet<>();
    private final Set<ServiceType> totals = new HashSet<>();
    private final Map<ServiceType, List<UnitUse>> withheld;

    public HiddenUnits(UnitUses uses, Outlook outlook, Norms norms) {
        this.uses = uses;
        this.outlook = outlook;
        this.smallest = norms.figure(SMALLEST);
        this.fewestValues = norms.figure(FEWEST_VALUES).whole();
        uses.all().stream().map(UnitUse::type).distinct().forEach(type -> {
            for (Operator operator : Operator.values()) {
                withhold(type, use -> use.type() == type && use.unit().operator() == operator);
            }
        });
        this.withheld = withheldByType(uses.all());
    }

    /** Municipal and private units apart: both sums are printed. */
    private void withhold(ServiceType type, Predicate<UnitUse> group) {
        List<UnitUse> bySize = uses.all().stream()
                .filter(group.and(use -> users(use) > 0))
                .sorted(Comparator.comparingLong(HiddenUnits::users))
                .toList();
        bySize.stream()
                .filter(this::isSmall)
                .forEach(use -> units.add(use.unit().id()));
        List<UnitUse> counted = new ArrayList<>(
                bySize.stream().filter(use -> use.utilisation().isPresent()).toList());
        List<UnitUse> withheld = new ArrayList<>(
                counted.stream().filter(use -> withholds(use.unit())).toList());
        counted.removeAll(withheld);
        while (tells(withheld) && !counted.isEmpty()) {
            UnitUse next = counted.remove(0);
            withheld.add(next);
            units.add(next.unit().id());
        }
        if (tells(withheld)) {
            totals.add(type);
        }
    }

    private static long users(UnitUse use) {
        return use.users().map(Figure::whole).orElse(0L);
    }

    private boolean isSmall(UnitUse use) {
        return use.type().sensitive()
                && (isSmall(users(use)) || outlook.find(use.unit()).stream().anyMatch(this::isSmall));
    }

    private boolean isSmall(UnitOutlook outlook) {
        Series users = outlook.users(Growth.MAIN);
        return users.values().stream().anyMatch(year -> isSmall(Math.round(year)));
    }

    /** Whether so few, of whatever service, could be known by their number. */
    public boolean isSmall(long users) {
        return users > 0 && users < smallest.whole();
    }

    /** Whether who knows their sum, now or of a later year, knows too much of one of them. */
    private boolean tells(List<UnitUse> withheld) {
        return sumTells(withheld.stream().map(HiddenUnits::users).toList())
                || IntStream.range(0, outlook.horizon().length()).anyMatch(t -> sumTells(users(withheld, t)));
    }

    /** Of those that have an outlook, and any users then. */
    private List<Long> users(List<UnitUse> units, int index) {
        return units.stream()
                .flatMap(use -> outlook.find(use.unit()).stream())
                .map(unit -> Math.round(unit.users(Growth.MAIN).values().get(index)))
                .filter(users -> users > 0)
                .toList();
    }

    /**
     * Each is one at least, and the small ones are fewer than the norm, so that what is left for one may be too few
     * different numbers.
     */
    private boolean sumTells(List<Long> users) {
        long sum = users.stream().mapToLong(Long::longValue).sum();
        long othersMost = users.stream().mapToLong(own -> most(own, sum)).sum();
        return users.stream().anyMatch(own -> {
            long most = most(own, sum);
            long least = Math.max(1, sum - (othersMost - most));
            return Math.min(most, sum - (users.size() - 1)) - least + 1 < fewestValues;
        });
    }

    private long most(long users, long sum) {
        return isSmall(users) ? Math.min(smallest.whole() - 1, sum) : sum;
    }

    public boolean withholds(Unit unit) {
        return units.contains(unit.id());
    }

    /**
     * Whether a sum over these units, less those that are shown, would tell of units that are withheld. It does not
     * where it holds none of a service's withheld units, or all of them and they hide each other.
     */
    public boolean tells(Collection<UnitUse> counted) {
        return withheldByType(counted).entrySet().stream()
                .anyMatch(one -> totals.contains(one.getKey())
                        || tells(one.getValue())
                        || one.getValue().size() < withheld.get(one.getKey()).size());
    }

    private Map<ServiceType, List<UnitUse>> withheldByType(Collection<UnitUse> uses) {
        return uses.stream().filter(use -> withholds(use.unit())).collect(Collectors.groupingBy(UnitUse::type));
    }

    public boolean withholdsTotals(ServiceType type) {
        return totals.contains(type);
    }

    /** As many as the fewest that may be told of, in each year: what money reckons with in place of those hidden. */
    public Series standIn(Horizon horizon) {
        return new Series(
                "users/stand-in",
                horizon.baseYear(),
                Collections.nCopies(horizon.length(), smallest.value()),
                MeasureUnit.PERSONS,
                new Origin.Assumed(SMALLEST));
    }
}
