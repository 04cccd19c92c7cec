package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProofWords;
import no.arealklok.run.RunIdentity;

/** How the numbers were made, what they do not tell, and how to make them again. */
public final class MethodSection {
    private final Phrases phrases;

    public MethodSection(Phrases phrases) {
        this.phrases = phrases;
    }

    public Section section() {
        boolean onMap = phrases.analysis().inputs().roads().isPresent();
        return new Section(
                "method",
                phrases.text("method.title"),
                List.of(
                        new Block.BulletList(List.of(
                                phrases.text("method.utilisation"),
                                phrases.text("method.outlook"),
                                phrases.text(onMap ? "method.travelMap" : "method.travel"),
                                phrases.text("method.plan"),
                                phrases.text("method.money"))),
                        new Block.Heading(3, phrases.text("method.limitsTitle")),
                        new Block.BulletList(limits()),
                        new Block.Heading(3, phrases.text("method.runTitle")),
                        new Block.Paragraph(run())));
    }

    private List<String> limits() {
        List<String> limits = new ArrayList<>(List.of(new ProofWords(phrases).proof()));
        if (phrases.analysis().inputs().run().exactEngine().isEmpty()) {
            limits.add(phrases.text("method.limit.engine"));
        }
        limits.addAll(List.of(
                phrases.text("method.limit.homes"),
                phrases.text("method.limit.staff"),
                phrases.text("method.limit.legal"),
                phrases.text("method.limit.people")));
        return limits;
    }

    private String run() {
        RunIdentity run = phrases.analysis().inputs().run();
        SearchBudget budget = phrases.analysis().inputs().budget();
        String others = run.others().stream()
                .map(file -> phrases.text("method.run.other", file.name(), file.sha256()))
                .collect(Collectors.joining());
        return phrases.text(
                "method.run",
                run.register().name(),
                run.register().sha256(),
                others,
                run.version(),
                phrases.text("engine." + run.engine()),
                run.exactEngine().orElse(phrases.text("engine.none")),
                Long.toString(budget.seed()),
                phrases.analysis().stopped()
                        ? phrases.text("method.run.stopped")
                        : phrases.text("method.run.finished", budget.effort()));
    }
}
