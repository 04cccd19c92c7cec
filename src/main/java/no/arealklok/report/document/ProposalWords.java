package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.consolidation.Built;
import no.arealklok.consolidation.Measure;
import no.arealklok.consolidation.Proposal;
import no.arealklok.consolidation.SitePlan;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.service.ServiceType;

/** A proposal in words. */
final class ProposalWords {
    private final Phrases phrases;

    ProposalWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What it is called: who gathers where, or what is extended. */
    String title(Proposal proposal) {
        String host = phrases.name(proposal.host().site());
        return proposal.moves().isEmpty()
                ? phrases.text("proposal.extensionTitle", host)
                : phrases.text("proposal.mergerTitle", units(proposal), host);
    }

    private static String units(Proposal proposal) {
        return proposal.moves().stream().map(move -> move.unit().unit().name()).collect(Collectors.joining(", "));
    }

    /** What happens, earliest first, a sentence each. */
    List<String> steps(Proposal proposal) {
        List<String> steps = new ArrayList<>();
        for (Built built : proposal.host().extensions()) {
            String key = built.service().places().orElse(1) == 0 ? "proposal.convert" : "proposal.extend";
            steps.add(phrases.text(
                    key,
                    phrases.year(proposal.host().load().baseYear() + built.ready()),
                    phrases.name(proposal.host().site()),
                    built.expansion().places(),
                    phrases.name(built.service().type()).toLowerCase(),
                    phrases.numerals()
                            .money(built.expansion().extension().cost().whole())));
        }
        for (Measure.Move move : proposal.moves()) {
            steps.add(phrases.text(
                    "proposal.move",
                    phrases.year(move.year()),
                    move.unit().unit().name(),
                    phrases.name(move.unit().home()),
                    phrases.name(move.host())));
        }
        for (SitePlan closed : proposal.closed()) {
            steps.add(closing(closed));
        }
        return steps;
    }

    private String closing(SitePlan closed) {
        String year = phrases.year(closed.load().baseYear() + closed.closes());
        String area = closed.site()
                .building()
                .find(BuildingQuantity.GROSS_AREA)
                .map(figure -> phrases.text("proposal.area", figure.whole()))
                .orElseGet(() -> phrases.text("proposal.areaUnknown"));
        return phrases.text("proposal.close", year, phrases.name(closed.site()), area);
    }

    /** The service that gathers; of an extension, the one that gets places. */
    ServiceType type(Proposal proposal) {
        return proposal.moves().isEmpty()
                ? proposal.host().extensions().get(0).service().type()
                : proposal.moves().get(0).unit().type();
    }

    /** Users who move, in the years they move. */
    long movedUsers(Proposal proposal) {
        int baseYear = proposal.host().load().baseYear();
        return proposal.moves().stream()
                .mapToLong(move -> move.unit().demand().in(move.year() - baseYear))
                .sum();
    }

    /** Whether a group that takes part is so small that its numbers are hidden. */
    boolean hides(Proposal proposal) {
        return proposal.moves().stream().anyMatch(move -> phrases.hides(move.unit()))
                || !proposal.moves().isEmpty()
                        && proposal.host().stays().stream().anyMatch(stay -> phrases.hides(stay.occupant()));
    }
}
