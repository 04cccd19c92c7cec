package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Site;

/**
 * What a plan proposes for one building that takes in units or is extended.
 *
 * @param moves of the units of which it takes in the most users, earliest first, those of their users who go to other
 *     buildings too; empty for an extension alone
 * @param closed buildings that these moves empty
 * @param effect the plan's score minus that without the proposal: a negative cost is a gain
 */
public record Proposal(SitePlan host, List<Measure.Move> moves, List<SitePlan> closed, PlanScore effect) {
    public Proposal {
        moves = List.copyOf(moves);
        closed = List.copyOf(closed);
    }

    /** Units come here; otherwise the building is only extended. */
    public boolean isMerger() {
        return !moves.isEmpty();
    }

    /** All buildings that the units go to, this one first. */
    public List<Site> hosts() {
        return Stream.concat(Stream.of(host.site()), moves.stream().map(Measure.Move::host))
                .distinct()
                .toList();
    }

    /** NOK that its extensions cost, once. */
    public long investment() {
        return host.extensions().stream().mapToLong(Built::investment).sum();
    }

    /** Calendar year of the first move; of an extension alone, of its first stage. */
    public int year() {
        return years().min().orElseThrow();
    }

    /** Calendar year of the last move, or of the last stage. */
    public int lastYear() {
        return years().max().orElseThrow();
    }

    private IntStream years() {
        int first = host.load().baseYear();
        return isMerger()
                ? moves.stream().mapToInt(Measure.Move::year)
                : host.extensions().stream().mapToInt(extension -> first + extension.ready());
    }
}
