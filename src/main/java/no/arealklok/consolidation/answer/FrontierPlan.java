package no.arealklok.consolidation.answer;

import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Perspective;

/**
 * A plan measured in what cannot be added up without weights.
 *
 * @param shortage place-years
 * @param money the municipality's: present value in whole NOK
 * @param travel what everyone's longer ways cost: present value in whole NOK
 * @param kilograms CO₂ equivalents in the plan period
 */
public record FrontierPlan(Origin origin, Plan plan, long shortage, long money, long travel, long kilograms) {
    /** How the plan was found. The name shown is the message {@code frontier.<name>}. */
    public enum Origin {
        RECOMMENDED,
        /** Nothing moves; what overfills is extended. */
        TODAY,
        /** One of the {@link Alternatives}. */
        ALTERNATIVE,
        /** Found with longer ways weighing more. */
        LESS_TRAVEL,
        /** Found with emissions weighing more. */
        LESS_CLIMATE,
        /** Found with both weighing more. */
        LESS_OF_BOTH
    }

    public static FrontierPlan of(Origin origin, Plan plan) {
        return new FrontierPlan(
                origin,
                plan,
                plan.score().shortage(),
                plan.ledger().of(Perspective.MUNICIPALITY).presentValue(),
                plan.ledger().of(CostLine.TRANSPORT).presentValue(),
                Math.round(plan.effects().emissions().stream()
                        .flatMap(emission -> emission.kilograms().stream())
                        .mapToDouble(Double::doubleValue)
                        .sum()));
    }

    /** At least as good in every measure and better in one. */
    boolean dominates(FrontierPlan other) {
        boolean asGood = shortage <= other.shortage
                && money <= other.money
                && travel <= other.travel
                && kilograms <= other.kilograms;
        return asGood && !isEqualTo(other);
    }

    boolean isEqualTo(FrontierPlan other) {
        return shortage == other.shortage
                && money == other.money
                && travel == other.travel
                && kilograms == other.kilograms;
    }
}
