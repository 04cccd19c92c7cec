package no.arealklok.report.document.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.service.ServiceType;

/** The proposals of a plan, a line each: mergers apart from extensions. */
public final class ProposalOverview {
    private final Phrases phrases;
    private final ProposalWords words;

    public ProposalOverview(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ProposalWords(phrases);
    }

    /** Moves that leave a building empty; largest gain first. */
    public List<Proposal> mergers() {
        return moves(proposal -> words.closed(proposal) > 0);
    }

    /** Moves that leave none empty; largest gain first. */
    public List<Proposal> relocations() {
        return moves(proposal -> words.closed(proposal) == 0);
    }

    private List<Proposal> moves(Predicate<Proposal> which) {
        return phrases.analysis().proposals().stream()
                .filter(Proposal::isMerger)
                .filter(which)
                .sorted(Comparator.comparingLong(proposal -> proposal.effect().cost()))
                .toList();
    }

    /** Those that give room to most, first. */
    public List<Proposal> extensions() {
        return phrases.analysis().proposals().stream()
                .filter(proposal -> !proposal.isMerger())
                .toList();
    }

    public Table mergers(List<Proposal> proposals) {
        return moves("column.merger", "proposal.mergers", proposals);
    }

    public Table relocations(List<Proposal> proposals) {
        return moves("column.move", "proposal.relocations", proposals);
    }

    private Table moves(String title, String caption, List<Proposal> proposals) {
        return phrases.rows(proposals)
                .column(
                        Column.text(phrases.text(title)),
                        proposal -> phrases.pages()
                                .name(
                                        words.title(proposal),
                                        proposal.moves().get(0).unit().unit()))
                .text("column.service", proposal -> phrases.name(words.type(proposal)))
                .number("column.year", words::years)
                .number("column.moved", proposal -> phrases.numbers().whole(words.movedUsers(proposal)))
                .withheld(words::withholds)
                .count("column.buildingsClosed", words::closed)
                .millions("column.investment", words::investment)
                .number(
                        "column.gain",
                        proposal -> phrases.numbers()
                                .own(phrases.figures()
                                        .effect(proposal, -proposal.effect().cost())))
                .number("column.shortageRelieved", this::relieved)
                .withheld(words::withholds)
                .table(phrases.text(caption));
    }

    /** When and how much a building that few live in is extended would tell how many they are. */
    public Table extensions(List<Proposal> proposals) {
        return phrases.rows(proposals)
                .building("column.building", proposal -> proposal.host().site().building())
                .text("column.extensionKind", words::kind)
                .text("column.service", proposal -> phrases.name(words.type(proposal)))
                .number("column.year", words::years)
                .withheld(words::withholds)
                .figure(
                        "column.newPlaces",
                        proposal -> Optional.of(newPlaces(proposal.host().extensions())))
                .withheld(words::withholds)
                .millions(
                        "column.investment",
                        proposal -> investment(proposal.host().extensions()))
                .number(
                        "column.cost",
                        proposal -> phrases.numbers()
                                .own(phrases.figures()
                                        .effect(proposal, proposal.effect().cost())))
                .number("column.shortageRelieved", this::relieved)
                .withheld(words::withholds)
                .table(phrases.text("proposal.extensions"));
    }

    private Figure newPlaces(List<Built> extensions) {
        return phrases.placeFigures().newPlaces("new-places", extensions);
    }

    private Figure investment(List<Built> extensions) {
        return phrases.figures().investment("investment", extensions);
    }

    /** All extensions of the plan by service, those of buildings that take units in among them. */
    public Table extensionsByService() {
        List<ServiceType> types = phrases.analysis().inputs().types().all().stream()
                .filter(type -> !built(type).isEmpty())
                .toList();
        return phrases.rows(types)
                .text("column.service", phrases::plural)
                .count("column.extensions", type -> (long) built(type).size())
                .figure("column.newPlaces", type -> Optional.of(newPlaces(built(type))))
                .withheld(this::withholdsAny)
                .millions("column.investment", type -> investment(built(type)))
                .table(phrases.text("proposal.extensionsByService"));
    }

    private List<Built> built(ServiceType type) {
        return built().filter(built -> built.service().type() == type).toList();
    }

    /** Whether any proposal that builds for the service is of those that must not tell. */
    private boolean withholdsAny(ServiceType type) {
        return phrases.analysis().proposals().stream()
                .filter(proposal -> proposal.host().extensions().stream()
                        .anyMatch(built -> built.service().type() == type))
                .anyMatch(words::withholds);
    }

    /** Whether the plan builds anything. */
    public boolean builds() {
        return built().findAny().isPresent();
    }

    /** Whether an extension is part of more than one proposal. */
    boolean buildsForSeveral() {
        List<Built> all = phrases.analysis().proposals().stream()
                .flatMap(proposal -> proposal.built().stream())
                .toList();
        return all.stream().distinct().count() < all.size();
    }

    private Stream<Built> built() {
        return phrases.analysis().plan().sites().stream().flatMap(site -> site.extensions().stream());
    }

    /** Place-years that it gives; over the years they would tell how many a small group is. */
    private Cell relieved(Proposal proposal) {
        return phrases.numbers().told(phrases.placeFigures().relieved(proposal));
    }
}
