package no.arealklok.report;

import java.util.List;
import java.util.Objects;

/** Rows under typed columns. The first column names the row. */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
        if (caption.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a caption and a column");
        }
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of «" + caption + "» has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A heading and what stands below it. */
    public record Column(String title, Kind kind) {
        /** TEXT is set from the left, NUMBER from the right; SHARE is a number that comes with a band. */
        public enum Kind {
            TEXT,
            NUMBER,
            SHARE
        }

        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(kind);
        }

        public static Column text(String title) {
            return new Column(title, Kind.TEXT);
        }

        public static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }

        public static Column share(String title) {
            return new Column(title, Kind.SHARE);
        }
    }
}
