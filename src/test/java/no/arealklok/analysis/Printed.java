package no.arealklok.analysis;

/**
 * One thing that a document prints: a cell of a table, a point of a chart, or a sentence.
 *
 * @param table caption of the table or chart; the section's title for a sentence
 * @param row name of the row; empty for a sentence
 * @param column heading; empty for a sentence
 * @param isNumeric whether it must be claimed by the hand calculation
 */
record Printed(String table, String row, String column, Wording wording, boolean isNumeric) {
    boolean isSentence() {
        return row.isEmpty() && column.isEmpty();
    }

    Claims.Place place() {
        return new Claims.Place(table, row, column);
    }
}
