package no.arealklok.input.excel.template;

import java.util.List;
import java.util.Optional;
import no.arealklok.language.Messages;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet to fill in: headings with notes, cells that take what belongs there, and a row that shows how. */
final class TemplateSheet {
    private static final int LAST_ROW = 2000;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 28;
    private static final int HEADING_POINTS = 48;
    private static final int COLUMNS_ON_A_PAGE = 16;
    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_CHARACTERS = 34;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final TemplateLists lists;
    private final Messages messages;

    TemplateSheet(XSSFSheet sheet, TemplateStyles styles, TemplateLists lists, Messages messages) {
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
        this.messages = messages;
    }

    /**
     * @param fixed how many columns stay in sight
     * @param shows whether a row shows how to fill it in
     */
    void fill(List<TemplateColumn> columns, int fixed, boolean shows) {
        XSSFRow headings = sheet.createRow(0);
        headings.setHeightInPoints(HEADING_POINTS);
        Optional<XSSFRow> example = shows ? Optional.of(sheet.createRow(1)) : Optional.empty();
        for (int place = 0; place < columns.size(); place++) {
            TemplateColumn column = columns.get(place);
            note(
                    styles.heading(
                            headings, place, column.heading(), column.column().required()),
                    column);
            sheet.setDefaultColumnStyle(place, styles.entry(column.numberFormat()));
            styles.width(sheet, place, width(column));
            choices(column, place);
            if (column.column().isInExample()) {
                int cell = place;
                example.ifPresent(row -> styles.example(row.createCell(cell), column.example(), column.numberFormat()));
            }
        }
        sheet.createFreezePane(fixed, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (fixed > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
        }
        styles.print(sheet, (columns.size() + COLUMNS_ON_A_PAGE - 1) / COLUMNS_ON_A_PAGE);
    }

    private static int width(TemplateColumn column) {
        if (column.column().wide()) {
            return WIDEST;
        }
        // A long heading wraps; a long word in it does not.
        int longestWord = List.of(column.heading().split(" ")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int example = column.isText() ? column.example().toString().length() : 0;
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longestWord, example) + 2));
    }

    private void choices(TemplateColumn column, int place) {
        Optional<String> range = lists.range(column.column());
        if (range.isPresent()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation choice = helper.createValidation(
                    helper.createFormulaListConstraint(range.get()),
                    new CellRangeAddressList(1, LAST_ROW - 1, place, place));
            choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            choice.createErrorBox(column.heading(), messages.text("template.choice"));
            choice.setShowErrorBox(true);
            sheet.addValidationData(choice);
        }
    }

    private void note(XSSFCell heading, TemplateColumn column) {
        StringBuilder text = new StringBuilder(column.what());
        column.unit().ifPresent(unit -> text.append('\n').append(messages.text("template.note.unit", unit)));
        text.append('\n').append(messages.text("template.note.example", TemplateGuide.shown(column, messages)));
        if (column.column().required()) {
            text.append('\n').append(messages.text("template.note.required"));
        }
        int lines = text.toString()
                .lines()
                .mapToInt(line -> line.length() / NOTE_CHARACTERS + 1)
                .sum();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int left = heading.getColumnIndex() + 1;
        XSSFComment note =
                drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, left, 0, left + NOTE_COLUMNS, lines));
        note.setString(text.toString());
        note.setAuthor("Arealklok");
        heading.setCellComment(note);
    }
}
