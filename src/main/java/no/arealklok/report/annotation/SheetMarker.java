package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;

/** Copies a sheet, with marks at some of its cells and a pointer to the notes on them. The rest stays as it stands. */
final class SheetMarker {
    /** What may come after the pointer to the notes; controls stand in alternatives. */
    private static final Set<String> AFTER_POINTER = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final SheetRemarks remarks;
    private final StylePart styles;
    private final String pointer;
    private final TreeSet<CellAddress> waiting;
    private final SheetColumns columns = new SheetColumns();
    private Writer out;
    private String prefix = "";
    private boolean pointed;
    private int row = -1;
    private int column = -1;
    private Optional<Integer> rowStyle = Optional.empty();

    /** @param pointer XML for a sheet that does not point to notes yet; its element has no prefix */
    SheetMarker(SheetRemarks remarks, StylePart styles, String pointer) {
        this.remarks = remarks;
        this.styles = styles;
        this.pointer = pointer;
        this.waiting = new TreeSet<>(remarks.byCell().keySet());
    }

    /** How wide the columns are, once the sheet has been copied. */
    SheetColumns columns() {
        return columns;
    }

    void copy(Reader in, Writer copy) throws IOException {
        out = copy;
        XmlTokens tokens = new XmlTokens(in);
        List<String> open = new ArrayList<>();
        for (Optional<XmlToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
            XmlToken token = next.get();
            if (token.kind() == XmlToken.Kind.END) {
                open.remove(open.size() - 1);
            }
            copy(token, open.size(), open.isEmpty() ? "" : open.get(open.size() - 1));
            if (token.kind() == XmlToken.Kind.START) {
                open.add(token.name());
            }
        }
    }

    private void copy(XmlToken token, int depth, String parent) throws IOException {
        if (depth == 0) {
            root(token);
        } else if (depth == 1) {
            part(token);
        } else if (token.opens() && token.name().equals("col") && parent.equals("cols")) {
            columns.add(token);
            out.write(token.text());
        } else if (depth == 2 && token.name().equals("row")) {
            row(token);
        } else if (depth == 3 && token.opens() && token.name().equals("c")) {
            cell(token);
        } else {
            out.write(token.text());
        }
    }

    private void root(XmlToken token) throws IOException {
        if (token.kind() == XmlToken.Kind.START) {
            prefix = token.prefix();
        } else if (token.kind() == XmlToken.Kind.END) {
            point();
        }
        out.write(token.text());
    }

    /** One of the parts that a sheet consists of begins or ends. */
    private void part(XmlToken token) throws IOException {
        if (token.opens() && token.name().equals("legacyDrawing")) {
            pointed = true;
        } else if (token.opens() && AFTER_POINTER.contains(token.name())) {
            point();
        }
        boolean cells = token.name().equals("sheetData");
        if (cells && token.kind() == XmlToken.Kind.EMPTY && !waiting.isEmpty()) {
            out.write(token.opened().text());
            rowsBefore(Integer.MAX_VALUE);
            out.write(token.closing());
            return;
        }
        if (cells && token.kind() == XmlToken.Kind.END) {
            rowsBefore(Integer.MAX_VALUE);
        }
        out.write(token.text());
    }

    private void point() throws IOException {
        if (!pointed) {
            out.write(pointer.replaceFirst("<", "<" + prefix));
            pointed = true;
        }
    }

    private void row(XmlToken token) throws IOException {
        if (token.kind() == XmlToken.Kind.END) {
            cellsBefore(Integer.MAX_VALUE);
            out.write(token.text());
            return;
        }
        row = token.attribute("r").map(number -> Integer.parseInt(number) - 1).orElse(row + 1);
        column = -1;
        rowsBefore(row);
        rowStyle = token.attribute("customFormat")
                .filter(given -> given.equals("1") || given.equals("true"))
                .flatMap(given -> token.attribute("s"))
                .map(Integer::valueOf);
        boolean empty = token.kind() == XmlToken.Kind.EMPTY;
        if (empty && isWaiting(row)) {
            out.write(token.opened().text());
            cellsBefore(Integer.MAX_VALUE);
            out.write(token.closing());
        } else {
            out.write(token.text());
        }
    }

    private boolean isWaiting(int wanted) {
        return !waiting.isEmpty() && waiting.first().getRow() == wanted;
    }

    /** Marks in rows that the sheet does not have yet. */
    private void rowsBefore(int end) throws IOException {
        while (!waiting.isEmpty() && waiting.first().getRow() < end) {
            int current = row;
            row = waiting.first().getRow();
            rowStyle = Optional.empty();
            out.write("<" + prefix + "row r=\"" + (row + 1) + "\">");
            cellsBefore(Integer.MAX_VALUE);
            out.write("</" + prefix + "row>");
            row = end == Integer.MAX_VALUE ? row : current;
        }
    }

    private void cell(XmlToken token) throws IOException {
        column = token.attribute("r")
                .map(address -> new CellAddress(address).getColumn())
                .orElse(column + 1);
        cellsBefore(column);
        CellAddress address = new CellAddress(row, column);
        if (waiting.remove(address)) {
            int style = token.attribute("s").map(Integer::valueOf).orElse(0);
            out.write(token.with("s", marked(style, address)).text());
        } else {
            out.write(token.text());
        }
    }

    /** Marks in this row at cells that the sheet does not have yet. */
    private void cellsBefore(int end) throws IOException {
        while (isWaiting(row) && waiting.first().getColumn() < end) {
            CellAddress address = waiting.pollFirst();
            int style = rowStyle.orElse(columns.style(address.getColumn()));
            out.write("<" + prefix + "c r=\"" + address + "\" s=\"" + marked(style, address) + "\"/>");
        }
    }

    private String marked(int style, CellAddress address) {
        return Integer.toString(styles.marked(style, remarks.severity(address)));
    }
}
