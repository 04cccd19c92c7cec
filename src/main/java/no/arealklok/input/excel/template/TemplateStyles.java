package no.arealklok.input.excel.template;

import java.util.HashMap;
import java.util.Map;
import no.arealklok.workbook.TextCells;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the template. */
final class TemplateStyles {
    private static final String DARK = "16384F";
    private static final String LIGHT = "DDE4E9";
    private static final String GREY = "55636F";
    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final TextCells texts;
    private final String page;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    /** @param page the text at the foot of each printed page */
    TemplateStyles(XSSFWorkbook workbook, String page) {
        this.workbook = workbook;
        this.texts = new TextCells(workbook);
        this.page = page;
    }

    void title(XSSFSheet sheet, String text) {
        XSSFCell cell = sheet.createRow(0).createCell(0);
        cell.setCellStyle(made.computeIfAbsent("title", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            XSSFFont font = font(DARK, true, false);
            font.setFontHeightInPoints((short) 14);
            style.setFont(font);
            return style;
        }));
        cell.setCellValue(text);
    }

    XSSFCell heading(XSSFRow row, int column, String text, boolean required) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(made.computeIfAbsent("heading " + required, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(required ? "FFFFFF" : DARK, true, false));
            style.setFillForegroundColor(colour(required ? DARK : LIGHT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour("FFFFFF"));
            return style;
        }));
        texts.set(cell, text);
        return cell;
    }

    void text(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(made.computeIfAbsent("text", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }));
        texts.set(cell, text);
    }

    void number(XSSFRow row, int column, double number) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(made.computeIfAbsent("number", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            return style;
        }));
        cell.setCellValue(number);
    }

    void example(XSSFCell cell, Object content, String numberFormat) {
        cell.setCellStyle(made.computeIfAbsent("example " + numberFormat, key -> {
            XSSFCellStyle style = entry(numberFormat).copy();
            style.setFont(font(GREY, false, true));
            return style;
        }));
        if (content instanceof Double number) {
            cell.setCellValue(number);
        } else {
            texts.set(cell, content.toString());
        }
    }

    /** Of a cell that is to be filled in. */
    XSSFCellStyle entry(String numberFormat) {
        return made.computeIfAbsent("entry " + numberFormat, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(numberFormat));
            return style;
        });
    }

    void width(XSSFSheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
    }

    /** On A4, lying. */
    void print(XSSFSheet sheet, int pagesWide) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setRight(page);
    }

    private XSSFFont font(String colour, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setColor(colour(colour));
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        int bits = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (bits >> 16), (byte) (bits >> 8), (byte) bits}, null);
    }
}
