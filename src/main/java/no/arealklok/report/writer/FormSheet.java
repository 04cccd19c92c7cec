package no.arealklok.report.writer;

import java.util.List;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Form;
import no.arealklok.report.Table;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A form as a sheet: facts, advice, and a table with cells to fill in that offer what can be chosen. */
final class FormSheet {
    /** A fact's label reaches over these columns. */
    private static final int LABEL = 5;
    /** Characters of the last column, which holds most words. */
    private static final int REMARK = 44;

    private final XSSFSheet sheet;
    private final XSSFSheet choices;
    private final SheetStyles styles;

    /** @param choices another sheet, for what can be chosen */
    FormSheet(XSSFSheet sheet, XSSFSheet choices, SheetStyles styles) {
        this.sheet = sheet;
        this.choices = choices;
        this.styles = styles;
    }

    void fill(Form form) {
        int columns = form.table().columns().size();
        text(0, form.title(), columns, true);
        int top = 1;
        for (List<Cell> fact : form.facts()) {
            text(top, new CellText(styles.messages()).of(fact.get(0)), LABEL, false);
            fact.get(1).content().as(new SheetCell(sheet.getRow(top), LABEL, Table.Column.Kind.NUMBER, styles));
            top++;
        }
        for (String line : form.advice()) {
            text(top++, line, columns, false);
        }
        new TableSheet(sheet, styles, top).fill(form.table());
        sheet.setColumnWidth(columns - 1, REMARK * HeadingRow.UNITS_PER_CHARACTER);
        for (int i = 0; i < form.inputs().size(); i++) {
            int column = form.firstInput() + i;
            for (int row = 1; row <= form.table().rows().size(); row++) {
                sheet.getRow(top + row).getCell(column).setCellStyle(styles.input());
            }
            offer(form.inputs().get(i), i, new CellRangeAddress(top + 1, sheet.getLastRowNum(), column, column));
        }
    }

    private void text(int number, String text, int columns, boolean bold) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellStyle(styles.plain(bold));
        styles.textCells().set(row.getCell(0), text);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
    }

    /** What can be chosen stands in two columns of the other sheet: the words, and what they mean. */
    private void offer(Form.Input input, int index, CellRangeAddress cells) {
        if (input.choices().isEmpty() || cells.getLastRow() < cells.getFirstRow()) {
            return;
        }
        int at = 3 * index;
        for (int i = 0; i < input.choices().size(); i++) {
            Row row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            styles.textCells().set(row.createCell(at), input.choices().get(i).word());
            styles.textCells()
                    .set(row.createCell(at + 1), input.choices().get(i).meaning());
        }
        choices.setColumnWidth(at, 14 * HeadingRow.UNITS_PER_CHARACTER);
        choices.setColumnWidth(at + 1, 46 * HeadingRow.UNITS_PER_CHARACTER);
        String letter = CellReference.convertNumToColString(at);
        String range = "'" + choices.getSheetName() + "'!$" + letter + "$1:$" + letter + "$"
                + input.choices().size();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        // What is typed all the same is told by whoever reads it, with its cell.
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
