package no.arealklok.consolidation.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.travel.Distances;

/**
 * How neighbours may share the users of a unit that closes: several of which none has free places for all, each with so
 * many parts as leave the fewest without a place before anything is built, then with the shortest ways.
 */
final class DivisionFinder {
    /** Of the buildings around a unit, those that are tried together. */
    private static final int NEAREST = 6;

    private final Distances distances;
    private final RoomCheck room;
    private final int most;
    private final int parts;
    private final int smallest;

    /** @param lack place-years short there with each number of parts, if nothing is built */
    private record Neighbour(Site site, long metres, long[] lack) {}

    /** @param sizes parts for each neighbour */
    private record Division(List<Neighbour> neighbours, List<Integer> sizes) {
        static final Comparator<Division> BEST_FIRST =
                Comparator.comparingLong(Division::lack).thenComparingLong(Division::way);

        long lack() {
            return sum((neighbour, size) -> neighbour.lack()[size]);
        }

        private long way() {
            return sum((neighbour, size) -> neighbour.metres() * size);
        }

        private long sum(ToLongBiFunction<Neighbour, Integer> amount) {
            return IntStream.range(0, sizes.size())
                    .mapToLong(i -> amount.applyAsLong(neighbours.get(i), sizes.get(i)))
                    .sum();
        }

        Host host() {
            return Host.shared(
                    neighbours.stream()
                            .map(neighbour -> neighbour.site().index())
                            .toList(),
                    sizes);
        }
    }

    DivisionFinder(Distances distances, Norms norms, RoomCheck room) {
        this.distances = distances;
        this.room = room;
        this.most = (int) norms.figure("allotment.closing-hosts").whole();
        this.parts = (int) norms.figure("allotment.closing-parts").whole();
        this.smallest = (int) norms.figure("allotment.smallest-move").whole();
    }

    /** @param hosts those that may take the unit in, were there room */
    List<Host> of(Occupant unit, List<Site> hosts) {
        if (!unit.type().allotment().rule().mayDivide()) {
            return List.of();
        }
        List<Neighbour> near = hosts.stream()
                .map(host -> neighbour(unit, host))
                .sorted(Comparator.comparingLong(Neighbour::metres)
                        .thenComparing(neighbour -> neighbour.site().index()))
                .limit(NEAREST)
                .filter(neighbour -> neighbour.lack()[parts] > 0)
                .toList();
        List<Host> found = new ArrayList<>();
        addWith(List.of(), near, unit, found);
        return found;
    }

    private Neighbour neighbour(Occupant unit, Site host) {
        long metres = distances
                .between(unit.home().building(), host.building(), unit.type().mode())
                .orElseThrow()
                .metres()
                .whole();
        long[] lack = new long[parts + 1];
        for (int size = 1; size <= parts; size++) {
            lack[size] = room.lack(unit, host, new Share(0, size, parts));
        }
        return new Neighbour(host, metres, lack);
    }

    /** Those with all of the chosen: one more only where these do not suffice. */
    private void addWith(List<Neighbour> chosen, List<Neighbour> others, Occupant unit, List<Host> found) {
        Optional<Division> best = chosen.size() < 2 ? Optional.empty() : best(chosen, unit);
        best.map(Division::host).ifPresent(found::add);
        if (chosen.size() == most
                || best.filter(division -> division.lack() == 0).isPresent()) {
            return;
        }
        for (int i = 0; i < others.size(); i++) {
            List<Neighbour> more = new ArrayList<>(chosen);
            more.add(others.get(i));
            addWith(more, others.subList(i + 1, others.size()), unit, found);
        }
    }

    private Optional<Division> best(List<Neighbour> chosen, Occupant unit) {
        return sizes(parts, chosen.size())
                .filter(sizes -> sizes.stream()
                        .allMatch(size ->
                                new Share(0, size, parts).of(unit.demand().most()) >= smallest))
                .map(sizes -> new Division(chosen, sizes))
                .min(Division.BEST_FIRST);
    }

    /** All ways to write a number as so many numbers above 0. */
    private static Stream<List<Integer>> sizes(int sum, int count) {
        if (count == 1) {
            return Stream.of(List.of(sum));
        }
        return IntStream.rangeClosed(1, sum - count + 1)
                .boxed()
                .flatMap(first -> sizes(sum - first, count - 1)
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()));
    }
}
