package no.arealklok.report.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.document.decision.DecisionTable;
import no.arealklok.report.document.decision.Investments;
import no.arealklok.report.document.decision.NeedCharts;
import no.arealklok.report.document.decision.PayerPage;
import no.arealklok.report.document.decision.ProcessSection;
import no.arealklok.report.document.decision.RiskWords;
import no.arealklok.report.document.decision.WayTable;
import no.arealklok.report.document.decision.Winners;
import no.arealklok.report.document.decision.YearPlan;
import no.arealklok.report.document.decision.YearlyBudget;
import no.arealklok.report.document.plan.ChoiceSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.plan.MapSection;
import no.arealklok.report.document.plan.ProposalOverview;
import no.arealklok.report.document.trust.DoubtList;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Terms;
import no.arealklok.report.document.words.Title;

/** For those who decide: a sheet with all that one must know, and at most five pages behind it. */
public final class LeadershipBrief {
    private static final int MOST_PROPOSALS = 4;
    private static final int MOST_DOUBTS = 2;

    public Document of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, true);
        SummarySection summary = new SummarySection(phrases);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("decision", phrases.text("brief.decision"), sheet(phrases, summary)));
        new MapSection(phrases).section().ifPresent(sections::add);
        new YearPlan(phrases).section().ifPresent(sections::add);
        if (!analysis.proposals().isEmpty()) {
            sections.add(proposals(phrases));
        }
        new NeedCharts(phrases).section().ifPresent(sections::add);
        sections.add(new PayerPage(phrases).section());
        new WayTable(phrases).section().ifPresent(sections::add);
        new ProcessSection(phrases).checklist().ifPresent(sections::add);
        sections.add(further(phrases));
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

    /** The first page: all that one must know to decide. */
    private static List<Block> sheet(Phrases phrases, SummarySection summary) {
        DecisionTable table = new DecisionTable(phrases);
        DoubtList doubts = new DoubtList(phrases);
        List<Block> blocks = new ArrayList<>(summary.conflict().stream().toList());
        blocks.add(summary.decisionInBrief());
        blocks.addAll(table.blocks());
        blocks.add(new Block.KeyFigures(figures(phrases, summary)));
        blocks.addAll(new Winners(phrases).blocks());
        List<String> risks = new ArrayList<>(table.late().stream().toList());
        risks.addAll(new RiskWords(phrases).chances());
        risks.addAll(doubts.foremost());
        blocks.add(new Block.Heading(3, phrases.text("brief.risks")));
        blocks.add(new Block.BulletList(risks));
        List<String> others = doubts.others();
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(3, phrases.text("brief.unknown")));
            blocks.add(new Block.BulletList(others.subList(0, Math.min(MOST_DOUBTS, others.size()))));
        }
        if (others.size() > MOST_DOUBTS) {
            blocks.add(new Block.Paragraph(phrases.text("brief.moreDoubts", others.size() - MOST_DOUBTS)));
        }
        blocks.add(new Block.Paragraph(
                phrases.scope().isEmpty() ? made(phrases) : new Terms(phrases).text() + " " + made(phrases)));
        return blocks;
    }

    /** By which version, of which register of which year: two sheets can be told apart. */
    private static String made(Phrases phrases) {
        Analysis analysis = phrases.analysis();
        String made = phrases.text(
                "brief.made",
                analysis.inputs().run().version(),
                analysis.inputs().run().register().name(),
                phrases.year(analysis.horizon().baseYear()));
        return analysis.inputs()
                .terms()
                .date()
                .map(date -> made + " " + phrases.text("brief.date", date(date, phrases)))
                .orElse(made);
    }

    private static String date(LocalDate date, Phrases phrases) {
        return DateTimeFormatter.ofPattern(phrases.text("brief.datePattern"), Locale.forLanguageTag(phrases.language()))
                .format(date);
    }

    private static List<Block.KeyFigure> figures(Phrases phrases, SummarySection summary) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        if (!phrases.analysis().plan().measures().isEmpty()) {
            new Investments(phrases).keyFigure().ifPresent(figures::add);
            figures.add(new YearlyBudget(phrases).keyFigure());
        }
        figures.addAll(summary.figures());
        return figures;
    }

    private static Section further(Phrases phrases) {
        List<Block> blocks = List.of(choices(phrases), new Block.Paragraph(phrases.text("brief.next")));
        return new Section("further", phrases.text("brief.further"), blocks);
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
        return new Section("proposals", phrases.text("brief.proposals"), blocks);
    }
}
