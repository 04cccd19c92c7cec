package no.arealklok.input.excel.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that explains the others: what to do, and what each column is. */
final class TemplateGuide {
    private static final int STEPS = 7;
    private static final int[] WIDTHS = {16, 30, 64, 18, 26, 14};
    private static final int CHARACTERS_PER_LINE = 165;
    private static final int CHARACTERS_OF_WHAT = 76;
    private static final int POINTS_PER_LINE = 15;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final Messages messages;

    TemplateGuide(XSSFSheet sheet, TemplateStyles styles, Messages messages) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
    }

    /** @param columns by the name of their sheet */
    void fill(Map<String, List<TemplateColumn>> columns) {
        for (int i = 0; i < WIDTHS.length; i++) {
            styles.width(sheet, i, WIDTHS[i]);
        }
        styles.title(sheet, messages.text("template.title"));
        for (int step = 1; step <= STEPS; step++) {
            String text = step + ". " + messages.text("template.step." + step);
            XSSFRow row = sheet.createRow(step + 1);
            styles.text(row, 0, text);
            row.setHeightInPoints((text.length() / CHARACTERS_PER_LINE + 1) * POINTS_PER_LINE);
            sheet.addMergedRegion(new CellRangeAddress(step + 1, step + 1, 0, WIDTHS.length - 1));
        }
        XSSFRow headings = sheet.createRow(STEPS + 3);
        List<String> titles = List.of("sheet", "column", "what", "unit", "example", "required");
        for (int i = 0; i < titles.size(); i++) {
            styles.heading(headings, i, messages.text("template." + titles.get(i)), true);
        }
        columns.forEach((name, ofSheet) -> rows(name, ofSheet));
        sheet.setRepeatingRows(new CellRangeAddress(STEPS + 3, STEPS + 3, -1, -1));
        styles.print(sheet, 1);
    }

    private void rows(String name, List<TemplateColumn> columns) {
        String last = "";
        for (TemplateColumn column : columns) {
            // Years and grades are many columns, and one thing to say.
            if (!column.key().equals(last)) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                styles.text(row, 0, name);
                styles.text(row, 1, column.heading());
                styles.text(row, 2, column.what());
                styles.text(row, 3, column.unit().orElse(""));
                styles.text(row, 4, shown(column, messages));
                styles.text(row, 5, column.column().required() ? messages.text("template.yes") : "");
                row.setHeightInPoints((column.what().length() / CHARACTERS_OF_WHAT + 1) * POINTS_PER_LINE + 1);
            }
            last = column.key();
        }
    }

    /** The column's example as a person would write it. */
    static String shown(TemplateColumn column, Messages messages) {
        Numerals numerals = Numerals.of(messages.language());
        if (!(column.example() instanceof Double number)) {
            return column.example().toString();
        }
        boolean grouped = column.numberFormat().startsWith("#,##0");
        String decimal = numerals.signs().decimal();
        return grouped && number == Math.rint(number)
                ? numerals.whole(Math.round(number))
                : BigDecimal.valueOf(number)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace(".", decimal);
    }
}
