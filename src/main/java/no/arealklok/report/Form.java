package no.arealklok.report;

import java.util.List;
import java.util.Objects;

/**
 * A table to be filled in (skjema).
 *
 * @param facts what it is about, a label and a value each
 * @param advice how to fill it in
 * @param table the last columns are to be filled in
 * @param inputs what may stand in these
 */
public record Form(String title, List<List<Cell>> facts, List<String> advice, Table table, List<Input> inputs) {
    /**
     * A column to be filled in.
     *
     * @param choices what may be chosen; empty where anything may be typed
     */
    public record Input(List<Choice> choices) {
        public Input {
            choices = List.copyOf(choices);
        }
    }

    /** A word that can be chosen, and what it means. */
    public record Choice(String word, String meaning) {
        public Choice {
            Objects.requireNonNull(word);
            Objects.requireNonNull(meaning);
        }
    }

    public Form {
        Objects.requireNonNull(title);
        facts = facts.stream().map(List::copyOf).toList();
        advice = List.copyOf(advice);
        inputs = List.copyOf(inputs);
    }

    /** Where in the table its first column to be filled in stands. */
    public int firstInput() {
        return table.columns().size() - inputs.size();
    }
}
