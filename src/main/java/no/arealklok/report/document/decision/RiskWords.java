package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.quantity.Percent;
import no.arealklok.report.document.words.Phrases;

/** What may go wrong with the plan, with its chance where that was tried. */
public final class RiskWords {
    private final Phrases phrases;

    public RiskWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The closure and the receiver most at risk; empty where none may be told of. */
    public List<String> chances() {
        Chances chances = phrases.analysis().resilience().chances();
        List<String> sentences = new ArrayList<>();
        add(sentences, "risk.missed", chances.regrets());
        add(sentences, "risk.overfilled", chances.overfills());
        return sentences;
    }

    private void add(List<String> sentences, String key, Collection<Chance> all) {
        List<Chance> shown = all.stream().filter(this::isShown).toList();
        Optional<Chance> worst = shown.stream().max(Comparator.comparingInt(Chance::ever));
        worst.ifPresent(chance -> sentences.add(phrases.text(
                key,
                shown.stream().map(Chance::site).distinct().count(),
                phrases.name(chance.site()),
                phrases.numerals().percent(Percent.of(chance.ever(), chance.samples())))));
    }

    /** How often so many places are too few tells how many users there are. */
    private boolean isShown(Chance chance) {
        return chance.units().stream().noneMatch(unit -> phrases.withholds(unit.unit()));
    }
}
