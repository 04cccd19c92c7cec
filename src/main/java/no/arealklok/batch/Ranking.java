package no.arealklok.batch;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What runs are put in order by, those of one scenario among themselves. */
public enum Ranking {
    /** The fullest first. */
    UTILISATION(
            one -> one.percent().isPresent(),
            comparingLong((Standing one) -> one.percent().getAsInt()).reversed()),
    /** The greatest gain first. */
    MONEY(
            one -> one.gain().isPresent(),
            comparingLong((Standing one) -> one.gain().orElseThrow().mid()).reversed()),
    /** That which is nearest to the best that can be, first. */
    GAP(
            one -> one.gap().isPresent(),
            comparingLong((Standing one) -> one.gap().orElseThrow().shortage())
                    .thenComparing(one -> one.gap().orElseThrow().percent())),
    /** The fewest rows left out and values filled in for each unit first. */
    QUALITY(one -> one.units() > 0, comparingDouble(Ranking::doubtful));

    private final Predicate<Standing> known;
    private final Comparator<Standing> order;

    Ranking(Predicate<Standing> known, Comparator<Standing> order) {
        this.known = known;
        this.order = order;
    }

    /** Rows left out and values filled in, for each unit. */
    public static double doubtful(Standing one) {
        return (one.rejected() + one.assumed()) / (double) one.units();
    }

    /** @param place from 1; those that are alike have the same */
    public record Placed(int place, BatchEntry entry, Standing standing) {}

    /**
     * Each scenario's from its first on, those alike by name. Left out are those of which it is not known.
     *
     * @param entries by name
     */
    public List<Placed> of(List<BatchEntry> entries) {
        List<Placed> placed = new ArrayList<>();
        entries.stream()
                .map(entry -> entry.task().scenarioName())
                .distinct()
                .sorted(Comparator.comparing(name -> name.orElse("")))
                .forEach(scenario -> placed.addAll(ofOne(entries.stream()
                        .filter(entry -> entry.task().scenarioName().equals(scenario))
                        .toList())));
        return placed;
    }

    private List<Placed> ofOne(List<BatchEntry> entries) {
        List<Placed> placed = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.standing().filter(known).isPresent())
                .sorted(Comparator.comparing(
                        (BatchEntry entry) -> entry.standing().orElseThrow(), order))
                .forEach(entry -> placed.add(next(placed, entry)));
        return placed;
    }

    private Placed next(List<Placed> before, BatchEntry entry) {
        Standing standing = entry.standing().orElseThrow();
        if (!before.isEmpty()) {
            Placed last = before.get(before.size() - 1);
            if (order.compare(last.standing(), standing) == 0) {
                return new Placed(last.place(), entry, standing);
            }
        }
        return new Placed(before.size() + 1, entry, standing);
    }
}
