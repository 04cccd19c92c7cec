package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;

/**
 * Copies a sheet, with marks at some of its cells and a pointer to the notes on them, and without the marks of an
 * earlier check. The cells themselves stay as they stand.
 */
final class SheetMarker {
    /** What comes before the marks, which are the last of the conditional formats. */
    private static final Set<String> BEFORE_MARKS = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting");

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
    private final SheetColumns columns = new SheetColumns();
    /** The styles of cells that have something to say, of those that are there or lie in a row with a style. */
    private final Map<CellAddress, Integer> cellStyles = new HashMap<>();

    private final StringBuilder rules = new StringBuilder();
    private Writer out;
    private String prefix = "";
    private boolean marked;
    private boolean pointed;
    private int row = -1;
    private int column = -1;

    /** @param pointer XML for a sheet that does not point to notes yet; its element has no prefix */
    SheetMarker(SheetRemarks remarks, StylePart styles, String pointer) {
        this.remarks = remarks;
        this.styles = styles;
        this.pointer = pointer;
        this.pointed = pointer.isEmpty();
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
        } else if (depth == 1 && token.opens()) {
            part(token);
        } else if (token.opens()) {
            look(token, depth, parent);
        }
        if (depth > 0 && token.name().equals("conditionalFormatting") || !rules.isEmpty()) {
            rule(token, depth);
        } else {
            out.write(token.text());
        }
    }

    private void root(XmlToken token) throws IOException {
        if (token.kind() == XmlToken.Kind.START) {
            prefix = token.prefix();
        } else if (token.kind() == XmlToken.Kind.END) {
            mark();
            point();
        }
    }

    /** One of the parts that a sheet consists of begins. */
    private void part(XmlToken token) throws IOException {
        if (!BEFORE_MARKS.contains(token.name())) {
            mark();
        }
        if (token.name().equals("legacyDrawing")) {
            pointed = true;
        } else if (AFTER_POINTER.contains(token.name())) {
            point();
        }
    }

    private void mark() throws IOException {
        if (!marked) {
            out.write(new MarkRules(remarks, styles, this::style).xml(prefix));
            marked = true;
        }
    }

    private void point() throws IOException {
        if (!pointed) {
            out.write(pointer.replaceFirst("<", "<" + prefix));
            pointed = true;
        }
    }

    private int style(CellAddress cell) {
        return cellStyles.getOrDefault(cell, columns.style(cell.getColumn()));
    }

    private void look(XmlToken token, int depth, String parent) {
        if (token.name().equals("col") && parent.equals("cols")) {
            columns.add(token);
        } else if (depth == 2 && token.name().equals("row")) {
            row = token.attribute("r")
                    .map(number -> Integer.parseInt(number) - 1)
                    .orElse(row + 1);
            column = -1;
            token.attribute("customFormat")
                    .filter(given -> given.equals("1") || given.equals("true"))
                    .flatMap(given -> token.attribute("s"))
                    .map(Integer::valueOf)
                    .ifPresent(style -> remarks.inRow(row).forEach(cell -> cellStyles.put(cell, style)));
        } else if (depth == 3 && token.name().equals("c")) {
            column = token.attribute("r")
                    .map(address -> new CellAddress(address).getColumn())
                    .orElse(column + 1);
            CellAddress address = new CellAddress(row, column);
            if (remarks.byCell().containsKey(address)) {
                cellStyles.put(
                        address, token.attribute("s").map(Integer::valueOf).orElse(0));
            }
        }
    }

    /** A conditional format is held until it has ended: it may be a mark of an earlier check. */
    private void rule(XmlToken token, int depth) throws IOException {
        rules.append(token.text());
        if (depth == 1 && token.kind() != XmlToken.Kind.START && token.name().equals("conditionalFormatting")) {
            out.write(MarkRules.without(rules.toString()));
            rules.setLength(0);
        }
    }
}
