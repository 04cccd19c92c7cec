package no.arealklok.report.annotation;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;

/** The shapes in which one sheet's comments are shown, with those of our comments behind the owner's. */
final class NotePart {
    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private static final String BOX = "<v:shapetype" + NAMESPACES
            + " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>\n";

    private static final String NOTE = "<v:shape" + NAMESPACES
            + " id=\"_x0000_s%d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
            + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>"
            + "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>\n";

    private static final Pattern NOTES = Pattern.compile(
            "<v:shape\\s(?:(?!</v:shape>).)*?<x:Row>(\\d+)</x:Row>\\s*<x:Column>(\\d+)</x:Column>(?:(?!</v:shape>).)*</v:shape>\\s*",
            Pattern.DOTALL);
    /** Where a shape stands: its third number is the first row that it covers, its seventh the last. */
    private static final Pattern ANCHOR = Pattern.compile(
            "(<x:Anchor>(?:\\s*\\d+\\s*,){2}\\s*(\\d+)\\s*,(?:\\s*\\d+\\s*,){3}\\s*)(\\d+)(\\s*,\\s*\\d+\\s*</x:Anchor>)");

    private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final int SHAPES_PER_SHEET = 1024;
    private static final int CHARACTERS_PER_LINE = 48;
    static final int MOST_ROWS = 40;

    private final String given;
    private final CommentPart comments;

    /**
     * @param given the sheet's shapes as they stand
     * @param comments the sheet's comments, which tell what an earlier check had added
     */
    NotePart(String given, CommentPart comments) {
        this.given = given;
        this.comments = comments;
    }

    /** @param sheet the sheet's place in the workbook, from 1: each has shape numbers of its own */
    static NotePart none(int sheet, CommentPart comments) {
        return new NotePart(
                "<xml" + NAMESPACES + ">\n<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + sheet
                        + "\"/></o:shapelayout>\n<!-- _x0000_s" + sheet * SHAPES_PER_SHEET + " -->\n</xml>",
                comments);
    }

    /** @param cells those whose comments are new */
    String with(Collection<CellAddress> cells, SheetRemarks remarks, SheetColumns columns) {
        String shapes = NOTES.matcher(given).replaceAll(note -> Matcher.quoteReplacement(fitted(note, remarks)));
        int shape = SHAPES_PER_SHEET;
        for (Matcher used = SHAPE.matcher(shapes); used.find(); ) {
            shape = Math.max(shape, Integer.parseInt(used.group(1)));
        }
        StringBuilder notes = new StringBuilder(shapes.contains("\"_x0000_t202\"") ? "" : BOX);
        for (CellAddress cell : cells) {
            shape++;
            String anchor = anchor(cell, remarks.comment(cell), columns);
            notes.append(String.format(NOTE, shape, anchor, cell.getRow(), cell.getColumn()));
        }
        int end = shapes.lastIndexOf("</");
        return shapes.substring(0, end) + notes + shapes.substring(end);
    }

    /** The shape of a comment that was there, as high as its words are now; gone when they are. */
    private String fitted(MatchResult note, SheetRemarks remarks) {
        CellAddress cell = new CellAddress(Integer.parseInt(note.group(1)), Integer.parseInt(note.group(2)));
        if (comments.dropped().contains(cell)) {
            return "";
        }
        int added = remarks.byCell().containsKey(cell) ? rows(remarks.comment(cell)) : 0;
        String earlier = comments.earlier().getOrDefault(cell, "");
        int more = earlier.isEmpty() ? added : added - rows(earlier);
        return ANCHOR.matcher(note.group()).replaceFirst(found -> {
            int bottom = Math.max(Integer.parseInt(found.group(2)) + 1, Integer.parseInt(found.group(3)) + more);
            return Matcher.quoteReplacement(found.group(1) + bottom + found.group(4));
        });
    }

    /** Beside the cell, wide enough for a sentence to be read and as high as the text needs. */
    private static String anchor(CellAddress cell, String text, SheetColumns columns) {
        int left = cell.getColumn() + 1;
        int right = left;
        for (double width = columns.width(right); width < CHARACTERS_PER_LINE; width += columns.width(right)) {
            right++;
        }
        int top = Math.max(0, cell.getRow() - 1);
        int bottom = top + rows(text);
        return left + ", 12, " + top + ", 4, " + (right + 1) + ", 0, " + bottom + ", 0";
    }

    /** How many rows of a sheet a text covers. */
    static int rows(String text) {
        int lines = text.lines()
                .mapToInt(line -> line.length() / CHARACTERS_PER_LINE + 1)
                .sum();
        return Math.min(MOST_ROWS, lines + 1);
    }
}
