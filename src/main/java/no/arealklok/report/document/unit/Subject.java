package no.arealklok.report.document.unit;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * The unit that a page is about, and what the plan has to do with it.
 *
 * @param proposals in which it moves, or its building takes someone of its service in or is extended for it
 */
record Subject(Plan plan, Rationale rationale, List<Proposal> proposals) {
    static Subject of(Analysis analysis, Rationale rationale) {
        Occupant occupant = rationale.occupant();
        List<Proposal> proposals = analysis.proposals().stream()
                .filter(proposal -> proposal.moves().stream().anyMatch(move -> move.unit() == occupant)
                        || isHost(proposal, occupant.home()) && isFor(proposal, occupant.type()))
                .toList();
        return new Subject(analysis.plan(), rationale, proposals);
    }

    private static boolean isHost(Proposal proposal, Site site) {
        return proposal.host().site() == site || proposal.moves().stream().anyMatch(move -> move.host() == site);
    }

    private static boolean isFor(Proposal proposal, ServiceType type) {
        return proposal.isMerger()
                ? proposal.moves().get(0).unit().type() == type
                : proposal.host().extensions().stream()
                        .anyMatch(built -> built.service().type() == type);
    }

    /** Whether it is one of them; two of the same building are the same. */
    boolean isPartOf(Proposal other) {
        return proposals.stream()
                .anyMatch(proposal -> proposal.host().site() == other.host().site());
    }

    Occupant occupant() {
        return rationale.occupant();
    }

    Unit unit() {
        return occupant().unit();
    }

    ServiceType type() {
        return occupant().type();
    }

    Option chosen() {
        return rationale.chosen();
    }

    SitePlan home() {
        return under(occupant().home());
    }

    /** Its building with the most of its users in the end: its own where it stays. */
    SitePlan host() {
        return under(plan.facts().sites().get(chosen().site()));
    }

    /** Its own buildings, the main one first. */
    Stream<SitePlan> buildings() {
        return Stream.concat(Stream.of(occupant().home()), occupant().annexes().stream())
                .map(this::under);
    }

    private SitePlan under(Site site) {
        return plan.site(site).orElseThrow();
    }

    boolean moves() {
        return !chosen().isStay();
    }

    /** Whether users or places are others with the plan than without it. */
    boolean isChanged() {
        return moves()
                || home().stays().stream()
                        .anyMatch(stay -> stay.main()
                                && stay.occupant().type() == type()
                                && (stay.incoming() || stay.to() < home().load().years()))
                || home().extensions().stream()
                        .anyMatch(built -> built.service().type() == type());
    }
}
