package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PairRule;
import no.arealklok.consolidation.Site;
import no.arealklok.consolidation.Stay;

/** Who can be where, for the moves to look up; units by their position in the draft. Immutable. */
final class Neighbourhood {
    private final List<List<Integer>> residents = new ArrayList<>();
    private final List<List<Integer>> users = new ArrayList<>();
    private final List<List<Integer>> visitors = new ArrayList<>();
    private final List<List<Stay>> fixedStays = new ArrayList<>();
    private final List<List<Integer>> near = new ArrayList<>();

    Neighbourhood(ConsolidationCase facts, List<PlannedUnit> units, List<FixedUnit> fixed) {
        for (List<List<Integer>> lists : List.of(residents, users, visitors)) {
            facts.sites().forEach(site -> lists.add(new ArrayList<>()));
        }
        facts.sites().forEach(site -> fixedStays.add(new ArrayList<>()));
        fixed.stream()
                .flatMap(unit -> unit.stays().stream())
                .forEach(stay -> fixedStays.get(stay.site().index()).add(stay));
        units.forEach(this::add);
        units.forEach(unit -> near.add(near(unit, units, facts.pairRules())));
    }

    private void add(PlannedUnit unit) {
        int position = unit.position();
        residents.get(unit.occupant().home().index()).add(position);
        Set<Integer> hosts = new TreeSet<>();
        unit.choices().options().stream()
                .filter(option -> !option.isStay())
                .map(Option::site)
                .forEach(hosts::add);
        hosts.forEach(host -> visitors.get(host).add(position));
        hosts.add(unit.occupant().home().index());
        unit.occupant().annexes().stream().map(Site::index).forEach(hosts::add);
        hosts.forEach(site -> users.get(site).add(position));
    }

    /** Units that share a possible building with the unit, and those that a rule ties to it. */
    private List<Integer> near(PlannedUnit unit, List<PlannedUnit> units, List<PairRule> rules) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Option option : unit.choices().options()) {
            found.addAll(users.get(option.site()));
        }
        for (PlannedUnit other : units) {
            boolean tied = rules.stream()
                    .anyMatch(rule -> rule.one() == unit.occupant() && rule.other() == other.occupant()
                            || rule.other() == unit.occupant() && rule.one() == other.occupant());
            if (tied) {
                found.add(other.position());
            }
        }
        found.remove(unit.position());
        return List.copyOf(found);
    }

    /** Units whose main building this is. */
    List<Integer> residents(int site) {
        return residents.get(site);
    }

    /** Units that may move there. */
    List<Integer> visitors(int site) {
        return visitors.get(site);
    }

    /** Units that may be there in some year. */
    List<Integer> users(int site) {
        return users.get(site);
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
