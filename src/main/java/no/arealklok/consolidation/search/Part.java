package no.arealklok.consolidation.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Site;
import org.jgrapht.alg.util.UnionFind;

/**
 * Units and buildings that nothing ties to the rest: no unit of the one may move to a building of the other, and no
 * rule names units of both, nor does any limit what all do in a year, nor can units of the one lose a grant for the
 * other. The best plan is made of the best plans of the parts.
 *
 * @param facts the question about these alone, numbered anew
 * @param originals the units as the whole case has them, in the part's order
 */
public record Part(ConsolidationCase facts, List<Occupant> originals) {
    /** The parts in which some unit has a choice, in the order of their first unit. */
    public static List<Part> of(ConsolidationCase whole) {
        UnionFind<Site> ties = new UnionFind<>(new LinkedHashSet<>(whole.sites()));
        for (Occupant occupant : whole.occupants()) {
            occupant.annexes().forEach(annex -> ties.union(occupant.home(), annex));
            occupant.options().stream()
                    .flatMapToInt(option -> option.host().sites())
                    .forEach(site -> ties.union(occupant.home(), whole.sites().get(site)));
        }
        whole.pairRules()
                .forEach(rule -> ties.union(rule.one().home(), rule.other().home()));
        tieByGrants(whole, ties);
        if (!whole.limits().isEmpty()) {
            whole.sites().forEach(site -> ties.union(whole.sites().get(0), site));
        }
        Map<Site, List<Occupant>> tied = new LinkedHashMap<>();
        for (Occupant occupant : whole.occupants()) {
            tied.computeIfAbsent(ties.find(occupant.home()), site -> new ArrayList<>())
                    .add(occupant);
        }
        return tied.values().stream()
                .filter(occupants ->
                        occupants.stream().anyMatch(unit -> unit.options().size() > 1))
                .map(occupants -> part(whole, occupants))
                .toList();
    }

    /** Whoever may leave can lose the grant of any extension for the same service. */
    private static void tieByGrants(ConsolidationCase whole, UnionFind<Site> ties) {
        for (Site site : whole.sites()) {
            site.services().forEach((id, service) -> {
                if (service.hasGrants()) {
                    whole.occupants().stream()
                            .filter(unit -> unit.service().equals(id) && unit.canMove())
                            .forEach(unit -> ties.union(site, unit.home()));
                }
            });
        }
    }

    private static Part part(ConsolidationCase whole, List<Occupant> occupants) {
        Map<Integer, Site> sites = new LinkedHashMap<>();
        for (Occupant occupant : occupants) {
            number(occupant.home(), sites);
            occupant.annexes().forEach(annex -> number(annex, sites));
            occupant.options().stream()
                    .flatMapToInt(option -> option.host().sites())
                    .forEach(site -> number(whole.sites().get(site), sites));
        }
        Map<Occupant, Occupant> renumbered = new HashMap<>();
        List<Occupant> own = new ArrayList<>();
        for (Occupant occupant : occupants) {
            Occupant copy = copy(occupant, own.size(), sites);
            renumbered.put(occupant, copy);
            own.add(copy);
        }
        List<PairRule> rules = whole.pairRules().stream()
                .filter(rule -> renumbered.containsKey(rule.one()))
                .map(rule -> new PairRule(renumbered.get(rule.one()), renumbered.get(rule.other()), rule.together()))
                .toList();
        ConsolidationCase facts = whole.of(List.copyOf(sites.values()), own, rules);
        return new Part(facts, occupants);
    }

    private static void number(Site site, Map<Integer, Site> sites) {
        sites.computeIfAbsent(
                site.index(), index -> new Site(sites.size(), site.building(), site.money(), site.services()));
    }

    private static Occupant copy(Occupant occupant, int index, Map<Integer, Site> sites) {
        return new Occupant(
                index,
                occupant.unit(),
                occupant.type(),
                sites.get(occupant.home().index()),
                occupant.annexes().stream()
                        .map(annex -> sites.get(annex.index()))
                        .toList(),
                occupant.demand(),
                occupant.options().stream()
                        .map(option -> new Option(
                                option.host().at(site -> sites.get(site).index()), option.year()))
                        .toList(),
                List.of());
    }

    /** The part's share of a plan of the whole. */
    public List<Option> cut(List<Option> whole) {
        List<Option> own = new ArrayList<>();
        for (Occupant occupant : facts.occupants()) {
            Occupant original = originals.get(occupant.index());
            int position = original.options().indexOf(whole.get(original.index()));
            own.add(occupant.options().get(position));
        }
        return own;
    }

    /** Puts the part's share into a plan of the whole. */
    public void paste(List<Option> own, List<Option> whole) {
        for (Occupant occupant : facts.occupants()) {
            Occupant original = originals.get(occupant.index());
            int position = occupant.options().indexOf(own.get(occupant.index()));
            whole.set(original.index(), original.options().get(position));
        }
    }
}
