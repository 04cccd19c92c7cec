package no.arealklok.input.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.quantity.CellReference;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads a workbook's cells, formulas by their saved results. Nothing of POI leaves. */
final class GridReader {
    /** @throws UnusableInputException when the file is missing or is no workbook that can be opened */
    List<Grid> read(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableInputException("input.missing", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInputException("input.folder", file.toString());
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return grids(workbook, file.getFileName().toString());
        } catch (EncryptedDocumentException e) {
            throw new UnusableInputException(e, "input.protected", file.toString());
        } catch (IOException | RuntimeException e) {
            // The edge to a parser of foreign files: a broken one may throw anything.
            throw new UnusableInputException(e, "input.not-a-workbook", file.toString());
        }
    }

    private static List<Grid> grids(Workbook workbook, String file) {
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            List<Grid.Row> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<SheetCell> cells = cells(row, file);
                if (!cells.isEmpty()) {
                    int number = row.getRowNum() + 1;
                    rows.add(new Grid.Row(
                            number, new CellReference(file, sheet.getSheetName(), number + ":" + number), cells));
                }
            }
            grids.add(new Grid(file, sheet.getSheetName(), List.copyOf(rows)));
        }
        return grids;
    }

    private static List<SheetCell> cells(Row row, String file) {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = text(cell).strip();
            if (!text.isEmpty()) {
                CellReference place = new CellReference(
                        file, row.getSheet().getSheetName(), cell.getAddress().formatAsString());
                cells.add(new SheetCell(cell.getColumnIndex(), place, text, number(cell)));
            }
        }
        return List.copyOf(cells);
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static Optional<Double> number(Cell cell) {
        boolean number = type(cell) == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
        return number ? Optional.of(cell.getNumericCellValue()) : Optional.empty();
    }

    private static String text(Cell cell) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue().replace('\u00A0', ' ');
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> error(cell);
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : plain(cell.getNumericCellValue());
            default -> "";
        };
    }

    /** Newer errors such as #SPILL! have a name only, which just this kind of cell gives. */
    private static String error(Cell cell) {
        return cell instanceof XSSFCell named
                ? named.getErrorCellString()
                : FormulaError.forInt(cell.getErrorCellValue()).getString();
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
