package no.arealklok.report.annotation;

import java.util.Set;
import no.arealklok.report.Remark;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The sheet that is added to an XLS: every finding in a row, the first column a link to its cell. */
final class XlsFindingSheet {
    private static final int[] WIDTHS = {28, 15, 62, 62};
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int FIRST = 3;

    private final HSSFSheet sheet;
    private final FindingWords words;
    private final CellStyle text;
    private final CellStyle bold;
    private final CellStyle link;

    XlsFindingSheet(HSSFSheet sheet, FindingWords words) {
        this.sheet = sheet;
        this.words = words;
        HSSFWorkbook workbook = sheet.getWorkbook();
        this.text = style(workbook, workbook.getFontAt(0));
        text.setWrapText(true);
        text.setQuotePrefixed(true);
        Font strong = workbook.createFont();
        strong.setBold(true);
        this.bold = style(workbook, strong);
        Font underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        this.link = style(workbook, underlined);
    }

    private static CellStyle style(HSSFWorkbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** @param sheets the names of the sheets that can be linked to */
    void fill(Set<String> sheets) {
        put(sheet.createRow(0), 0, bold, words.title());
        sheet.createRow(1).createCell(0).setCellValue(words.counts());
        Row headings = sheet.createRow(FIRST - 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            put(headings, column, bold, words.headings().get(column));
            sheet.setColumnWidth(column, WIDTHS[column] * UNITS_PER_CHARACTER);
        }
        sheet.createFreezePane(0, FIRST);
        int room = SpreadsheetVersion.EXCEL97.getMaxRows() - FIRST;
        words.remarks().stream().limit(room).forEach(remark -> add(remark, sheets));
    }

    private void add(Remark remark, Set<String> sheets) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        Cell place = put(row, 0, text, remark.where());
        FindingWords.target(remark, sheets).ifPresent(target -> {
            HSSFHyperlink to = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress(target);
            place.setHyperlink(to);
            place.setCellStyle(link);
        });
        put(row, 1, bold, remark.weight());
        put(row, 2, text, remark.sentence());
        put(row, 3, text, remark.advice());
    }

    private static Cell put(Row row, int column, CellStyle style, String content) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(content);
        return cell;
    }
}
