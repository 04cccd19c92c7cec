package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** The options of one unit, by host and year, with what each means. Immutable, so that clones of a draft share it. */
final class Choices {
    /** Hosts that compound moves try: the cheapest to move to, where there are very many. */
    private static final int NEARBY = 40;

    private final Occupant occupant;
    private final List<Placement> placements;
    private final Map<Host, List<Placement>> byHost = new LinkedHashMap<>();
    private final List<Host> nearby;
    private final List<List<Placement>> hosts = new ArrayList<>();
    private final List<List<Placement>> anywhere = new ArrayList<>();

    /** @param empty the buildings with nobody at first */
    Choices(Occupant occupant, ConsolidationCase facts, Set<Site> empty) {
        this.occupant = occupant;
        this.placements = occupant.options().stream()
                .map(option -> Placement.of(occupant, option, facts))
                .toList();
        placements.stream()
                .filter(placement -> !placement.isStay())
                .forEach(placement -> byHost.computeIfAbsent(placement.host(), host -> new ArrayList<>())
                        .add(placement));
        this.nearby = byHost.keySet().stream()
                .sorted(Comparator.comparingLong(host -> cheapest(host, opened(host, facts, empty))))
                .limit(NEARBY)
                .toList();
        for (int t = 0; t < facts.horizon().length(); t++) {
            int year = t;
            List<Placement> nearest =
                    nearby.stream().map(host -> nearest(byHost.get(host), year)).toList();
            hosts.add(nearest);
            anywhere.add(Stream.concat(stay().stream(), nearest.stream()).toList());
        }
    }

    /** To move there at the best time, with its share of a building that has to be opened for it. */
    private long cheapest(Host host, List<Site> opened) {
        return byHost.get(host).stream()
                .mapToLong(there -> there.movingCost()
                        + opened.stream()
                                .mapToLong(site ->
                                        site.shareOfUse(occupant, there.option().year()))
                                .sum())
                .min()
                .orElseThrow();
    }

    private static List<Site> opened(Host host, ConsolidationCase facts, Set<Site> empty) {
        return host.sites().mapToObj(facts.sites()::get).filter(empty::contains).toList();
    }

    Occupant occupant() {
        return occupant;
    }

    /** In the order of the unit's options. */
    List<Placement> placements() {
        return placements;
    }

    /** @throws java.util.NoSuchElementException when it is none of the unit's options */
    Placement placement(Option option) {
        List<Placement> among = option.isStay() ? stay() : byHost.getOrDefault(option.host(), List.of());
        return among.stream()
                .filter(placement -> placement.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    /** Staying, where no directive forbids it. */
    List<Placement> stay() {
        Placement first = placements.get(0);
        return first.isStay() ? List.of(first) : List.of();
    }

    /** Whether it may move there. */
    boolean hasHost(Host host) {
        return byHost.containsKey(host);
    }

    /** The placement nearest to the year at one of the hosts. */
    Placement at(Host host, int year) {
        return nearest(byHost.get(host), year);
    }

    /** That in the year itself. */
    Optional<Placement> in(Host host, int year) {
        return byHost.get(host).stream()
                .filter(placement -> placement.option().year() == year)
                .findFirst();
    }

    /** The hosts that are cheapest to move to, the cheapest first. */
    List<Host> nearby() {
        return nearby;
    }

    /** For each nearby host the placement nearest to the year. */
    List<Placement> hosts(int year) {
        return hosts.get(year);
    }

    /** Staying, where allowed, and for each nearby host the placement nearest to the year. */
    List<Placement> anywhere(int year) {
        return anywhere.get(year);
    }

    /** The earlier of two as near. */
    private static Placement nearest(List<Placement> placements, int year) {
        Placement nearest = placements.get(0);
        for (Placement placement : placements) {
            if (Math.abs(placement.option().year() - year)
                    < Math.abs(nearest.option().year() - year)) {
                nearest = placement;
            }
        }
        return nearest;
    }
}
