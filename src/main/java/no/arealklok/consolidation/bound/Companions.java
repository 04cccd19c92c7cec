package no.arealklok.consolidation.bound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Option;

/**
 * The relaxed rules about buildings that share a unit: for each of them but the first, and each year in which the unit
 * may move, that it comes there when it comes to the first.
 */
final class Companions {
    private final Map<Host, Integer> firstRules = new LinkedHashMap<>();
    private final int years;
    private final int size;

    /**
     * @param years number of years in which the unit may move
     * @param firstRule number of the first rule; the others follow
     */
    Companions(List<Option> options, int years, int firstRule) {
        this.years = years;
        int next = firstRule;
        for (Option option : options) {
            if (firstRules.putIfAbsent(option.host(), next) == null) {
                next += years * (option.host().places().size() - 1);
            }
        }
        firstRules.keySet().removeIf(host -> !host.isShared());
        this.size = next - firstRule;
    }

    /** Number of rules. */
    int size() {
        return size;
    }

    /** That in the k-th year about one of the host's buildings, not the first. */
    int rule(Host host, int place, int k) {
        return firstRules.get(host) + years * (place - 1) + k;
    }

    Set<Host> hosts() {
        return firstRules.keySet();
    }
}
