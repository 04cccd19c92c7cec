package no.arealklok.input.excel.grid;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Copies cells of one workbook, formulas by their saved results and, where there is none, by computing them. */
final class CellCopier {
    /** What the reader of large workbooks writes before the name of an error. */
    private static final String BEFORE_ERRORS = "ERROR:";

    private static final double LAST_DAY = 2_958_465;

    private final NumberLook.Styles looks = new NumberLook.Styles();
    /** Asked for only where formulas are computed: saved dates know it themselves. */
    private final boolean from1904;

    private final Optional<FormulaEvaluator> evaluator;
    private long uncomputed;
    private boolean tooDeep;

    CellCopier(boolean from1904, Optional<FormulaEvaluator> evaluator) {
        this.from1904 = from1904;
        this.evaluator = evaluator;
    }

    /** How many cells were met that were not understood: formulas without a saved result, mostly. */
    long uncomputed() {
        return uncomputed;
    }

    void copy(Cell cell, RowPacker row) {
        try {
            copyKnown(cell, row);
        } catch (IllegalStateException | UnsupportedOperationException e) {
            // The edge to a reader that meets a kind of cell, or a day, that it does not know: another one may know it.
            uncomputed++;
            row.add(cell.getColumnIndex(), Kind.ERROR, FormulaError.VALUE.getString());
        }
    }

    private void copyKnown(Cell cell, RowPacker row) {
        if (cell.getCellType() != CellType.FORMULA) {
            copy(cell, cell.getCellType(), row);
        } else if (hasResult(cell)) {
            copy(cell, cell.getCachedFormulaResultType(), row);
        } else {
            compute(cell, row);
        }
    }

    private static boolean hasResult(Cell cell) {
        CellType type = cell.getCachedFormulaResultType();
        if (cell instanceof XSSFCell written) {
            String saved = written.getRawValue();
            return saved != null && (!saved.isEmpty() || type == CellType.STRING);
        }
        return type != CellType.BLANK && (type != CellType.NUMERIC || isNumber(cell));
    }

    private void copy(Cell cell, CellType type, RowPacker row) {
        int column = cell.getColumnIndex();
        switch (type) {
            case STRING -> row.add(column, Kind.TEXT, cell.getStringCellValue());
            case BOOLEAN -> row.add(column, Kind.BOOLEAN, Boolean.toString(cell.getBooleanCellValue()));
            case ERROR -> row.add(column, Kind.ERROR, error(cell));
            case NUMERIC -> copyNumber(cell, row);
            default -> {}
        }
    }

    private void copyNumber(Cell cell, RowPacker row) {
        if (isNumber(cell)) {
            copy(cell, cell.getNumericCellValue(), cell::getLocalDateTimeCellValue, row);
        }
    }

    private void copy(Cell cell, double number, Supplier<LocalDateTime> time, RowPacker row) {
        int column = cell.getColumnIndex();
        NumberLook look = looks.of(cell.getCellStyle());
        if (!Double.isFinite(number)) {
            row.add(column, Kind.ERROR, FormulaError.NUM.getString());
        } else if (look.kind() == Kind.DATE && number >= 0 && number <= LAST_DAY) {
            row.add(column, Kind.DATE, time.get().toLocalDate().toString());
        } else if (look.kind() == Kind.DATE) {
            row.add(column, Kind.NUMBER, number);
        } else {
            row.add(column, look.kind(), number, look.filledUp(number));
        }
    }

    /** A cell of a large workbook that holds no number says so only when it is asked for one. */
    private static boolean isNumber(Cell cell) {
        try {
            cell.getNumericCellValue();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Newer errors such as #SPILL! have a name only, which not every kind of cell gives by itself. */
    private static String error(Cell cell) {
        if (cell instanceof XSSFCell named) {
            return named.getErrorCellString();
        }
        if (cell instanceof HSSFCell numbered) {
            return FormulaError.forInt(numbered.getErrorCellValue()).getString();
        }
        return cell.getStringCellValue().replace(BEFORE_ERRORS, "");
    }

    private void compute(Cell cell, RowPacker row) {
        CellValue value = evaluator.isEmpty() || tooDeep ? null : computed(evaluator.get(), cell);
        int column = cell.getColumnIndex();
        if (value == null) {
            uncomputed++;
            row.add(column, Kind.FORMULA, "=" + formula(cell));
            return;
        }
        switch (value.getCellType()) {
            case NUMERIC -> {
                double number = value.getNumberValue();
                copy(cell, number, () -> DateUtil.getLocalDateTime(number, from1904), row);
            }
            case STRING -> row.add(column, Kind.TEXT, value.getStringValue());
            case BOOLEAN -> row.add(column, Kind.BOOLEAN, Boolean.toString(value.getBooleanValue()));
            default -> row.add(column, Kind.ERROR, value.formatAsString());
        }
    }

    /** @return null when the formula cannot be computed: a function that is not known, another workbook */
    private CellValue computed(FormulaEvaluator known, Cell cell) {
        try {
            return known.evaluate(cell);
        } catch (RuntimeException e) {
            // The edge to a library that computes foreign formulas: one that it does not know may throw anything.
            return null;
        } catch (StackOverflowError e) {
            // Formulas that refer on and on: the others of such a workbook would take very long to fail, too.
            tooDeep = true;
            return null;
        }
    }

    /** A formula that is shared with a cell above stands there only. */
    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (IllegalStateException e) {
            return "";
        }
    }
}
