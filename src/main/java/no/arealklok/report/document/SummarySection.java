package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Perspective;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.document.decision.Investments;
import no.arealklok.report.document.money.PayerTables;
import no.arealklok.report.document.plan.ComparisonSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.plan.LosingAreas;
import no.arealklok.report.document.plan.PaceWords;
import no.arealklok.report.document.plan.PavilionTables;
import no.arealklok.report.document.trust.DoubtList;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProofWords;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.report.document.words.ScopeWords;

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
        new LosingAreas(phrases).table().ifPresent(blocks::add);
        blocks.add(new Block.Heading(3, phrases.text("summary.risksTitle")));
        blocks.add(risks());
        moreRisks().ifPresent(blocks::add);
        return new Section("summary", phrases.text("summary.title"), blocks);
    }

    /** Directives that are not obeyed: those that break each other, and closures without anywhere to go. */
    Optional<Block> conflict() {
        List<String> texts = conflictTexts();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(
                        Block.Note.Weight.WARNING, phrases.text("summary.conflictTitle"), String.join(" ", texts)));
    }

    List<String> conflictTexts() {
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
        return texts;
    }

    /** What the plan does, and what that costs and gives, a line each. */
    List<String> outcome() {
        Plan plan = analysis.plan();
        return plan.measures().isEmpty()
                ? List.of(nothing())
                : Stream.of(Optional.of(asked(plan)), rented(plan), Optional.of(againstZero(plan)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    Block decision() {
        Plan plan = analysis.plan();
        if (plan.measures().isEmpty()) {
            return new Block.Paragraph(nothing());
        }
        return new Block.Paragraph(String.join(" ", measures(plan)));
    }

    /** Nothing is said to be best where something could not be judged. */
    private String nothing() {
        ScopeWords words = new ScopeWords(phrases);
        List<String> silent = Stream.of(words.stuck(), words.uncounted(), words.limited())
                .flatMap(Optional::stream)
                .toList();
        if (silent.isEmpty()) {
            return phrases.text(new ProofWords(phrases).isProvenBest() ? "summary.nothing" : "summary.noneFound");
        }
        String sentences = String.join(" ", silent);
        return phrases.scope().judged() == 0 ? sentences : sentences + " " + phrases.text("summary.noneForRest");
    }

    /** The same without what stands in a table beside it. */
    Block decisionInBrief() {
        Plan plan = analysis.plan();
        if (plan.measures().isEmpty()) {
            return new Block.Paragraph(nothing());
        }
        List<String> sentences = new ArrayList<>(List.of(asked(plan)));
        rented(plan).ifPresent(sentences::add);
        areaUnknown(plan).ifPresent(sentences::add);
        sentences.add(againstZero(plan));
        sentences.addAll(new PaceWords(phrases).sentences());
        return new Block.Paragraph(String.join(" ", sentences));
    }

    private List<String> measures(Plan plan) {
        List<String> sentences = new ArrayList<>(List.of(asked(plan)));
        rented(plan).ifPresent(sentences::add);
        long divided = plan.choices().stream()
                .filter(option -> option.host().isShared())
                .count();
        if (divided > 0) {
            sentences.add(phrases.text("summary.divided", divided));
        }
        areaUnknown(plan).ifPresent(sentences::add);
        sentences.add(againstZero(plan));
        new Investments(phrases).sentence().ifPresent(sentences::add);
        sentences.addAll(new PaceWords(phrases).sentences());
        return sentences;
    }

    private Optional<String> rented(Plan plan) {
        long buildings = new PavilionTables(phrases).buildings(plan);
        return buildings == 0 ? Optional.empty() : Optional.of(phrases.text("summary.rented", buildings));
    }

    private Optional<String> areaUnknown(Plan plan) {
        long unknown = ComparisonSection.releasedWithoutArea(plan);
        return unknown == 0 ? Optional.empty() : Optional.of(phrases.text("summary.areaUnknown", unknown));
    }

    private String asked(Plan plan) {
        return phrases.text(
                "summary.decision",
                analysis.plan().moved().size(),
                count(Measure.Close.class),
                ComparisonSection.releasedArea(plan),
                count(Measure.Extend.class),
                phrases.year(analysis.horizon().lastYear()),
                analysis.proposals().stream()
                        .filter(one -> ProposalWords.needsAnother(one) || ProposalWords.takesShares(one))
                        .count());
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
        if (counted() == 0) {
            return "";
        }
        if (relieved == 0) {
            if (analysis.plan().score().shortage() > 0) {
                return phrases.text("summary.sameShort");
            }
            return phrases.scope().uncounted().isEmpty()
                    ? phrases.text("summary.noneShort")
                    : phrases.text("summary.noneShortCounted", counted());
        }
        if (relieved < 0) {
            return phrases.text("summary.moreShort", phrases.shortageText(-relieved));
        }
        long extended =
                analysis.zero().score().shortage() - analysis.expanded().score().shortage();
        return phrases.text(
                extended == relieved ? "summary.fewerShortAlike" : "summary.fewerShort",
                phrases.shortageText(relieved),
                phrases.shortageText(extended));
    }

    private long count(Class<? extends Measure> kind) {
        return analysis.plan().measures().stream().filter(kind::isInstance).count();
    }

    Block keyFigures() {
        return new Block.KeyFigures(figures());
    }

    List<Block.KeyFigure> figures() {
        Plan zero = analysis.zero();
        Plan plan = analysis.plan();
        Sensitivity gain = analysis.sensitivity();
        long release = -ComparisonSection.presentValue(plan, CostLine.SITE_RELEASE);
        return List.of(
                new Block.KeyFigure(
                        range(Perspective.MUNICIPALITY),
                        phrases.text("summary.gain"),
                        explained(phrases.text(
                                "summary.gainExplained",
                                phrases.numerals().millions(gain.mid().gain(Perspective.MUNICIPALITY)),
                                phrases.numerals().millions(release)))),
                new Block.KeyFigure(
                        range(Perspective.SOCIETY),
                        phrases.text("summary.societyGain"),
                        explained(phrases.text(
                                "summary.societyGainExplained",
                                phrases.numerals().millions(gain.mid().gain(Perspective.SOCIETY))))),
                new Block.KeyFigure(shortage(plan), phrases.text("summary.shortage"), shortageExplained(zero)));
    }

    /** A gain that is not known has no mid estimate either. */
    private String explained(String gain) {
        return phrases.scope().isEmpty() ? phrases.text("summary.gainUnknown") : gain;
    }

    /** 0 is printed only where someone was counted. */
    private Cell shortage(Plan plan) {
        return counted() == 0 ? Cell.text(phrases.text("scope.unknown")) : phrases.shortage(plan);
    }

    private String shortageExplained(Plan zero) {
        String explained = phrases.text(
                "summary.shortageExplained", phrases.shortageText(zero.score().shortage()));
        if (phrases.scope().uncounted().isEmpty()) {
            return explained;
        }
        String of = phrases.text(
                "summary.shortageCounted", counted(), analysis.uses().all().size());
        return counted() == 0 ? of : explained + " " + of;
    }

    /** Units whose users and places are known. */
    private int counted() {
        return analysis.uses().all().size() - phrases.scope().uncounted().size();
    }

    private Cell range(Perspective perspective) {
        return phrases.scope().isEmpty() ? Cell.text(phrases.text("scope.unknown")) : phrases.gainRange(perspective);
    }

    /** The kinds of money that are not to be added up silently, and both views. */
    Block kinds() {
        return new PayerTables(phrases).kinds();
    }

    /** The same in a sentence. */
    Block kindsInWords() {
        return new Block.Paragraph(new PayerTables(phrases).kindsInWords());
    }

    Block payback() {
        return new Block.Paragraph(phrases.payback());
    }

    /** Whose money the plan was searched for. */
    Block objective() {
        return new Block.Paragraph(new ObjectiveWords(phrases).objective());
    }

    /** The doubts that matter most. */
    Block risks() {
        return new Block.BulletList(new DoubtList(phrases).foremost());
    }

    /** The others. */
    Optional<Block> moreRisks() {
        List<String> others = new DoubtList(phrases).others();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Collapsible(
                        phrases.text("summary.moreRisksTitle"), List.of(new Block.BulletList(others))));
    }
}
