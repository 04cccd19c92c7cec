package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** Copies an XLS through POI's model of it, macros and all, with marks, comments and one sheet more. */
final class XlsCopy {
    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL97;
    private static final int NOTE_COLUMNS = 5;
    /** All notes of a workbook together: each drawing takes their numbers, which end at 65 535, by the thousand. */
    private static final int MOST_NOTES = 60_000;

    private static final int NUMBERS_OF_A_DRAWING = 1024;

    private final HSSFWorkbook workbook;
    private final FindingWords words;

    private XlsCopy(HSSFWorkbook workbook, FindingWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    static void write(Path original, Optional<String> password, FindingWords words, OutputStream out)
            throws IOException {
        try {
            write(original, words, out);
        } catch (EncryptedDocumentException e) {
            // POI takes the password of this old kind from the thread, and would lock an open workbook with it too.
            Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
            write(original, words, out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void write(Path original, FindingWords words, OutputStream out) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(original.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(file, true)) {
            new XlsCopy(workbook, words).annotate();
            if (workbook.getEncryptionMode() == EncryptionMode.xor) {
                // The oldest lock, which is none, and which POI reads but does not write well.
                workbook.setEncryptionMode(EncryptionMode.cryptoAPI);
            }
            workbook.write(out);
        }
    }

    private void annotate() {
        Map<String, SheetRemarks> said = SheetRemarks.bySheet(words.remarks());
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Optional<HSSFSheet> earlier = Optional.empty();
        int room = Math.max(0, MOST_NOTES - NUMBERS_OF_A_DRAWING * workbook.getNumberOfSheets());
        for (Sheet each : workbook) {
            HSSFSheet sheet = (HSSFSheet) each;
            taken.add(sheet.getSheetName());
            if (FindingWords.isName(sheet.getSheetName()) && FindingWords.isTitle(firstCell(sheet))) {
                earlier = Optional.of(sheet);
            } else {
                SheetRemarks remarks = said.getOrDefault(sheet.getSheetName(), SheetRemarks.none());
                forget(sheet);
                remarks.byCell().keySet().stream().limit(room).forEach(cell -> comment(sheet, cell, remarks));
                room = Math.max(0, room - remarks.byCell().size());
                new XlsMarks(sheet).mark(remarks);
            }
        }
        earlier.ifPresent(XlsCopy::clear);
        HSSFSheet list = earlier.orElseGet(() -> workbook.createSheet(words.name(taken)));
        new XlsFindingSheet(list, words).fill(taken);
    }

    private static String firstCell(HSSFSheet sheet) {
        HSSFRow row = sheet.getRow(0);
        HSSFCell cell = row == null ? null : row.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static void clear(HSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        for (Row row : rows) {
            row.forEach(Cell::removeHyperlink);
            sheet.removeRow(row);
        }
    }

    /** Takes away what an earlier check said and marked. */
    private static void forget(HSSFSheet sheet) {
        List.copyOf(sheet.getCellComments().entrySet()).forEach(entry -> {
            HSSFComment comment = entry.getValue();
            String text = comment.getString().getString();
            String rest = EarlierWords.without(text);
            if (rest.isBlank() && !text.isBlank()) {
                sheet.getRow(entry.getKey().getRow())
                        .getCell(entry.getKey().getColumn())
                        .removeCellComment();
            } else if (!rest.equals(text)) {
                comment.setString(new HSSFRichTextString(rest));
            }
        });
        new XlsMarks(sheet).forget();
    }

    private static void comment(HSSFSheet sheet, CellAddress address, SheetRemarks remarks) {
        if (address.getRow() > LIMITS.getLastRowIndex() || address.getColumn() > LIMITS.getLastColumnIndex()) {
            return;
        }
        HSSFRow row = sheet.getRow(address.getRow());
        HSSFRow there = row == null ? sheet.createRow(address.getRow()) : row;
        comment(
                there.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                remarks.comment(address));
    }

    private static void comment(HSSFCell cell, String text) {
        HSSFComment given = cell.getCellComment();
        if (given != null) {
            given.setString(behind(given.getString(), text));
            return;
        }
        HSSFSheet sheet = cell.getSheet();
        HSSFPatriarch drawing =
                sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
        int left = Math.min(cell.getColumnIndex() + 1, LIMITS.getLastColumnIndex() - NOTE_COLUMNS);
        int top = Math.min(Math.max(0, cell.getRowIndex() - 1), LIMITS.getLastRowIndex() - NotePart.MOST_ROWS);
        int rows = NotePart.rows(text);
        HSSFComment comment = drawing.createCellComment(
                new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) (left + NOTE_COLUMNS), top + rows));
        comment.setString(new HSSFRichTextString(text));
        comment.setAuthor(AnnotatedWorkbookWriter.AUTHOR);
        cell.setCellComment(comment);
    }

    private static HSSFRichTextString behind(HSSFRichTextString given, String text) {
        HSSFRichTextString both = new HSSFRichTextString(given.getString() + "\n\n" + text);
        for (int run = 0; run < given.numFormattingRuns(); run++) {
            int from = given.getIndexOfFormattingRun(run);
            int to = run + 1 < given.numFormattingRuns() ? given.getIndexOfFormattingRun(run + 1) : given.length();
            if (from < to) {
                both.applyFont(from, to, given.getFontOfFormattingRun(run));
            }
        }
        return both;
    }
}
