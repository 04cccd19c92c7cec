package no.arealklok.app;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.BoundCheck;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;

/** What is known of a stated bound without the engine, in words. */
final class BoundSentences {
    private final BoundCheck check;
    private final Optional<Proof> proof;
    private final Messages messages;
    private final Numerals numerals;

    BoundSentences(BoundCheck check, Optional<Proof> proof, Messages messages) {
        this.check = check;
        this.proof = proof;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
    }

    /** Whether no plan that the run tells of is better than it allows. */
    boolean holds() {
        return proof.flatMap(check::refuting).isEmpty();
    }

    List<String> sentences() {
        if (proof.isEmpty()) {
            return List.of(messages.text("verify.bound.none"));
        }
        Optional<PlanScore> refuting = check.refuting(proof.get());
        if (refuting.isPresent()) {
            return List.of(messages.text(
                    "verify.bound.refuted",
                    numerals.whole(refuting.get().shortage()),
                    numerals.money(refuting.get().cost())));
        }
        String stated = numerals.money(proof.get().costGap());
        return List.of(check.ownGap()
                .map(own -> own <= proof.get().costGap()
                        ? messages.text("verify.bound.holds", stated, numerals.money(own))
                        : messages.text("verify.bound.engine", stated, numerals.money(own)))
                .orElseGet(() -> messages.text("verify.bound.ceiling", stated)));
    }
}
