package no.arealklok.report.document.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Site;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Cell;
import no.arealklok.service.ServiceType;

/** A proposal in words. */
public final class ProposalWords {
    private final Phrases phrases;

    public ProposalWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What it is called: who gathers where, or what is extended. */
    public String title(Proposal proposal) {
        String host = phrases.name(proposal.host().site());
        return proposal.isMerger()
                ? phrases.text("proposal.mergerTitle", units(proposal), hosts(proposal))
                : phrases.text(isConversion(proposal) ? "proposal.conversionTitle" : "proposal.extensionTitle", host);
    }

    /** The year, or the years from the first move or stage to the last. */
    public Cell years(Proposal proposal) {
        int first = proposal.year();
        int last = proposal.lastYear();
        return first == last
                ? phrases.numbers().chosenYear(first)
                : Cell.text(phrases.text("proposal.years.span", phrases.year(first), phrases.year(last)));
    }

    /** NOK that its extensions cost, once. */
    public Figure investment(Proposal proposal) {
        return phrases.figures().investment("investment", proposal.built());
    }

    /** How many buildings it empties. */
    public long closed(Proposal proposal) {
        return proposal.closed().size();
    }

    private static boolean isConversion(Proposal proposal) {
        return proposal.host().extensions().stream()
                .allMatch(built -> built.expansion().takesOver().isPresent());
    }

    /** Building on, or whose rooms are converted. */
    public String kind(Proposal proposal) {
        return proposal.host().extensions().stream()
                .map(built -> built.expansion().takesOver().isPresent()
                        ? phrases.text("proposal.kind.conversion", ProposalSteps.leaving(proposal, built))
                        : phrases.text("proposal.kind.extension"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String units(Proposal proposal) {
        return proposal.moves().stream()
                .map(move -> move.unit().unit().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String hosts(Proposal proposal) {
        return proposal.hosts().stream().map(phrases::name).collect(Collectors.joining(", "));
    }

    /** What happens, earliest first, a sentence each. */
    public List<String> steps(Proposal proposal) {
        return new ProposalSteps(phrases, proposal, withholds(proposal)).sentences();
    }

    /** Whether a unit moves out of the host for it, which is the matter of another proposal. */
    public static boolean needsAnother(Proposal proposal) {
        return ProposalSteps.needsAnother(proposal);
    }

    /** Whether it takes in a share of a unit that gathers elsewhere, which is the matter of another proposal. */
    public static boolean takesShares(Proposal proposal) {
        return !ProposalSteps.shares(proposal).isEmpty();
    }

    /** The service that gathers; of an extension, the one that gets places. */
    public ServiceType type(Proposal proposal) {
        return proposal.isMerger()
                ? proposal.moves().get(0).unit().type()
                : proposal.host().extensions().get(0).service().type();
    }

    /** Users who move, in the years they move. */
    public Figure movedUsers(Proposal proposal) {
        return phrases.placeFigures().moved(proposal.moves());
    }

    /**
     * Whether its numbers would tell those of a unit that are withheld: one that is or comes there, of a service it
     * touches.
     */
    public boolean withholds(Proposal proposal) {
        Set<ServiceType> touched = Stream.concat(
                        proposal.moves().stream().map(move -> move.unit().type()),
                        proposal.host().extensions().stream()
                                .map(built -> built.service().type()))
                .collect(Collectors.toSet());
        List<Site> hosts = proposal.hosts();
        return phrases.analysis().plan().sites().stream()
                .filter(site -> hosts.contains(site.site()))
                .flatMap(site -> site.stays().stream())
                .map(Stay::occupant)
                .filter(occupant -> touched.contains(occupant.type()))
                .anyMatch(occupant -> phrases.withholds(occupant.unit()));
    }
}
