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
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Subproblem;

/** Picks some buildings that compete for the same units, and all units in them, to be placed anew together. */
final class RegionPicker {
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
                List<Option> options = unit.choices().options().stream()
                        .filter(option ->
                                option.isStay() || option.equals(unit.option()) || region.contains(option.site()))
                        .toList();
                free.put(unit.occupant(), options);
            }
        }
        return new Subproblem(draft.facts(), draft.choices(), free);
    }

    /** Buildings that those in the building could have instead, the best for most of them first, with some luck. */
    private List<Integer> rivals(PlanDraft draft, int site) {
        Map<Integer, Double> appeal = new HashMap<>();
        for (int position : draft.neighbourhood().users(site)) {
            PlannedUnit unit = draft.units().get(position);
            if (unit.stays().stream().anyMatch(stay -> stay.site().index() == site)) {
                cheapest(unit).forEach((host, rank) -> appeal.merge(host, 1.0 / (1 + rank), Double::sum));
            }
        }
        appeal.remove(site);
        Map<Integer, Double> drawn = new HashMap<>();
        appeal.keySet().stream()
                .sorted()
                .forEach(host -> drawn.put(host, appeal.get(host) * (0.3 + random.nextDouble())));
        List<Integer> rivals = new ArrayList<>(drawn.keySet());
        rivals.sort(Comparator.comparing((Integer host) -> -drawn.get(host)).thenComparing(host -> host));
        return rivals;
    }

    /** The unit's hosts and its home, by how many are cheaper for it. */
    private static Map<Integer, Integer> cheapest(PlannedUnit unit) {
        Map<Integer, Long> costs = new HashMap<>();
        for (Option option : unit.choices().options()) {
            costs.merge(option.site(), unit.choices().placement(option).movingCost(), Math::min);
        }
        List<Integer> hosts = new ArrayList<>(costs.keySet());
        hosts.sort(Comparator.comparing((Integer host) -> costs.get(host)).thenComparing(host -> host));
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        hosts.forEach(host -> ranks.put(host, ranks.size()));
        return ranks;
    }
}
