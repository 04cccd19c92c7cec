package no.arealklok.report.document.words;

import no.arealklok.norm.Norms;

/** The terms that a reader who decides may not know. */
public record Terms(Phrases phrases) {
    public String text() {
        Norms norms = phrases.analysis().norms();
        return phrases.text(
                "terms.text",
                phrases.year((int) norms.figure("economy.price-year").whole()),
                phrases.numerals().exact(100 * norms.value("economy.discount-rate")),
                decided());
    }

    /** How many extensions are decided, and so in the zero alternative too. */
    public int decided() {
        return phrases.analysis().zero().sites().stream()
                .mapToInt(site -> site.extensions().size())
                .sum();
    }
}
