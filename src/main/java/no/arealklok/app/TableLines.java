package no.arealklok.app;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;

/** Tables on the console: each row on a line, what it is about, then its values with their headings. */
final class TableLines {
    private final CellText text;

    TableLines(Messages messages) {
        this.text = new CellText(messages);
    }

    /** @param document of tables alone */
    List<String> of(Document document) {
        List<String> lines = new ArrayList<>();
        for (Section section : document.sections()) {
            lines.add(section.title());
            for (Block block : section.blocks()) {
                rows((Table) block).forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    private List<String> rows(Table table) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> parts = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                String value = text.of(row.get(i));
                if (!value.isEmpty()) {
                    parts.add(table.columns().get(i).title() + ": " + value);
                }
            }
            lines.add(text.of(row.get(0)) + (parts.isEmpty() ? "" : ". " + String.join("; ", parts)));
        }
        return lines;
    }
}
