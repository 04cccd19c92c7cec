package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;

/** What is proposed, one by one, with users and places before and after in each year. */
public final class ProposalSection {
    private final Phrases phrases;
    private final ProposalWords words;

    public ProposalSection(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ProposalWords(phrases);
    }

    public Section section() {
        ProposalOverview overview = new ProposalOverview(phrases);
        List<Proposal> mergers = overview.mergers();
        List<Proposal> extensions = overview.extensions();
        List<Block> blocks = new ArrayList<>();
        List<Proposal> relocations = overview.relocations();
        if (mergers.isEmpty() && relocations.isEmpty() && extensions.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.text("proposal.none")));
        }
        if (!mergers.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.text("proposal.intro")));
            blocks.add(overview.mergers(mergers));
            mergers.forEach(merger -> blocks.add(opened(merger)));
        }
        if (!relocations.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.text("proposal.relocationIntro")));
            blocks.add(overview.relocations(relocations));
            relocations.forEach(move -> blocks.add(opened(move)));
        }
        if (overview.builds()) {
            blocks.add(overview.extensionsByService());
        }
        if (!extensions.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.text("proposal.extensionIntro")));
            blocks.add(new Block.Collapsible(
                    phrases.text("proposal.extensions"), List.of(overview.extensions(extensions))));
            extensions.forEach(extension -> blocks.add(opened(extension)));
        }
        return new Section("proposals", phrases.text("proposal.title"), blocks);
    }

    private Block opened(Proposal proposal) {
        return new Block.Collapsible(words.title(proposal), details(proposal));
    }

    private List<Block> details(Proposal proposal) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.BulletList(words.steps(proposal)));
        blocks.add(new Block.Paragraph(effect(proposal)));
        List<String> flags = new FlagList(phrases).of(proposal);
        if (!flags.isEmpty()) {
            blocks.add(new Block.Note(Block.Note.Weight.WARNING, phrases.text("flag.title"), String.join(" ", flags)));
        }
        SiteService service =
                proposal.host().site().services().get(words.type(proposal).id());
        if (words.withholds(proposal)) {
            blocks.add(new Block.Note(
                    Block.Note.Weight.INFORMATION, phrases.text("proposal.hiddenTitle"), hiddenText(proposal)));
        } else {
            blocks.add(years(proposal, service));
        }
        return blocks;
    }

    private String effect(Proposal proposal) {
        PlanScore effect = proposal.effect();
        String money = phrases.text(
                effect.cost() <= 0 ? "proposal.gains" : "proposal.costs",
                phrases.numerals().millions(Math.abs(effect.cost())));
        return effect.shortage() == 0 || words.withholds(proposal)
                ? money
                : money + " " + phrases.text("proposal.meets", -effect.shortage());
    }

    /** Whether all have room, without saying how many they are. */
    private String hiddenText(Proposal proposal) {
        SitePlan host = proposal.host();
        boolean room = host.load().score(host.extensions()).shortage() == 0;
        return phrases.text(room ? "proposal.hidden" : "proposal.hiddenShort", phrases.name(host.site()));
    }

    /** Users and places in the host without and with the plan, year by year. */
    public Table years(Proposal proposal, SiteService service) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.year")),
                Column.number(phrases.text("column.usersBefore")),
                Column.number(phrases.text("column.placesBefore")),
                Column.share(phrases.text("column.utilisationBefore")),
                Column.number(phrases.text("column.usersAfter")),
                Column.number(phrases.text("column.placesAfter")),
                Column.share(phrases.text("column.utilisationAfter")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < proposal.host().load().years(); t++) {
            rows.add(year(proposal, service, t));
        }
        return new Table(
                phrases.text("proposal.years", phrases.name(proposal.host().site())), columns, rows);
    }

    private List<Cell> year(Proposal proposal, SiteService service, int index) {
        int year = proposal.host().load().baseYear() + index;
        long before = proposal.host().stays().stream()
                .filter(stay -> stay.main() && !stay.incoming())
                .filter(stay -> stay.occupant().type() == service.type())
                .mapToLong(stay -> stay.occupant().demand().in(index))
                .sum();
        long after = proposal.host().load().users(service.type().id(), index);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(phrases.year(year)));
        cells.addAll(filled(service, before, service.places()));
        cells.addAll(filled(service, after, proposal.host().places(service, index)));
        return cells;
    }

    private List<Cell> filled(SiteService service, long users, OptionalInt places) {
        boolean known = places.isPresent() && places.getAsInt() > 0;
        return List.of(
                Cell.whole(users),
                places.isPresent() ? Cell.whole(places.getAsInt()) : Cell.missing(),
                known ? phrases.utilisation(service.type(), users, places.getAsInt()) : Cell.missing());
    }
}
