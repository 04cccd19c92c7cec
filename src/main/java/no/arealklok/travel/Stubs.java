package no.arealklok.travel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.service.Mode;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * Streets that lead nowhere (veistumper): maps have paths in parks and yards that nobody joined to a road. A network is
 * one when the largest has a hundred times as many junctions.
 */
final class Stubs {
    private static final int TIMES = 100;

    private final StreetMap map;
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final int largest;

    Stubs(StreetMap map, Mode mode) {
        this.map = map;
        List<Set<Integer>> networks = new KosarajuStrongConnectivityInspector<>(
                        new StreetGraph(map, mode, List.of()).graph())
                .stronglyConnectedSets();
        networks.forEach(network -> network.forEach(junction -> sizes.put(junction, network.size())));
        largest = networks.stream().mapToInt(Set::size).max().orElse(0);
    }

    /** A one-way street belongs to the larger of the networks that it leads from and to. */
    boolean contains(int street) {
        Street ends = map.streets().get(street);
        return Math.max(sizes.get(ends.from()), sizes.get(ends.to())) * TIMES < largest;
    }
}
