package no.arealklok.report.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.quantity.Band;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Content;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table as one sheet: headings that stay in sight and filter, numbers that are numbers. */
final class TableSheet {
    /** Shares of the places in use that have the three colours. */
    private static final List<Double> SCALE = List.of(0.5, 0.9, 1.2);

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final CellText texts;
    private final int top;

    TableSheet(XSSFSheet sheet, SheetStyles styles) {
        this(sheet, styles, 0);
    }

    /** @param top row of its headings, 0 for the first */
    TableSheet(XSSFSheet sheet, SheetStyles styles, int top) {
        this.top = top;
        this.sheet = sheet;
        this.styles = styles;
        this.texts = new CellText(styles.messages());
    }

    void fill(Table table) {
        List<Integer> places = places(table.columns());
        new HeadingRow(sheet, styles, top).fill(table.columns(), places, widths(table));
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet.createRow(top + i + 1), table.columns(), table.rows().get(i), places);
        }
        colourScales(table, places);
        sheet.createFreezePane(top == 0 ? 1 : 2, top + 1);
        int lastColumn = sheet.getRow(top).getLastCellNum() - 1;
        sheet.setAutoFilter(new CellRangeAddress(top, top + table.rows().size(), 0, lastColumn));
        print(table);
    }

    /** From empty over as full as should be to too full: what stands out is seen across units and years. */
    private void colourScales(Table table, List<Integer> places) {
        CellRangeAddress[] shares = IntStream.range(0, places.size())
                .filter(i -> table.rows().stream()
                        .map(row -> row.get(i).content())
                        .anyMatch(content -> content instanceof Content.Share share
                                && share.band().isPresent()))
                .mapToObj(places::get)
                .map(place -> new CellRangeAddress(top + 1, top + table.rows().size(), place, place))
                .toArray(CellRangeAddress[]::new);
        if (shares.length == 0) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(SCALE.size());
        for (int i = 0; i < SCALE.size(); i++) {
            scale.getThresholds()[i].setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
            scale.getThresholds()[i].setValue(SCALE.get(i));
        }
        scale.setColors(new Color[] {
            SheetStyles.colour(BandSign.of(Band.LOW).fill()),
            SheetStyles.colour(BandSign.of(Band.GOOD).fill()),
            SheetStyles.colour(BandSign.of(Band.CRITICAL).fill())
        });
        formatting.addConditionalFormatting(shares, rule);
    }

    /** Where each column stands: a share is followed by its band in words. */
    private static List<Integer> places(List<Column> columns) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Column column : columns) {
            places.add(place);
            place += column.kind() == Column.Kind.SHARE ? 2 : 1;
        }
        return places;
    }

    /** Characters of each column's widest value. */
    private List<Integer> widths(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.rows().stream()
                        .mapToInt(row -> texts.of(row.get(column)).length())
                        .max()
                        .orElse(0))
                .toList();
    }

    private void row(Row row, List<Column> columns, List<Cell> cells, List<Integer> places) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i)
                    .content()
                    .as(new SheetCell(row, places.get(i), columns.get(i).kind(), styles));
        }
        int lines = IntStream.range(0, cells.size())
                .filter(i -> columns.get(i).kind() == Column.Kind.TEXT)
                .map(i -> lines(cells.get(i), places.get(i)))
                .max()
                .orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(LineCounter.height(lines, 0));
        }
    }

    private int lines(Cell cell, int place) {
        int digits = sheet.getColumnWidth(place) / HeadingRow.UNITS_PER_CHARACTER - SheetStyles.INDENT;
        // Letters are narrower than the digits that widths are measured in.
        return new LineCounter(digits * 9 / 8).lines(texts.of(cell));
    }

    private void print(Table table) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf((top + 1) + ":" + (top + 1)));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        // An ampersand starts a code in a page header.
        sheet.getHeader().setLeft(table.caption().replace("&", "&&"));
    }
}
