package no.arealklok.report.document.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Payer;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;

/** Who pays more and who less in the buildings and units of what a unit is part of, against the zero alternative. */
final class UnitPayers {
    /** Smaller amounts are printed as nothing. */
    static final long SMALLEST = 50_000;

    private final Phrases phrases;
    private final ProposalWords words;

    UnitPayers(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ProposalWords(phrases);
    }

    Optional<String> sentences(Subject subject) {
        return UnitPage.joined(subject.proposals().stream()
                .filter(proposal -> !words.withholds(proposal) && !phrases.withholds(subject.unit()))
                .flatMap(proposal -> sentence(proposal).stream())
                .toList());
    }

    private Optional<String> sentence(Proposal proposal) {
        Ledger plan = of(proposal, phrases.analysis().plan());
        Ledger zero = of(proposal, phrases.analysis().zero());
        List<String> parts = Stream.of(Payer.values())
                .flatMap(payer -> part(
                        payer, plan.of(payer).presentValue() - zero.of(payer).presentValue())
                        .stream())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text("unit.payers.sentence", words.title(proposal), String.join(", ", parts)));
    }

    private Optional<String> part(Payer payer, long more) {
        return Math.abs(more) < SMALLEST
                ? Optional.empty()
                : Optional.of(phrases.text(
                        more > 0 ? "unit.payers.more" : "unit.payers.less",
                        phrases.text("payer." + payer),
                        phrases.numerals().millions(Math.abs(more))));
    }

    private static Ledger of(Proposal proposal, Plan plan) {
        Set<String> subjects = Stream.of(
                        proposal.hosts().stream().map(host -> host.building().id()),
                        proposal.closed().stream()
                                .map(site -> site.site().building().id()),
                        proposal.moves().stream().map(move -> move.unit().unit().id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return plan.ledger().where(flow -> subjects.contains(flow.subject()));
    }
}
