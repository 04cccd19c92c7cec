package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.document.later.OutlookSection;
import no.arealklok.report.document.plan.AllotmentSection;
import no.arealklok.report.document.plan.ChoiceSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.plan.LongerWays;
import no.arealklok.report.document.plan.ProposalOverview;
import no.arealklok.report.document.trust.DoubtList;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Terms;
import no.arealklok.report.document.words.Title;

/** One or two pages for leadership: what to decide, three numbers, the largest proposals, three risks. */
public final class LeadershipBrief {
    private static final int MOST_PROPOSALS = 4;
    private static final int MOST_DOUBTS = 2;

    public Document of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, true);
        SummarySection summary = new SummarySection(phrases);
        List<Section> sections = new ArrayList<>();
        List<Block> decision = new ArrayList<>(summary.conflict().stream().toList());
        decision.add(summary.decision());
        decision.add(summary.objective());
        decision.add(summary.keyFigures());
        decision.add(new Block.Heading(3, phrases.text("summary.risksTitle")));
        decision.add(summary.risks());
        List<String> ways = new LongerWays(phrases).sentences();
        if (!ways.isEmpty()) {
            decision.add(new Block.Paragraph(String.join(" ", ways)));
        }
        if (!analysis.plan().measures().isEmpty()) {
            decision.add(summary.kindsInWords());
            decision.add(summary.payback());
        }
        new AllotmentSection(phrases).brief().map(Block.Paragraph::new).ifPresent(decision::add);
        sections.add(new Section("decision", phrases.text("brief.decision"), decision));
        if (!analysis.proposals().isEmpty()) {
            sections.add(proposals(phrases));
        }
        List<Block> charts = new OutlookSection(phrases).charts();
        if (!charts.isEmpty()) {
            sections.add(new Section("need", phrases.text("brief.need"), List.of(new Block.SideBySide(charts))));
        }
        sections.add(otherDoubts(phrases));
        return new Document(
                messages.language(),
                phrases.text("brief.title", Title.of(analysis)),
                phrases.text(
                        "planner.subtitle",
                        phrases.year(analysis.horizon().baseYear()),
                        phrases.year(analysis.horizon().lastYear())),
                phrases.text("brief.description", Title.of(analysis)),
                sections);
    }

    private static Section otherDoubts(Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        List<String> others = new DoubtList(phrases).others();
        blocks.add(new Block.BulletList(others.subList(0, Math.min(MOST_DOUBTS, others.size()))));
        if (others.size() > MOST_DOUBTS) {
            blocks.add(new Block.Paragraph(phrases.text("brief.moreDoubts", others.size() - MOST_DOUBTS)));
        }
        blocks.add(choices(phrases));
        blocks.add(new Block.Paragraph(phrases.text("brief.next")));
        blocks.add(new Block.Paragraph(new Terms(phrases).text()));
        return new Section("risks", phrases.text("summary.moreRisksTitle"), blocks);
    }

    private static Block choices(Phrases phrases) {
        List<String> sentences = new ArrayList<>(List.of(new ChoiceSection(phrases).brief()));
        new DirectiveSection(phrases).dearest().ifPresent(sentences::add);
        return new Block.Paragraph(String.join(" ", sentences));
    }

    private static Section proposals(Phrases phrases) {
        ProposalOverview overview = new ProposalOverview(phrases);
        List<Proposal> mergers = overview.mergers();
        List<Proposal> largest = mergers.subList(0, Math.min(MOST_PROPOSALS, mergers.size()));
        List<Block> blocks = new ArrayList<>();
        if (!mergers.isEmpty()) {
            blocks.add(overview.mergers(largest));
        }
        List<String> more = new ArrayList<>();
        if (mergers.size() > largest.size()) {
            more.add(phrases.text("brief.more", mergers.size() - largest.size()));
        }
        int relocations = overview.relocations().size();
        if (relocations > 0) {
            more.add(phrases.text("brief.moreMoves", relocations));
        }
        if (!more.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join(" ", more)));
        }
        if (overview.builds()) {
            blocks.add(overview.extensionsByService());
        }
        return new Section("proposals", phrases.text("brief.proposals"), blocks);
    }
}
