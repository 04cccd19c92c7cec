package no.arealklok.report.document.words;

import no.arealklok.norm.Norms;
import no.arealklok.report.Block;

/** The terms that a reader who decides may not know. */
public record Terms(Phrases phrases) {
    public Block note() {
        Norms norms = phrases.analysis().norms();
        String text = phrases.text(
                "terms.text",
                phrases.year((int) norms.figure("economy.price-year").whole()),
                phrases.numerals().exact(100 * norms.value("economy.discount-rate")));
        return new Block.Note(Block.Note.Weight.INFORMATION, phrases.text("terms.title"), text);
    }
}
