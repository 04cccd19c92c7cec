package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
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

    /** Largest gain first. */
    public List<Proposal> mergers() {
        return phrases.analysis().proposals().stream()
                .filter(Proposal::isMerger)
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
        List<Column> columns = List.of(
                Column.text(phrases.text("column.merger")),
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.year")),
                Column.number(phrases.text("column.moved")),
                Column.number(phrases.text("column.buildingsClosed")),
                Column.number(phrases.text("column.investment")),
                Column.number(phrases.text("column.gain")),
                Column.number(phrases.text("column.shortageRelieved")));
        List<List<Cell>> rows = proposals.stream().map(this::merger).toList();
        return new Table(phrases.text("proposal.mergers"), columns, rows);
    }

    private List<Cell> merger(Proposal proposal) {
        return List.of(
                Cell.text(words.title(proposal)),
                Cell.text(phrases.name(words.type(proposal))),
                Cell.year(proposal.year()),
                words.withholds(proposal) ? phrases.concealed() : Cell.whole(words.movedUsers(proposal)),
                Cell.whole(proposal.closed().size()),
                Cell.millions(proposal.investment()),
                Cell.millions(-proposal.effect().cost()),
                relieved(List.of(proposal)));
    }

    public Table extensions(List<Proposal> proposals) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.building")),
                Column.text(phrases.text("column.extensionKind")),
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.year")),
                Column.number(phrases.text("column.newPlaces")),
                Column.number(phrases.text("column.investment")),
                Column.number(phrases.text("column.cost")),
                Column.number(phrases.text("column.shortageRelieved")));
        List<List<Cell>> rows = proposals.stream().map(this::extension).toList();
        return new Table(phrases.text("proposal.extensions"), columns, rows);
    }

    private List<Cell> extension(Proposal proposal) {
        return List.of(
                Cell.text(phrases.name(proposal.host().site())),
                Cell.text(words.kind(proposal)),
                Cell.text(phrases.name(words.type(proposal))),
                Cell.year(proposal.year()),
                Cell.whole(newPlaces(proposal)),
                Cell.millions(proposal.investment()),
                Cell.millions(proposal.effect().cost()),
                relieved(List.of(proposal)));
    }

    /** The extensions by service, for those who do not need each. */
    public Table extensionsByService() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.extensions")),
                Column.number(phrases.text("column.newPlaces")),
                Column.number(phrases.text("column.investment")),
                Column.number(phrases.text("column.shortageRelieved")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            List<Proposal> ofType = extensions().stream()
                    .filter(proposal -> words.type(proposal) == type)
                    .toList();
            if (!ofType.isEmpty()) {
                rows.add(List.of(
                        Cell.text(phrases.plural(type)),
                        Cell.whole(ofType.size()),
                        Cell.whole(ofType.stream()
                                .mapToLong(ProposalOverview::newPlaces)
                                .sum()),
                        Cell.millions(
                                ofType.stream().mapToLong(Proposal::investment).sum()),
                        relieved(ofType)));
            }
        }
        return new Table(phrases.text("proposal.extensionsByService"), columns, rows);
    }

    /** Place-years that they give together; over the years they would tell how many a small group is. */
    private Cell relieved(List<Proposal> proposals) {
        if (proposals.stream().anyMatch(words::withholds)) {
            return phrases.concealed();
        }
        return Cell.whole(proposals.stream()
                .mapToLong(proposal -> -proposal.effect().shortage())
                .sum());
    }

    private static long newPlaces(Proposal proposal) {
        return proposal.host().extensions().stream()
                .map(Built::expansion)
                .mapToLong(expansion -> expansion.places())
                .sum();
    }
}
