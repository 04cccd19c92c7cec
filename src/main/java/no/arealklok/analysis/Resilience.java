package no.arealklok.analysis;

import java.util.Optional;
import no.arealklok.consolidation.answer.Chances;

/**
 * How the plan fares if the population turns out otherwise (robusthet).
 *
 * @param chances in sampled outlooks
 * @param price of holding in all alternatives; empty where that was not asked for
 */
public record Resilience(Chances chances, Optional<Price> price) {}
