package no.arealklok.report.writer;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table as one sheet: headings that stay in sight and filter, numbers that are numbers. */
final class TableSheet {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 46;
    /** Room for the filter's button. */
    private static final int BUTTON = 3;

    private static final int POINTS_PER_LINE = 15;
    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    TableSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void fill(Table table) {
        List<Integer> places = places(table.columns());
        int columns = places.get(places.size() - 1);
        headings(table, places);
        for (int row = 0; row < table.rows().size(); row++) {
            Row line = sheet.createRow(row + 1);
            for (int i = 0; i < table.columns().size(); i++) {
                Cell cell = table.rows().get(row).get(i);
                cell.content()
                        .as(new SheetCell(
                                line, places.get(i), table.columns().get(i).kind(), styles));
            }
        }
        widths(table, places);
        headingHeight();
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
        print(table);
    }

    /** Where each column stands, and the number of columns at the end: a share is followed by its band in words. */
    private static List<Integer> places(List<Column> columns) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Column column : columns) {
            places.add(place);
            place += column.kind() == Column.Kind.SHARE ? 2 : 1;
        }
        places.add(place);
        return places;
    }

    private void headings(Table table, List<Integer> places) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean text = column.kind() == Column.Kind.TEXT;
            heading(row, places.get(i), column.title(), text ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            if (column.kind() == Column.Kind.SHARE) {
                heading(row, places.get(i) + 1, bandTitle(column), HorizontalAlignment.LEFT);
            }
        }
    }

    /** As many lines as the longest heading needs: not every program fits the height of a row by itself. */
    private void headingHeight() {
        int lines = 1;
        for (org.apache.poi.ss.usermodel.Cell cell : sheet.getRow(0)) {
            int room = sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_PER_CHARACTER - BUTTON;
            lines = Math.max(lines, lines(cell.getStringCellValue(), room));
        }
        sheet.getRow(0).setHeightInPoints(lines * POINTS_PER_LINE + 4);
    }

    private static int lines(String heading, int room) {
        int lines = 1;
        int used = -1;
        for (String word : heading.split(" ")) {
            used += 1 + word.length();
            if (used > room && used > word.length()) {
                lines++;
                used = word.length();
            }
        }
        return lines;
    }

    private void heading(Row row, int place, String title, HorizontalAlignment alignment) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(place);
        cell.setCellStyle(styles.heading(alignment));
        styles.textCells().set(cell, title);
    }

    private String bandTitle(Column column) {
        return styles.messages().text("report.bandOf", column.title());
    }

    private void widths(Table table, List<Integer> places) {
        CellText texts = new CellText(styles.messages());
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            int longest = table.rows().stream()
                    .mapToInt(row -> texts.of(row.get(column)).length())
                    .max()
                    .orElse(0);
            width(
                    places.get(i),
                    Math.max(longest + 1, longestWord(table.columns().get(i).title()) + BUTTON));
            if (table.columns().get(i).kind() == Column.Kind.SHARE) {
                width(places.get(i) + 1, longestWord(bandTitle(table.columns().get(i))) + BUTTON);
            }
        }
    }

    private static int longestWord(String heading) {
        int longest = 0;
        for (String word : heading.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void width(int place, int characters) {
        sheet.setColumnWidth(place, Math.min(WIDEST, Math.max(NARROWEST, characters)) * UNITS_PER_CHARACTER);
    }

    private void print(Table table) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        // An ampersand starts a code in a page header.
        sheet.getHeader().setLeft(table.caption().replace("&", "&&"));
    }
}
