package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.arealklok.analysis.PlaceFigures;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
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
        if (overview.buildsForSeveral()) {
            blocks.add(new Block.Paragraph(phrases.text("proposal.builtForSeveral")));
        }
        if (overview.builds()) {
            blocks.add(overview.extensionsByService());
        }
        if (!extensions.isEmpty()) {
            String intro = phrases.text("proposal.extensionIntro");
            boolean shared = extensions.stream().anyMatch(ProposalWords::takesShares);
            blocks.add(new Block.Paragraph(shared ? intro + " " + phrases.text("proposal.extensionShared") : intro));
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
        if (words.withholds(proposal)) {
            blocks.add(new Block.Note(
                    Block.Note.Weight.INFORMATION, phrases.text("proposal.hiddenTitle"), hiddenText(proposal)));
        }
        return blocks;
    }

    private String effect(Proposal proposal) {
        PlanScore effect = proposal.effect();
        String money = money(proposal);
        return effect.shortage() == 0 || words.withholds(proposal)
                ? money
                : money
                        + " "
                        + phrases.text(
                                effect.shortage() < 0 ? "proposal.meets" : "proposal.leavesShort",
                                Math.abs(effect.shortage()));
    }

    private String money(Proposal proposal) {
        long cost = proposal.effect().cost();
        return phrases.numbers().mayTellBuilt(phrases.figures().effect(proposal, cost))
                ? phrases.text(
                        cost <= 0 ? "proposal.gains" : "proposal.costs",
                        phrases.numerals().millions(Math.abs(cost)))
                : phrases.text("proposal.moneyHidden");
    }

    /** Whether all have room, without saying how many they are. */
    private String hiddenText(Proposal proposal) {
        SitePlan host = proposal.host();
        boolean room = host.load().score(host.extensions()).shortage() == 0;
        return phrases.text(room ? "proposal.hidden" : "proposal.hiddenShort", phrases.name(host.site()));
    }

    /** Users and places in the host without and with the plan, year by year. */
    public Table years(Proposal proposal, SiteService service) {
        PlaceFigures figures = phrases.placeFigures();
        SitePlan host = proposal.host();
        IntFunction<Figure> usersBefore = year -> figures.usersAtHome(host, service, year);
        Figure placesBefore = figures.placesToday(service);
        IntFunction<Figure> usersAfter = year -> figures.users(host, service, year);
        IntFunction<Figure> placesAfter = year -> figures.places(host, service, year);
        return phrases.rows(phrases.analysis().horizon().years().boxed().toList())
                .text("column.year", phrases::year)
                .number("column.usersBefore", year -> phrases.numbers().whole(usersBefore.apply(year)))
                .number("column.placesBefore", year -> places(service, placesBefore))
                .share("column.utilisationBefore", year -> filled(service, usersBefore.apply(year), placesBefore))
                .number("column.usersAfter", year -> phrases.numbers().whole(usersAfter.apply(year)))
                .number("column.placesAfter", year -> places(service, placesAfter.apply(year)))
                .share(
                        "column.utilisationAfter",
                        year -> filled(service, usersAfter.apply(year), placesAfter.apply(year)))
                .table(phrases.text("proposal.years", phrases.name(host.site())));
    }

    private Cell places(SiteService service, Figure places) {
        return service.places().isPresent() ? phrases.numbers().whole(places) : Cell.missing();
    }

    private Cell filled(SiteService service, Figure users, Figure places) {
        return places.whole() > 0 ? phrases.utilisation(service.type(), users, places) : Cell.missing();
    }
}
