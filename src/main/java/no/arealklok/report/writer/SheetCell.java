package no.arealklok.report.writer;

import java.math.BigDecimal;
import java.util.Optional;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;
import no.arealklok.report.Content;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Puts one cell's content in its place in a row: a number as a number with its format, text as text. */
record SheetCell(Row row, int place, Column.Kind kind, SheetStyles styles) implements Content.Cases<Cell> {
    @Override
    public Cell text(String text) {
        return words(text, kind == Column.Kind.TEXT ? styles.text() : styles.remark());
    }

    @Override
    public Cell number(BigDecimal value, String unit) {
        String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
        return number(value.doubleValue(), styles.number("#,##0" + decimals + quoted(unit)));
    }

    @Override
    public Cell money(long nok) {
        return number(nok, styles.number(styles.messages().text("report.format.nok")));
    }

    /** In whole kroner; only what is shown is in millions. */
    @Override
    public Cell millions(long nok) {
        return number(nok, styles.number(styles.messages().text("report.format.millions")));
    }

    @Override
    public Cell share(Percent percent, Optional<Band> band) {
        band.ifPresent(one -> new SheetCell(row, place + 1, kind, styles)
                .words(styles.messages().text("band." + one), styles.word(one)));
        return number(percent.value() / 100.0, styles.number("0%", band));
    }

    @Override
    public Cell year(int year) {
        return number(year, styles.number("0"));
    }

    @Override
    public Cell missing() {
        return words(styles.messages().text("report.missing"), styles.remark());
    }

    /** A number that a chart is drawn from. */
    Cell plain(double value) {
        return number(value, styles.number("#,##0"));
    }

    private Cell words(String text, XSSFCellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        styles.textCells().set(cell, text);
        return cell;
    }

    private Cell number(double value, XSSFCellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return cell;
    }

    private static String quoted(String unit) {
        return unit.isEmpty() ? "" : "\" " + unit.replace("\"", "") + '"';
    }
}
