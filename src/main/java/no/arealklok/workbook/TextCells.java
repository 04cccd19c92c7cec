package no.arealklok.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts text into the cells of one workbook so that it stays text. A string cell is never a formula; text that looks
 * like one is also marked (quote prefix), so that it does not turn into one when a person edits the cell.
 */
public final class TextCells {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook;
    private final Map<Short, CellStyle> quoted = new HashMap<>();

    public TextCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Give the cell its style first: the mark is part of the style. Text beyond what a cell holds is cut. */
    public void set(Cell cell, String text) {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle().getIndex(), this::quoted));
        }
    }

    private CellStyle quoted(short style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(workbook.getCellStyleAt(style));
        copy.setQuotePrefixed(true);
        return copy;
    }
}
