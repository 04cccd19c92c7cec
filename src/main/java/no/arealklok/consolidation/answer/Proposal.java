package no.arealklok.consolidation.answer;

import java.util.List;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;

/**
 * What a plan proposes for one building that takes in units or is extended.
 *
 * @param moves into it, earliest first; empty for an extension alone
 * @param closed buildings that these moves empty
 * @param effect the plan's score minus that without the proposal: a negative cost is a gain
 */
public record Proposal(SitePlan host, List<Measure.Move> moves, List<SitePlan> closed, PlanScore effect) {
    public Proposal {
        moves = List.copyOf(moves);
        closed = List.copyOf(closed);
    }

    /** Units gather here; otherwise the building is only extended. */
    public boolean isMerger() {
        return !moves.isEmpty();
    }

    /** NOK that its extensions cost, once. */
    public long investment() {
        return host.extensions().stream().mapToLong(Built::investment).sum();
    }

    /** Calendar year of the first thing that happens. */
    public int year() {
        int horizonStart = host.load().baseYear();
        int move = moves.stream().mapToInt(Measure.Move::year).min().orElse(Integer.MAX_VALUE);
        int built = host.extensions().stream()
                .mapToInt(extension -> horizonStart + extension.ready())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(move, built);
    }
}
