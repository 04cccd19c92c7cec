package no.arealklok.consolidation.answer;

import java.util.List;
import no.arealklok.consolidation.plan.Plan;

/**
 * Good plans beside the recommended one, each with another structure (alternativer).
 *
 * @param plans cheapest first among those that leave equally few short
 * @param wanted how many were looked for
 * @param tried how many questions were asked to find them
 */
public record Alternatives(List<Plan> plans, int wanted, int tried) {
    public Alternatives {
        plans = List.copyOf(plans);
    }
}
