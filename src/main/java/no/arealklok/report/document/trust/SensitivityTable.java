package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.NormEffect;
import no.arealklok.analysis.Outcome;
import no.arealklok.economy.Perspective;
import no.arealklok.norm.Range;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;

/** The norms that the gain hangs on the most, one at a time, in numbers and in words (følsomhet). */
public final class SensitivityTable {
    private static final int MOST = 10;

    private final Phrases phrases;
    private final Analysis analysis;

    public SensitivityTable(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Table table() {
        return phrases.rows(
                        analysis.sensitivity().effects().stream().limit(MOST).toList())
                .text("column.assumption", effect -> effect.norm().label().in(phrases.language()))
                .text(
                        "column.range",
                        effect -> phrases.text(
                                effect.uncertain() ? "assumption.range" : "sensitivity.tenth",
                                exact(range(effect).low()),
                                exact(range(effect).high())))
                .millions(
                        "sensitivity.zeroLow",
                        effect -> money(effect, effect.low().againstZero()))
                .millions(
                        "sensitivity.zeroHigh",
                        effect -> money(effect, effect.high().againstZero()))
                .millions(
                        "sensitivity.expandedLow",
                        effect -> money(effect, effect.low().gain(Perspective.MUNICIPALITY)))
                .millions(
                        "sensitivity.expandedHigh",
                        effect -> money(effect, effect.high().gain(Perspective.MUNICIPALITY)))
                .text("sensitivity.inWords", effect -> words(effect, range(effect)))
                .table(phrases.text("sensitivity.caption"));
    }

    private static Range range(NormEffect effect) {
        return effect.norm().range().orElseThrow();
    }

    private Figure money(NormEffect effect, long nok) {
        return phrases.figures()
                .fromMoney(
                        "money.otherNorms", nok, List.of(effect.norm().figure()), analysis.plan(), analysis.expanded());
    }

    /** «Hvis den er 20 % høyere, er planen fortsatt best.» One sentence where both ends end the same way. */
    private String words(NormEffect effect, Range range) {
        double value = effect.norm().value();
        List<String> ends = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (range.low() != value) {
            ends.add(off(value, range.low()));
            sentences.add(phrases.text("sensitivity.if", off(value, range.low()), best(effect.low())));
        }
        if (range.high() != value) {
            ends.add(off(value, range.high()));
            sentences.add(phrases.text("sensitivity.if", off(value, range.high()), best(effect.high())));
        }
        return ends.size() == 2 && effect.low().best() == effect.high().best()
                ? phrases.text("sensitivity.both", ends.get(0), ends.get(1), best(effect.low()))
                : String.join(" ", sentences);
    }

    /** How far an end lies from the norm, in percent of it; of 0 there is none. */
    private String off(double value, double end) {
        if (value == 0) {
            return phrases.text("sensitivity.insteadOfNone", exact(end));
        }
        String percent = phrases.numerals().decimal(100 * Math.abs(end - value) / Math.abs(value), 0);
        return phrases.text(end < value ? "sensitivity.lower" : "sensitivity.higher", percent);
    }

    /** Whether what is best with the norms as they are is best here too. */
    private String best(Outcome outcome) {
        boolean same = outcome.best() == analysis.sensitivity().mid().best();
        String name = phrases.text("sensitivity." + outcome.best());
        return phrases.text(same ? "sensitivity.still" : "sensitivity.becomes", name)
                .toLowerCase(Locale.ROOT);
    }

    private String exact(double number) {
        return phrases.numerals().exact(number);
    }
}
