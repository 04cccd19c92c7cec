package no.arealklok.economy;

import no.arealklok.norm.Norms;

/**
 * What a plan is to make as small as it can: the money that a perspective counts, and weights on top.
 *
 * @param travel times that longer ways of everyone count on top
 * @param climate times that emissions at their price count on top
 * @param disruption times that the cost of moving users counts on top
 */
public record Objective(Perspective perspective, double travel, double climate, double disruption) {
    public static Objective of(Perspective perspective, Norms norms) {
        return new Objective(
                perspective,
                norms.value("objective.weight.travel"),
                norms.value("objective.weight.climate"),
                norms.value("objective.weight.disruption"));
    }

    /** What the flow adds to the cost that is made small: present value in whole NOK. */
    public long counted(CashFlow flow) {
        long counted = perspective.counts(flow) ? flow.presentValue() : 0;
        double weight = weight(flow.line());
        return weight == 0 ? counted : counted + Math.round(weight * flow.presentValue());
    }

    private double weight(CostLine line) {
        return switch (line) {
            case TRANSPORT -> travel;
            case EMISSIONS -> climate;
            case MOVING -> disruption;
            default -> 0;
        };
    }
}
