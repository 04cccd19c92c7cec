package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Subproblem;

/** Picks some buildings that compete for the same units, and all units in them, to be placed anew together. */
final class RegionPicker {
    /** More make the region slower to solve and are hardly ever chosen. */
    private static final int HOSTS_A_UNIT = 12;

    private final Random random;

    RegionPicker(Random random) {
        this.random = random;
    }

    /** @param size number of buildings beside the first */
    Subproblem pick(PlanDraft draft, int size) {
        List<PlannedUnit> units = draft.units();
        int first = units.get(random.nextInt(units.size())).option().site();
        Set<Integer> region = new LinkedHashSet<>(List.of(first));
        rivals(draft, first).stream().limit(size).forEach(region::add);
        Map<Occupant, List<Option>> free = new LinkedHashMap<>();
        for (PlannedUnit unit : units) {
            if (unit.stays().stream()
                    .anyMatch(stay -> region.contains(stay.site().index()))) {
                Set<Host> hosts = hosts(unit, region);
                List<Option> options = unit.occupant().options().stream()
                        .filter(option ->
                                option.isStay() || option.equals(unit.option()) || hosts.contains(option.host()))
                        .toList();
                free.put(unit.occupant(), options);
            }
        }
        return new Subproblem(draft.facts(), draft.choices(), free);
    }

    /** The cheapest for the unit that lie in the region. */
    private static Set<Host> hosts(PlannedUnit unit, Set<Integer> region) {
        return unit.choices().nearby().stream()
                .filter(host -> host.sites().allMatch(region::contains))
                .limit(HOSTS_A_UNIT)
                .collect(Collectors.toSet());
    }

    /** Buildings that those in the building could have instead, the best for most of them first, with some luck. */
    private List<Integer> rivals(PlanDraft draft, int site) {
        Map<Integer, Double> appeal = new HashMap<>();
        for (PlannedUnit unit : draft.units()) {
            if (unit.stays().stream().anyMatch(stay -> stay.site().index() == site)) {
                addAppeal(unit, appeal);
            }
        }
        Set<Integer> used = draft.units().stream()
                .flatMap(unit -> unit.stays().stream())
                .map(stay -> stay.site().index())
                .collect(Collectors.toSet());
        appeal.keySet().removeIf(host -> host == site || !used.contains(host) && !draft.isPromising(host));
        Map<Integer, Double> drawn = new HashMap<>();
        appeal.keySet().stream()
                .sorted()
                .forEach(host -> drawn.put(host, appeal.get(host) * (0.3 + random.nextDouble())));
        List<Integer> rivals = new ArrayList<>(drawn.keySet());
        rivals.sort(Comparator.comparing((Integer host) -> -drawn.get(host)).thenComparing(host -> host));
        return rivals;
    }

    /** The unit's home and its nearby hosts, the fewer cheaper ones there are the more. */
    private static void addAppeal(PlannedUnit unit, Map<Integer, Double> appeal) {
        List<Integer> sites = new ArrayList<>();
        unit.choices().stay().forEach(stay -> sites.add(stay.host().site()));
        unit.choices().nearby().stream().flatMapToInt(Host::sites).distinct().forEach(sites::add);
        for (int rank = 0; rank < sites.size(); rank++) {
            appeal.merge(sites.get(rank), 1.0 / (1 + rank), Double::sum);
        }
    }
}
