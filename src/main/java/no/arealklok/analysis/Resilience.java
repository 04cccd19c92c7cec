package no.arealklok.analysis;

import java.util.Optional;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.answer.Preference;

/**
 * How the plan fares if the population turns out otherwise (robusthet).
 *
 * @param preference what was changed for its sake
 * @param price of holding in all alternatives; empty where that was not asked for
 */
public record Resilience(Preference preference, Optional<Price> price) {
    /** In sampled outlooks. */
    public Chances chances() {
        return preference.after();
    }
}
