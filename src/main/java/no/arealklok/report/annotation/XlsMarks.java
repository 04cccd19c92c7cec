package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.finding.Severity;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The marks of one sheet of an XLS, as conditional formats. */
final class XlsMarks {
    private record Look(BorderStyle line, IndexedColors colour, IndexedColors tint) {}

    private static final Map<Severity, Look> LOOKS = new EnumMap<>(Map.of(
            Severity.REJECTED, new Look(BorderStyle.THIN, IndexedColors.DARK_RED, IndexedColors.ROSE),
            Severity.ASSUMED, new Look(BorderStyle.DASHED, IndexedColors.ORANGE, IndexedColors.LIGHT_YELLOW),
            Severity.NOTED, new Look(BorderStyle.DOTTED, IndexedColors.BLUE, IndexedColors.LIGHT_TURQUOISE)));

    private final HSSFSheet sheet;

    XlsMarks(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    void mark(SheetRemarks remarks) {
        Map<Mark, List<CellRangeAddress>> cells = new LinkedHashMap<>();
        for (CellAddress cell : remarks.byCell().keySet()) {
            CellRangeAddress range =
                    new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn());
            if (isThere(range)) {
                cells.computeIfAbsent(new Mark(remarks.severity(cell), !isFilled(cell)), mark -> new ArrayList<>())
                        .add(range);
            }
        }
        cells.forEach((mark, all) -> {
            for (int from = 0; from < all.size(); from += Mark.MOST_CELLS) {
                mark(mark, all.subList(from, Math.min(all.size(), from + Mark.MOST_CELLS)));
            }
        });
    }

    private static boolean isThere(CellRangeAddress range) {
        return range.getLastRow() <= SpreadsheetVersion.EXCEL97.getLastRowIndex()
                && range.getLastColumn() <= SpreadsheetVersion.EXCEL97.getLastColumnIndex();
    }

    private boolean isFilled(CellAddress address) {
        HSSFRow row = sheet.getRow(address.getRow());
        HSSFCell cell = row == null ? null : row.getCell(address.getColumn());
        return cell != null && cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
    }

    private void mark(Mark mark, List<CellRangeAddress> cells) {
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(Mark.CONDITION);
        Look look = LOOKS.get(mark.severity());
        short colour = look.colour().getIndex();
        BorderFormatting border = rule.createBorderFormatting();
        border.setBorderLeft(look.line());
        border.setBorderRight(look.line());
        border.setBorderTop(look.line());
        border.setBorderBottom(look.line());
        border.setLeftBorderColor(colour);
        border.setRightBorderColor(colour);
        border.setTopBorderColor(colour);
        border.setBottomBorderColor(colour);
        if (mark.tinted()) {
            PatternFormatting tint = rule.createPatternFormatting();
            tint.setFillBackgroundColor(look.tint().getIndex());
            tint.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        }
        formats.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
    }

    /** Takes away the marks of an earlier check. */
    void forget() {
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            if (format.getNumberOfRules() == 1
                    && Mark.CONDITION.equals(format.getRule(0).getFormula1())) {
                formats.removeConditionalFormatting(i);
            }
        }
    }
}
