package no.arealklok.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.language.Messages;

/** How a table's columns were understood: by their own name, as another, by guess, or not at all. */
final class ColumnSummary {
    /** A paragraph and what stands before it. */
    record Part(String lead, String text) {}

    private static final int WIDTH = 18;

    private final Messages messages;

    ColumnSummary(Messages messages) {
        this.messages = messages;
    }

    List<Part> of(TableReading table) {
        List<Part> parts = new ArrayList<>();
        String holds = messages.text("check.holds." + table.holds());
        parts.add(
                new Part("", messages.text("check.table", table.sheet(), holds, Integer.toString(table.headingRow()))));
        add(parts, "check.columns.same", table, this::isOurs);
        add(parts, "check.columns.read", table, column -> isRead(column) && !isOurs(column) && column.score() >= 1);
        add(parts, "check.columns.guessed", table, column -> isRead(column) && column.score() < 1);
        add(parts, "check.columns.unread", table, column -> !isRead(column));
        return parts;
    }

    private void add(List<Part> parts, String key, TableReading table, Predicate<ColumnReading> which) {
        String columns = table.columns().stream().filter(which).map(this::text).collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            parts.add(new Part(String.format("  %-" + WIDTH + "s", messages.text(key)), columns));
        }
    }

    private static boolean isRead(ColumnReading column) {
        return column.column().isPresent();
    }

    private boolean isOurs(ColumnReading column) {
        return column.conversion().isEmpty()
                && column.column()
                        .map(this::title)
                        .filter(column.text()::equalsIgnoreCase)
                        .isPresent();
    }

    private String title(String key) {
        return ColumnTitles.title(key, messages.language());
    }

    private String text(ColumnReading column) {
        String letter = column.heading().address().replaceAll("\\d", "");
        String written = letter + (column.text().isEmpty() ? "" : " «" + column.text() + "»");
        if (isOurs(column) || !isRead(column)) {
            return written;
        }
        String factor = column.conversion().map(found -> " (" + found + ")").orElse("");
        return written + " = " + title(column.column().orElseThrow()) + factor;
    }
}
