package no.arealklok.report.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Band;
import no.arealklok.workbook.TextCells;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook's cells, each made once, and the words and text cells that go with them. */
final class SheetStyles {
    /** Characters. */
    static final short INDENT = 1;

    private static final String HEADING_FILL = "16384F";
    private static final String INPUT_FILL = "FFF8DC";
    private static final String RULE = "DDE4E9";

    private final XSSFWorkbook workbook;
    private final Messages messages;
    private final TextCells textCells;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook, Messages messages) {
        this.workbook = workbook;
        this.messages = messages;
        this.textCells = new TextCells(workbook);
    }

    Messages messages() {
        return messages;
    }

    TextCells textCells() {
        return textCells;
    }

    XSSFCellStyle heading(HorizontalAlignment alignment) {
        return made.computeIfAbsent("heading " + alignment, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font("FFFFFF", true));
            fill(style, HEADING_FILL);
            style.setWrapText(true);
            style.setAlignment(alignment);
            style.setIndention(alignment == HorizontalAlignment.LEFT ? INDENT : 0);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            return style;
        });
    }

    /** A little away from the number that may stand before it. */
    XSSFCellStyle text() {
        return made.computeIfAbsent("text", key -> {
            XSSFCellStyle style = ruled();
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention(INDENT);
            return style;
        });
    }

    /** Words in a column of numbers. */
    XSSFCellStyle remark() {
        return made.computeIfAbsent("remark", key -> {
            XSSFCellStyle style = ruled();
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setFont(font("55636F", false));
            return style;
        });
    }

    /** To be filled in. */
    XSSFCellStyle input() {
        return made.computeIfAbsent("input", key -> {
            XSSFCellStyle style = ruled();
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setWrapText(true);
            style.setIndention(INDENT);
            fill(style, INPUT_FILL);
            return style;
        });
    }

    /** Above a table. */
    XSSFCellStyle plain(boolean bold) {
        return made.computeIfAbsent("plain " + bold, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font("16384F", bold));
            return style;
        });
    }

    XSSFCellStyle number(String format) {
        return number(format, Optional.empty());
    }

    XSSFCellStyle number(String format, Optional<Band> band) {
        return made.computeIfAbsent("number " + format + band, key -> {
            XSSFCellStyle style = ruled();
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            band.ifPresent(one -> colour(style, one));
            return style;
        });
    }

    XSSFCellStyle word(Band band) {
        return made.computeIfAbsent("word " + band, key -> {
            XSSFCellStyle style = ruled();
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention(INDENT);
            colour(style, band);
            return style;
        });
    }

    private void colour(XSSFCellStyle style, Band band) {
        BandSign sign = BandSign.of(band);
        style.setFont(font(sign.ink(), false));
        fill(style, sign.fill());
    }

    private XSSFCellStyle ruled() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(RULE));
        return style;
    }

    private XSSFFont font(String colour, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        font.setColor(colour(colour));
        font.setBold(bold);
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(bytes(rgb), null);
    }

    static byte[] bytes(String rgb) {
        int bits = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (bits >> 16), (byte) (bits >> 8), (byte) bits};
    }
}
