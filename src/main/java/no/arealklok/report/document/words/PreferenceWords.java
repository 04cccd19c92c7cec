package no.arealklok.report.document.words;

import java.util.Optional;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Percent;

/** What was decided otherwise so that less is regretted, in words; nothing where nothing was. */
public final class PreferenceWords {
    private final Phrases phrases;
    private final Preference preference;

    public PreferenceWords(Phrases phrases) {
        this.phrases = phrases;
        this.preference = phrases.analysis().resilience().preference();
    }

    /** How many decisions, at what price, and what it does to the chances. */
    public Optional<String> sentence() {
        if (!preference.isChanged()) {
            return Optional.empty();
        }
        String price = price() > 0
                ? phrases.text("preference.price", phrases.numerals().millions(price()))
                : phrases.text("preference.noPrice");
        double likely = phrases.analysis().norms().value("doubt.likely");
        return Optional.of(phrases.text(
                "preference.sentence",
                preference.changes().size(),
                price,
                Percent.of(Math.round(1000 * likely), 1000).value(),
                likely(preference.before(), likely),
                likely(preference.after(), likely)));
    }

    /** How much of what the plan could be cheaper is paid for this. */
    Optional<String> ofGap() {
        return preference.isChanged() && preference.price().cost() > 0
                ? Optional.of(phrases.text(
                        "proof.preferred",
                        phrases.numerals().millions(preference.price().cost())))
                : Optional.empty();
    }

    /** To those whose money counts. */
    private long price() {
        Perspective whose = preference.plan().facts().objective().perspective();
        return preference.plan().presentValue(whose) - preference.cheapest().presentValue(whose);
    }

    private long likely(Chances chances, double share) {
        return chances.all()
                .filter(chance -> chance.isAtLeast(share))
                .filter(this::isShown)
                .count();
    }

    /** How often so many places are too few tells how many users there are. */
    private boolean isShown(Chance chance) {
        return chance.units().stream().noneMatch(unit -> phrases.withholds(unit.unit()));
    }
}
