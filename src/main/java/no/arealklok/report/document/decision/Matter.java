package no.arealklok.report.document.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.register.Unit;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;

/**
 * What the plan does for one service, which is one case to decide (sak).
 *
 * @param closed buildings that its moves empty
 * @param boundaries users of catchments who belong elsewhere than today
 * @param withheld whether when and how much is built would tell how few someone is
 */
record Matter(
        ServiceType type,
        List<Measure.Move> moves,
        List<SitePlan> closed,
        List<Built> built,
        List<Elsewhere> boundaries,
        boolean withheld) {

    /** Of the services that something happens to, the dearest first. */
    static List<Matter> all(Phrases phrases) {
        return phrases.analysis().inputs().types().all().stream()
                .map(type -> of(phrases, type))
                .filter(matter -> !matter.isEmpty())
                .sorted(Comparator.comparingLong(Matter::investment).reversed())
                .toList();
    }

    private static Matter of(Phrases phrases, ServiceType type) {
        Analysis analysis = phrases.analysis();
        ProposalWords words = new ProposalWords(phrases);
        List<Proposal> proposals = analysis.proposals().stream()
                .filter(proposal -> words.type(proposal) == type
                        || proposal.host().extensions().stream()
                                .anyMatch(built -> built.service().type() == type))
                .toList();
        return new Matter(
                type,
                moves(analysis).filter(move -> move.unit().type() == type).toList(),
                proposals.stream()
                        .filter(proposal -> words.type(proposal) == type)
                        .flatMap(proposal -> proposal.closed().stream())
                        .toList(),
                analysis.plan().sites().stream()
                        .flatMap(site -> site.extensions().stream())
                        .filter(built -> built.service().type() == type)
                        .toList(),
                boundaries(analysis.spare().allotted(), type),
                proposals.stream().anyMatch(words::withholds));
    }

    /** Of one proposal, whose boundaries are those of its own units. */
    static Matter of(Phrases phrases, Proposal proposal) {
        ProposalWords words = new ProposalWords(phrases);
        ServiceType type = words.type(proposal);
        Set<Unit> units =
                proposal.moves().stream().map(move -> move.unit().unit()).collect(Collectors.toSet());
        return new Matter(
                type,
                proposal.moves(),
                proposal.closed(),
                proposal.built(),
                boundaries(phrases.analysis().spare().allotted(), type).stream()
                        .filter(part -> units.contains(part.group().unit()))
                        .toList(),
                words.withholds(proposal));
    }

    private static Stream<Measure.Move> moves(Analysis analysis) {
        return analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast);
    }

    private static List<Elsewhere> boundaries(AllotmentPlan allotted, ServiceType type) {
        return allotted.question().pools().stream()
                .filter(pool -> pool.rule() == Allotment.Rule.CATCHMENT
                        && pool.service().equals(type.id()))
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .toList();
    }

    private boolean isEmpty() {
        return moves.isEmpty() && built.isEmpty() && boundaries.isEmpty();
    }

    private long investment() {
        return built.stream().mapToLong(Built::investment).sum();
    }

    /** Units that move, each once. */
    long units() {
        return moves.stream().map(Measure.Move::unit).distinct().count();
    }

    /** Units with another catchment than today. */
    long catchments() {
        return boundaries.stream().map(part -> part.group().unit()).distinct().count();
    }

    /** Calendar years of what takes no building: moves and boundaries. */
    IntStream changes(Analysis analysis) {
        return IntStream.concat(
                moves.stream().mapToInt(Measure.Move::year),
                boundaries.stream().mapToInt(part -> analysis.horizon().year(part.first())));
    }

    /** Calendar years in which what is built is ready. */
    IntStream openings(Analysis analysis) {
        return built.stream().mapToInt(one -> analysis.horizon().year(one.ready()));
    }
}
