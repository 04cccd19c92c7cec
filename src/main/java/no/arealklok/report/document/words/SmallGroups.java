package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Series;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * Whose numbers of users a public document withholds: units of sensitive services with fewer users than the norm, now
 * or in a later year. A total less all that is shown is what is withheld, so the smallest of the other units are
 * withheld too until that sum tells of no single unit; where there are too few others, the totals of the service are.
 */
final class SmallGroups {
    private final Analysis analysis;
    private final long smallest;
    private final Set<String> units = new HashSet<>();
    private final Set<ServiceType> totals = new HashSet<>();
    private final Map<ServiceType, List<UnitUse>> withheld;

    SmallGroups(Analysis analysis) {
        this.analysis = analysis;
        this.smallest = analysis.norms().figure("privacy.smallest-group").whole();
        for (ServiceType type : analysis.inputs().types().all()) {
            for (Operator operator : Operator.values()) {
                withhold(type, use -> use.type() == type && use.unit().operator() == operator);
            }
        }
        this.withheld = withheldByType(analysis.uses().all());
    }

    /** Municipal and private units apart: both sums are printed. */
    private void withhold(ServiceType type, Predicate<UnitUse> group) {
        List<UnitUse> bySize = analysis.uses().all().stream()
                .filter(group.and(use -> users(use) > 0))
                .sorted(Comparator.comparingLong(SmallGroups::users))
                .toList();
        bySize.stream()
                .filter(this::isSmall)
                .forEach(use -> units.add(use.unit().id()));
        List<UnitUse> counted = new ArrayList<>(
                bySize.stream().filter(use -> use.utilisation().isPresent()).toList());
        List<UnitUse> withheld = new ArrayList<>(
                counted.stream().filter(use -> withholds(use.unit())).toList());
        counted.removeAll(withheld);
        while (tellsOfOne(withheld) && !counted.isEmpty()) {
            UnitUse next = counted.remove(0);
            withheld.add(next);
            units.add(next.unit().id());
        }
        if (tellsOfOne(withheld)) {
            totals.add(type);
        }
    }

    private static long users(UnitUse use) {
        return use.users().map(Figure::whole).orElse(0L);
    }

    private boolean isSmall(UnitUse use) {
        return use.type().sensitive()
                && (isSmall(users(use))
                        || analysis.outlook().find(use.unit()).stream().anyMatch(this::isSmall));
    }

    private boolean isSmall(UnitOutlook outlook) {
        Series users = outlook.users(Growth.MAIN);
        return users.values().stream().anyMatch(year -> isSmall(Math.round(year)));
    }

    /** Whether so few, of whatever service, could be known by their number. */
    boolean isSmall(long users) {
        return users > 0 && users < smallest;
    }

    /** Whether their sum tells how many one of them is: it is alone, or each is one person. */
    private static boolean tellsOfOne(List<UnitUse> withheld) {
        long sum = withheld.stream().mapToLong(SmallGroups::users).sum();
        return withheld.size() == 1 || !withheld.isEmpty() && sum == withheld.size();
    }

    boolean withholds(Unit unit) {
        return units.contains(unit.id());
    }

    /**
     * Whether a sum over these units, less those that are shown, would tell of units that are withheld. It does not
     * where it holds none of a service's withheld units, or all of them and they hide each other.
     */
    boolean tells(Collection<UnitUse> counted) {
        return withheldByType(counted).entrySet().stream()
                .anyMatch(one -> totals.contains(one.getKey())
                        || tellsOfOne(one.getValue())
                        || one.getValue().size() < withheld.get(one.getKey()).size());
    }

    private Map<ServiceType, List<UnitUse>> withheldByType(Collection<UnitUse> uses) {
        return uses.stream().filter(use -> withholds(use.unit())).collect(Collectors.groupingBy(UnitUse::type));
    }

    /** Whether so few users of the service, in whatever year, can be known by their number. */
    boolean isSmall(ServiceType type, long users) {
        return type.sensitive() && isSmall(users);
    }

    boolean withholdsTotals(ServiceType type) {
        return totals.contains(type);
    }

    /** Whether place-years short in all tell of such a unit: too few other buildings are short for it to hide among. */
    boolean withholdsShortage() {
        return Stream.concat(
                        Stream.of(analysis.zero(), analysis.expanded(), analysis.plan()),
                        analysis.resilience().price().stream()
                                .flatMap(price -> Stream.of(price.robust(), price.ordinary())))
                .anyMatch(this::shortageTells);
    }

    private boolean shortageTells(Plan plan) {
        Map<Boolean, Long> shortByWithheld = plan.sites().stream()
                .filter(site -> site.load().score(site.extensions()).shortage() > 0)
                .collect(Collectors.partitioningBy(this::isWithheld, Collectors.counting()));
        return shortByWithheld.get(true) > 0 && shortByWithheld.get(false) < 2;
    }

    private boolean isWithheld(SitePlan site) {
        return site.stays().stream().anyMatch(stay -> withholds(stay.occupant().unit()));
    }

    /** Whether the cell is on the row of a unit of a sensitive service. */
    boolean isOnSensitiveRow(CellReference cell) {
        return analysis.uses().all().stream()
                .filter(use -> use.type().sensitive())
                .map(use -> use.unit().cells().row())
                .anyMatch(row ->
                        row.sheet().equals(cell.sheet()) && rowNumber(row).equals(rowNumber(cell)));
    }

    /** 12 of {@code F12} and of {@code 12:12}. */
    private static String rowNumber(CellReference cell) {
        return cell.address().replaceAll("^[A-Z]+(?=[0-9])|:.*", "");
    }
}
