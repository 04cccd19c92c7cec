package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.document.money.PayerTables;
import no.arealklok.report.document.plan.AllotmentSection;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;

/** Who pays what, and whose money the plan was chosen by. */
public final class PayerPage {
    private final Phrases phrases;

    public PayerPage(Phrases phrases) {
        this.phrases = phrases;
    }

    public Section section() {
        PayerTables payers = new PayerTables(phrases);
        List<Block> blocks = new ArrayList<>();
        blocks.add(payers.views());
        List<String> sentences = new ArrayList<>();
        if (!phrases.analysis().plan().measures().isEmpty()) {
            sentences.add(payers.kindsInWords());
            sentences.add(phrases.payback());
        }
        sentences.add(new ObjectiveWords(phrases).objective());
        new AllotmentSection(phrases).brief().ifPresent(sentences::add);
        sentences.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        return new Section("payers", phrases.text("payers.title"), blocks);
    }
}
