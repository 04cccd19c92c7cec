package no.arealklok.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.arealklok.economy.Perspective;

/**
 * How the same choices come out under one set of norms.
 *
 * @param gains present value of today's structure, extended, minus the plan's, in whole NOK
 * @param againstZero the same for the municipality alone against the zero alternative
 * @param best the one that the search would put first of the plan, the other good plans and none: fewest without a
 *     place, then least cost
 */
public record Outcome(Map<Perspective, Long> gains, long againstZero, Contender best) {
    public Outcome {
        gains = Collections.unmodifiableMap(new EnumMap<>(gains));
    }

    public long gain(Perspective perspective) {
        return gains.get(perspective);
    }
}
