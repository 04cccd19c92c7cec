package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.search.Proof;

/** How good the plan is proven to be, in words. */
public final class ProofWords {
    /** Of a million NOK: what is printed. */
    private static final long TENTH = 100_000;

    private final Phrases phrases;
    private final Analysis analysis;

    public ProofWords(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** How good the plan is proven to be, of what could be judged. */
    public String proof() {
        if (phrases.scope().isEmpty()) {
            return phrases.text("proof.unjudged");
        }
        List<String> sentences = new ArrayList<>(List.of(proven()));
        if (analysis.proof().isPresent()) {
            analysis.spare().extended().flatMap(this::ofAllotment).ifPresent(sentences::add);
        }
        if (analysis.proof().stream().anyMatch(proof -> proof.costGap() > 0)) {
            new PreferenceWords(phrases).ofGap().ifPresent(sentences::add);
        }
        int left = phrases.scope().stuck().size();
        if (left > 0) {
            sentences.add(phrases.text(
                    "proof.partly", left, phrases.scope().municipal().size()));
        }
        return String.join(" ", sentences);
    }

    /** The plan is proven with the places allotted as they are; how good that is, is a proof of its own. */
    private Optional<String> ofAllotment(AllotmentAnswer allotment) {
        if (!allotment.hasFewestShort()) {
            return Optional.of(phrases.text("proof.allotmentOpen"));
        }
        return allotment.costGap() == 0
                ? Optional.empty()
                : Optional.of(phrases.text("proof.allotment", gap(allotment)));
    }

    /** In millions, rounded up: no less is proven. */
    public String gap(AllotmentAnswer allotment) {
        return phrases.numerals().millions(-Math.floorDiv(-allotment.costGap(), TENTH) * TENTH);
    }

    /** Whether no plan is better, of all that could be judged. */
    public boolean isProvenBest() {
        return analysis.proof().stream().anyMatch(Proof::isBest);
    }

    private String proven() {
        if (analysis.proof().isEmpty()) {
            return phrases.text("proof.none");
        }
        Proof proof = analysis.proof().get();
        if (proof.isBest()) {
            return phrases.text("proof.best");
        }
        return phrases.text(
                proof.shortageGap() == 0 ? "proof.cost" : "proof.shortage",
                phrases.numerals().roughly(proof.costGap()),
                ofGain(proof),
                phrases.shortageText(proof.shortageGap()));
    }

    /** The gap as a share of the gain, where that tells more than nothing; rounded up, for it is said «at most». */
    private String ofGain(Proof proof) {
        long gain = analysis.sensitivity().mid().gain(analysis.inputs().perspective());
        if (gain <= 0 || 1000 * proof.costGap() < gain) {
            return "";
        }
        double percent = Math.ceil(1000.0 * proof.costGap() / gain) / 10;
        return phrases.text("proof.ofGain", phrases.numerals().decimal(percent, 1));
    }
}
