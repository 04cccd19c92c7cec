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
 * @param forced other buildings that take users of theirs in and are extended, which they would not be without the
 *     moves; one may be forced by several proposals
 * @param effect the plan's score minus that without the proposal, its extensions with it: a negative cost is a gain
 */
public record Proposal(
        SitePlan host, List<Measure.Move> moves, List<SitePlan> closed, List<SitePlan> forced, PlanScore effect) {
    public Proposal {
        moves = List.copyOf(moves);
        closed = List.copyOf(closed);
        forced = List.copyOf(forced);
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

    /** What is built for it: in the building, and in others for the users that they take in. */
    public List<Built> built() {
        return Stream.concat(Stream.of(host), forced.stream())
                .flatMap(site -> site.extensions().stream())
                .toList();
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
