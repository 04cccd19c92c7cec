package no.arealklok.analysis;

import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;

/**
 * What today's structure can take when places are allotted before anything is built (bruk av ledig kapasitet): nothing
 * closes.
 *
 * @param today nothing is built and no boundary moves, but places that are given year by year go to whoever needs them
 * @param extended boundaries move, and what still lacks is built where the register says it can be; empty where the
 *     engine is not there to find it
 */
public record SpareCapacity(AllotmentPlan today, Optional<AllotmentAnswer> extended) {}
