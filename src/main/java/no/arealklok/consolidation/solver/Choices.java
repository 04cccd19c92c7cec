package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;

/** The options of one unit, by host and year, with what each means. Immutable, so that clones of a draft share it. */
final class Choices {
    /** Hosts that compound moves try: the cheapest to move to, where there are very many. */
    private static final int NEARBY = 40;

    private final Occupant occupant;
    private final Map<Option, Placement> placements = new HashMap<>();
    private final Map<Integer, List<Option>> byHost = new LinkedHashMap<>();
    private final List<List<Option>> hosts = new ArrayList<>();
    private final List<List<Option>> anywhere = new ArrayList<>();

    Choices(Occupant occupant, ConsolidationCase facts) {
        this.occupant = occupant;
        for (Option option : occupant.options()) {
            placements.put(option, Placement.of(occupant, option, facts));
            if (!option.isStay()) {
                byHost.computeIfAbsent(option.site(), host -> new ArrayList<>()).add(option);
            }
        }
        for (int t = 0; t < facts.horizon().length(); t++) {
            int year = t;
            List<Option> nearest = byHost.values().stream()
                    .map(years -> nearest(years, year))
                    .sorted(Comparator.comparingLong(
                            option -> placements.get(option).movingCost()))
                    .limit(NEARBY)
                    .toList();
            hosts.add(nearest);
            anywhere.add(Stream.concat(stay().stream(), nearest.stream()).toList());
        }
    }

    Occupant occupant() {
        return occupant;
    }

    List<Option> options() {
        return occupant.options();
    }

    Placement placement(Option option) {
        return placements.get(option);
    }

    boolean has(Option option) {
        return placements.containsKey(option);
    }

    /** Staying, where no directive forbids it. */
    List<Option> stay() {
        Option first = options().get(0);
        return first.isStay() ? List.of(first) : List.of();
    }

    /** The option nearest to the year at a building that is one of the hosts. */
    Option at(int host, int year) {
        return nearest(byHost.get(host), year);
    }

    /** For each host the option nearest to the year. */
    List<Option> hosts(int year) {
        return hosts.get(year);
    }

    /** Staying, where allowed, and for each host the option nearest to the year. */
    List<Option> anywhere(int year) {
        return anywhere.get(year);
    }

    /** The earlier of two as near. */
    private static Option nearest(List<Option> options, int year) {
        Option nearest = options.get(0);
        for (Option option : options) {
            if (Math.abs(option.year() - year) < Math.abs(nearest.year() - year)) {
                nearest = option;
            }
        }
        return nearest;
    }
}
