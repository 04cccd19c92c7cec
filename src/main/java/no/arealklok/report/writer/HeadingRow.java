package no.arealklok.report.writer;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The row of headings of a sheet: what each column holds, in columns that are wide enough for its longest word. */
final class HeadingRow {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 46;
    /** Characters that the filter's button covers. */
    private static final int BUTTON = 3;

    static final int UNITS_PER_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Row row;
    private int lines = 1;

    /** @param top 0 for the first */
    HeadingRow(XSSFSheet sheet, SheetStyles styles, int top) {
        this.sheet = sheet;
        this.styles = styles;
        this.row = sheet.createRow(top);
    }

    /**
     * @param places where each column stands in the sheet
     * @param widths characters of each column's widest value
     */
    void fill(List<Column> columns, List<Integer> places, List<Integer> widths) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean text = column.kind() == Column.Kind.TEXT;
            HorizontalAlignment side = text ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
            put(places.get(i), column.title(), styles.heading(side), widths.get(i));
            if (column.kind() == Column.Kind.SHARE) {
                String title = styles.messages().text("report.bandOf", column.title());
                put(places.get(i) + 1, title, styles.heading(HorizontalAlignment.LEFT), 0);
            }
        }
        // Told, because not every program fits the height of a row by itself.
        row.setHeightInPoints(LineCounter.height(lines, 4));
    }

    private void put(int place, String title, XSSFCellStyle style, int widestValue) {
        Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        styles.textCells().set(cell, title);
        int longestWord =
                Stream.of(title.split(" ")).mapToInt(String::length).max().orElse(0);
        int width = Math.min(
                WIDEST, Math.max(NARROWEST, SheetStyles.INDENT + Math.max(widestValue + 1, longestWord + BUTTON)));
        sheet.setColumnWidth(place, width * UNITS_PER_CHARACTER);
        lines = Math.max(lines, new LineCounter(width - BUTTON - SheetStyles.INDENT).lines(title));
    }
}
