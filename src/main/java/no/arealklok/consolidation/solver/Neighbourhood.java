package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.PairRule;

/** Who can be where, for the moves to look up; units by their position in the draft. Immutable. */
final class Neighbourhood {
    /** No more buildings are looked at for neighbours of a unit that has as many. */
    private static final int MOST_NEAR = 60;

    private final List<List<Integer>> residents = new ArrayList<>();
    private final List<List<Integer>> visitors = new ArrayList<>();
    private final List<List<Stay>> fixedStays = new ArrayList<>();
    private final List<List<Integer>> near = new ArrayList<>();

    Neighbourhood(ConsolidationCase facts, List<PlannedUnit> units, List<FixedUnit> fixed) {
        for (List<List<Integer>> lists : List.of(residents, visitors)) {
            facts.sites().forEach(site -> lists.add(new ArrayList<>()));
        }
        facts.sites().forEach(site -> fixedStays.add(new ArrayList<>()));
        fixed.stream()
                .flatMap(unit -> unit.stays().stream())
                .forEach(stay -> fixedStays.get(stay.site().index()).add(stay));
        for (PlannedUnit unit : units) {
            residents.get(unit.occupant().home().index()).add(unit.position());
            nearby(unit).forEach(site -> visitors.get(site).add(unit.position()));
        }
        Map<Occupant, List<Occupant>> tied = tied(facts.pairRules());
        units.forEach(unit -> near.add(near(unit, units, tied.getOrDefault(unit.occupant(), List.of()))));
    }

    private static Map<Occupant, List<Occupant>> tied(List<PairRule> rules) {
        Map<Occupant, List<Occupant>> tied = new HashMap<>();
        for (PairRule rule : rules) {
            tied.computeIfAbsent(rule.one(), one -> new ArrayList<>()).add(rule.other());
            tied.computeIfAbsent(rule.other(), other -> new ArrayList<>()).add(rule.one());
        }
        return tied;
    }

    /** Units that a rule ties to the unit, and those that share a possible building with it. */
    private List<Integer> near(PlannedUnit unit, List<PlannedUnit> units, List<Occupant> tied) {
        Set<Integer> found = new LinkedHashSet<>();
        units.stream()
                .filter(other -> tied.contains(other.occupant()))
                .map(PlannedUnit::position)
                .forEach(found::add);
        List<Integer> shared = new ArrayList<>(List.of(unit.occupant().home().index()));
        nearby(unit).forEach(shared::add);
        for (int site : shared) {
            if (found.size() < MOST_NEAR) {
                found.addAll(residents.get(site));
                found.addAll(visitors.get(site));
            }
        }
        found.remove(unit.position());
        return List.copyOf(found);
    }

    /** The buildings of its nearby hosts. */
    private static IntStream nearby(PlannedUnit unit) {
        return unit.choices().nearby().stream().flatMapToInt(Host::sites).distinct();
    }

    /** Units whose main building this is. */
    List<Integer> residents(int site) {
        return residents.get(site);
    }

    /** Units for which this is one of the buildings of the nearby hosts. */
    List<Integer> visitors(int site) {
        return visitors.get(site);
    }

    /** Stays of units that the search cannot move. */
    List<Stay> fixedStays(int site) {
        return fixedStays.get(site);
    }

    /** Units whose options compete with those of this one. */
    List<Integer> near(int unit) {
        return near.get(unit);
    }
}
