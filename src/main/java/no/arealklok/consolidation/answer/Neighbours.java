package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/** Decisions on one unit that are near the one of a plan, all else as it is: it stays, moves later, or elsewhere. */
final class Neighbours {
    /** Years that the same move is put off. */
    private static final Set<Integer> LATER = Set.of(1, 2, 3, 5, 8, 12);

    /** Other buildings, the cheapest first. */
    private static final int MOST_OTHERS = 3;

    private final Occupant unit;
    private final Option chosen;
    private final WhatIf whatIf;

    Neighbours(Plan plan, Occupant unit) {
        this.unit = unit;
        this.chosen = plan.choice(unit);
        this.whatIf = new WhatIf(plan);
    }

    private record Neighbour(Option option, PlanScore difference) {
        static final Comparator<Neighbour> CHEAPEST = Comparator.comparingLong(
                        (Neighbour one) -> one.difference().cost())
                .thenComparing(one -> one.option().year())
                .thenComparing(one -> one.option().site());
    }

    /**
     * Those that break no more rules, leave no more short and cost no more than this; the cheapest first.
     */
    List<Option> within(long cost) {
        List<Neighbour> neighbours = new ArrayList<>();
        Map<Host, Neighbour> elsewhere = new LinkedHashMap<>();
        for (Option option : unit.options()) {
            boolean same = option.host().equals(chosen.host());
            if (same && !LATER.contains(option.year() - chosen.year())) {
                continue;
            }
            Neighbour neighbour = new Neighbour(option, whatIf.difference(unit, option));
            if (neighbour.difference().violations() > 0
                    || neighbour.difference().shortage() > 0
                    || neighbour.difference().cost() > cost) {
                continue;
            }
            if (same || option.isStay()) {
                neighbours.add(neighbour);
            } else {
                elsewhere.merge(
                        option.host(),
                        neighbour,
                        (one, other) -> Neighbour.CHEAPEST.compare(one, other) <= 0 ? one : other);
            }
        }
        elsewhere.values().stream()
                .sorted(Neighbour.CHEAPEST)
                .limit(MOST_OTHERS)
                .forEach(neighbours::add);
        return neighbours.stream()
                .sorted(Neighbour.CHEAPEST)
                .map(Neighbour::option)
                .toList();
    }
}
