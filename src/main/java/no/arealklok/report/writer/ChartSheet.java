package no.arealklok.report.writer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import no.arealklok.report.Chart;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Charts of numbers by year as the spreadsheet's own, which can be changed there; below them the numbers that they are
 * drawn from. All charts of a sheet have the same years.
 */
final class ChartSheet {
    private static final int ACROSS = 2;
    /** Columns, and rows, from one chart to the next. */
    private static final int WIDTH = 6;

    private static final int HEIGHT = 18;
    /** Characters of a column. */
    private static final int COLUMN = 13;

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    ChartSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void fill(List<Chart> charts) {
        List<NativeChart> drawn = charts.stream().map(NativeChart::of).toList();
        List<Integer> years = drawn.get(0).years();
        int top = (drawn.size() + ACROSS - 1) / ACROSS * HEIGHT;
        List<Column> columns = columns(drawn);
        List<Integer> places = new ArrayList<>();
        columns.forEach(column -> places.add(places.size()));
        new HeadingRow(sheet, styles, top).fill(columns, places, Collections.nCopies(columns.size(), COLUMN));
        for (int t = 0; t < years.size(); t++) {
            new SheetCell(sheet.createRow(top + 1 + t), 0, Column.Kind.NUMBER, styles).year(years.get(t));
        }
        // Else the library writes the language of the machine into titles.
        LocaleUtil.setUserLocale(Locale.forLanguageTag(styles.messages().language()));
        try {
            draw(drawn, top);
        } finally {
            LocaleUtil.resetUserLocale();
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
    }

    private void draw(List<NativeChart> drawn, int top) {
        int column = 1;
        for (int i = 0; i < drawn.size(); i++) {
            int left = i % ACROSS * WIDTH;
            int above = i / ACROSS * HEIGHT;
            drawn.get(i).write(sheet, styles, top + 1, column);
            drawn.get(i)
                    .draw(sheet, new CellRangeAddress(above, above + HEIGHT - 1, left, left + WIDTH), top + 1, column);
            column += drawn.get(i).series().size();
        }
    }

    private List<Column> columns(List<NativeChart> charts) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.number(styles.messages().text("report.year"))));
        charts.forEach(chart ->
                chart.series().forEach(line -> columns.add(Column.number(chart.title() + ": " + line.name()))));
        return columns;
    }
}
