package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.language.Messages;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProofWords;

/** What was found, in as many lines as one reads on the way to the reports. */
public final class OutcomeLines {
    private OutcomeLines() {}

    /** What the plan does and gives, and how good it is proven to be; first what cannot be obeyed, if anything. */
    public static List<String> of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, true);
        SummarySection summary = new SummarySection(phrases);
        List<String> lines = new ArrayList<>(summary.conflictTexts());
        lines.addAll(summary.outcome());
        lines.add(new ProofWords(phrases).proof());
        return List.copyOf(lines);
    }
}
