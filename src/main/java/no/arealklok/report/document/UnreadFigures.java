package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.input.Kostra;
import no.arealklok.input.Kostra.Unread;
import no.arealklok.input.Kostra.Why;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** What stood in files of key figures and is not compared: in a sentence for each reason, and one by one. */
public final class UnreadFigures {
    private static final int MOST_IN_A_SENTENCE = 8;

    private final Kostra kostra;
    private final Messages messages;

    public UnreadFigures(Kostra kostra, Messages messages) {
        this.kostra = kostra;
        this.messages = messages;
    }

    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Why why : Why.values()) {
            List<String> texts = kostra.unread().stream()
                    .filter(one -> one.why() == why)
                    .map(one -> messages.text("similar.quoted", one.text()))
                    .toList();
            if (!texts.isEmpty()) {
                String some = texts.stream().limit(MOST_IN_A_SENTENCE).collect(Collectors.joining(", "));
                int more = Math.max(0, texts.size() - MOST_IN_A_SENTENCE);
                sentences.add(messages.text("similar.unread." + why, messages.text("similar.some", some, more)));
            }
        }
        return sentences;
    }

    Table table() {
        return new Table(
                messages.text("similar.unread"),
                List.of(
                        Column.text(messages.text("similar.text")),
                        Column.text(messages.text("similar.place")),
                        Column.text(messages.text("batch.reason"))),
                kostra.unread().stream().map(this::row).toList());
    }

    private List<Cell> row(Unread one) {
        return List.of(
                Cell.text(one.text()),
                Cell.text(messages.text("batch.from", one.place().file(), one.place())),
                Cell.text(messages.text("similar.why." + one.why())));
    }
}
