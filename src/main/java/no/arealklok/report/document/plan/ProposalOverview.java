package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** Moves that leave a building empty; largest gain first. */
    public List<Proposal> mergers() {
        return moves(proposal -> words.closed(proposal) > 0);
    }

    /** Moves that leave none empty; largest gain first. */
    public List<Proposal> relocations() {
        return moves(proposal -> words.closed(proposal) == 0);
    }

    /** Of two units that change buildings, the half that is proposed first stands for both. */
    private List<Proposal> moves(Predicate<Proposal> which) {
        List<Proposal> all = phrases.analysis().proposals();
        return all.stream()
                .filter(Proposal::isMerger)
                .filter(which)
                .filter(proposal -> words.counterpart(proposal)
                        .filter(other -> all.indexOf(other) < all.indexOf(proposal))
                        .isEmpty())
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
        List<Column> columns = List.of(
                Column.text(phrases.text(title)),
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.year")),
                Column.number(phrases.text("column.moved")),
                Column.number(phrases.text("column.buildingsClosed")),
                Column.number(phrases.text("column.investment")),
                Column.number(phrases.text("column.gain")),
                Column.number(phrases.text("column.shortageRelieved")));
        List<List<Cell>> rows = proposals.stream().map(this::merger).toList();
        return new Table(phrases.text(caption), columns, rows);
    }

    private List<Cell> merger(Proposal proposal) {
        return List.of(
                Cell.text(words.title(proposal)),
                Cell.text(phrases.name(words.type(proposal))),
                words.years(proposal),
                words.withholds(proposal) ? phrases.concealed() : Cell.whole(words.movedUsers(proposal)),
                Cell.whole(words.closed(proposal)),
                Cell.millions(words.investment(proposal)),
                Cell.millions(-proposal.effect().cost()),
                relieved(proposal));
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

    /** When and how much a building that few live in is extended would tell how many they are. */
    private List<Cell> extension(Proposal proposal) {
        boolean hidden = words.withholds(proposal);
        return List.of(
                Cell.text(phrases.name(proposal.host().site())),
                Cell.text(words.kind(proposal)),
                Cell.text(phrases.name(words.type(proposal))),
                hidden ? phrases.concealed() : words.years(proposal),
                hidden ? phrases.concealed() : Cell.whole(newPlaces(proposal)),
                Cell.millions(proposal.investment()),
                Cell.millions(proposal.effect().cost()),
                relieved(proposal));
    }

    /** All extensions of the plan by service, those of buildings that take units in among them. */
    public Table extensionsByService() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.extensions")),
                Column.number(phrases.text("column.newPlaces")),
                Column.number(phrases.text("column.investment")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            List<Built> ofType =
                    built().filter(built -> built.service().type() == type).toList();
            if (!ofType.isEmpty()) {
                rows.add(List.of(
                        Cell.text(phrases.plural(type)),
                        Cell.whole(ofType.size()),
                        withholdsAny(type)
                                ? phrases.concealed()
                                : Cell.whole(ofType.stream()
                                        .mapToLong(built -> built.expansion().places())
                                        .sum()),
                        Cell.millions(
                                ofType.stream().mapToLong(Built::investment).sum())));
            }
        }
        return new Table(phrases.text("proposal.extensionsByService"), columns, rows);
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

    private Stream<Built> built() {
        return phrases.analysis().plan().sites().stream().flatMap(site -> site.extensions().stream());
    }

    /** Place-years that it gives; over the years they would tell how many a small group is. */
    private Cell relieved(Proposal proposal) {
        return words.withholds(proposal)
                ? phrases.concealed()
                : Cell.whole(-proposal.effect().shortage());
    }

    private static long newPlaces(Proposal proposal) {
        return proposal.host().extensions().stream()
                .map(Built::expansion)
                .mapToLong(expansion -> expansion.places())
                .sum();
    }
}
