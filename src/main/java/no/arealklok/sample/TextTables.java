package no.arealklok.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables in plain text, as a person types them: {@code == name} begins one, the first line with a bar holds the
 * headings, further lines with bars are rows; other lines are remarks.
 */
final class TextTables {
    private static final String TITLE = "== ";
    private static final String BAR = "\\|";

    /** One row: its place in the table, and its cells by heading. */
    record Row(int index, Map<String, String> cells) {
        /** @return empty when the cell is blank or there is no such column */
        Optional<String> find(String heading) {
            return Optional.ofNullable(cells.get(heading)).filter(text -> !text.isEmpty());
        }

        /** @throws IllegalArgumentException when the cell is blank */
        String text(String heading) {
            return find(heading)
                    .orElseThrow(
                            () -> new IllegalArgumentException("no " + heading + " in row " + index + ": " + cells));
        }

        double number(String heading) {
            return Double.parseDouble(text(heading));
        }
    }

    private final Map<String, List<Row>> tables;

    private TextTables(Map<String, List<Row>> tables) {
        this.tables = tables;
    }

    /** Rows of the table, top first; none when there is no such table. */
    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    static TextTables parse(String text) {
        Map<String, List<Row>> tables = new HashMap<>();
        List<Row> current = new ArrayList<>();
        List<String> headings = List.of();
        for (String line : text.lines().toList()) {
            if (line.startsWith(TITLE)) {
                current = new ArrayList<>();
                headings = List.of();
                tables.put(line.substring(TITLE.length()).strip(), current);
            } else if (line.contains("|") && headings.isEmpty()) {
                headings = cells(line);
            } else if (line.contains("|")) {
                current.add(row(current.size(), headings, cells(line)));
            }
        }
        return new TextTables(tables);
    }

    private static Row row(int index, List<String> headings, List<String> values) {
        if (values.size() != headings.size()) {
            throw new IllegalArgumentException(headings + " and " + values + " differ in length");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < values.size(); column++) {
            cells.put(headings.get(column), values.get(column));
        }
        return new Row(index, cells);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(BAR, -1)).stream().map(String::strip).toList();
    }
}
