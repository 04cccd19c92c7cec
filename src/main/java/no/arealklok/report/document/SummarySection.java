package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Severity;
import no.arealklok.population.Growth;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.document.money.PayerTables;
import no.arealklok.report.document.plan.ComparisonSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;

/** What to decide, three numbers, three risks. */
final class SummarySection {
    private final Phrases phrases;
    private final Analysis analysis;

    SummarySection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        conflict().ifPresent(blocks::add);
        blocks.add(decision());
        blocks.add(objective());
        blocks.add(keyFigures());
        blocks.add(kinds());
        blocks.add(payback());
        blocks.add(new Block.Heading(3, phrases.text("summary.risksTitle")));
        blocks.add(risks());
        return new Section("summary", phrases.text("summary.title"), blocks);
    }

    /** Directives that are not obeyed: those that break each other, and closures without anywhere to go. */
    Optional<Block> conflict() {
        List<String> texts = new ArrayList<>();
        texts.addAll(new DirectiveSection(phrases).conflictTexts());
        if (analysis.plan().score().violations() > 0) {
            texts.add(phrases.text("summary.conflict"));
        }
        String stuck = analysis.plan().facts().occupants().stream()
                .filter(Occupant::cannotClose)
                .map(occupant -> occupant.unit().name())
                .collect(Collectors.joining(", "));
        if (!stuck.isEmpty()) {
            texts.add(phrases.text("summary.cannotClose", stuck));
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(
                        Block.Note.Weight.WARNING, phrases.text("summary.conflictTitle"), String.join(" ", texts)));
    }

    Block decision() {
        Plan plan = analysis.plan();
        if (plan.measures().isEmpty()) {
            return new Block.Paragraph(phrases.text("summary.nothing"));
        }
        return new Block.Paragraph(phrases.text(
                        "summary.decision",
                        count(Measure.Move.class),
                        count(Measure.Close.class),
                        ComparisonSection.releasedArea(plan),
                        count(Measure.Extend.class),
                        phrases.year(analysis.horizon().lastYear()),
                        analysis.proposals().stream()
                                .filter(ProposalWords::needsAnother)
                                .count())
                + " "
                + againstZero(plan));
    }

    /** The plan and the zero alternative do not give the same service: the money is told with what it buys. */
    private String againstZero(Plan plan) {
        long dearer =
                plan.presentValue(Perspective.MUNICIPALITY) - analysis.zero().presentValue(Perspective.MUNICIPALITY);
        long relieved = analysis.zero().score().shortage() - plan.score().shortage();
        String money = phrases.numerals().millions(Math.abs(dearer));
        return phrases.text(dearer > 0 ? "summary.dearer" : "summary.cheaper", money, service(relieved));
    }

    private String service(long relieved) {
        if (relieved == 0) {
            boolean anyone = analysis.plan().score().shortage() > 0;
            return phrases.text(anyone ? "summary.sameShort" : "summary.noneShort");
        }
        return phrases.text(
                relieved > 0 ? "summary.fewerShort" : "summary.moreShort", phrases.shortageText(Math.abs(relieved)));
    }

    private long count(Class<? extends Measure> kind) {
        return analysis.plan().measures().stream().filter(kind::isInstance).count();
    }

    Block keyFigures() {
        Plan zero = analysis.zero();
        Plan plan = analysis.plan();
        Sensitivity gain = analysis.sensitivity();
        long release = -ComparisonSection.presentValue(plan, CostLine.SITE_RELEASE);
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure(
                        Cell.text(range(gain, Perspective.MUNICIPALITY)),
                        phrases.text("summary.gain"),
                        phrases.text(
                                "summary.gainExplained",
                                phrases.numerals().millions(gain.mid().gain(Perspective.MUNICIPALITY)),
                                phrases.numerals().millions(release))),
                new Block.KeyFigure(
                        Cell.text(range(gain, Perspective.SOCIETY)),
                        phrases.text("summary.societyGain"),
                        phrases.text(
                                "summary.societyGainExplained",
                                phrases.numerals().millions(gain.mid().gain(Perspective.SOCIETY)))),
                new Block.KeyFigure(
                        phrases.shortage(plan.score().shortage()),
                        phrases.text("summary.shortage"),
                        phrases.text(
                                "summary.shortageExplained",
                                phrases.shortageText(zero.score().shortage())))));
    }

    private String range(Sensitivity gain, Perspective perspective) {
        return phrases.text(
                "summary.range", phrases.millions(gain.low(perspective)), phrases.millions(gain.high(perspective)));
    }

    /** The kinds of money that are not to be added up silently, and both views. */
    Block kinds() {
        return new PayerTables(phrases).kinds();
    }

    Block payback() {
        return new Block.Paragraph(phrases.payback());
    }

    /** Whose money the plan was searched for. */
    Block objective() {
        return new Block.Paragraph(new ObjectiveWords(phrases).objective());
    }

    Block risks() {
        long high = analysis.stress().get(Growth.HIGH).plan().shortage();
        long unknown = analysis.uses().all().stream()
                .filter(use -> use.utilisation().isEmpty())
                .count();
        long rejected = analysis.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECTED)
                .count();
        return new Block.BulletList(List.of(
                phrases.text(
                        "summary.riskGrowth",
                        phrases.shortageText(high),
                        phrases.shortageText(analysis.plan().score().shortage())),
                phrases.text(
                        "summary.riskData",
                        unknown,
                        rejected,
                        analysis.findings().size()),
                phrases.proof()));
    }
}
