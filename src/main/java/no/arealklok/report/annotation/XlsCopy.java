package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.finding.Severity;
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
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;

/** Copies an XLS through POI's model of it, macros and all, with marks, comments and one sheet more. */
final class XlsCopy {
    private record Mark(BorderStyle line, IndexedColors colour) {}

    private static final Map<Severity, Mark> MARKS = new EnumMap<>(Map.of(
            Severity.REJECTED, new Mark(BorderStyle.THICK, IndexedColors.DARK_RED),
            Severity.ASSUMED, new Mark(BorderStyle.MEDIUM_DASHED, IndexedColors.ORANGE),
            Severity.NOTED, new Mark(BorderStyle.THIN, IndexedColors.BLUE)));

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL97;
    private static final int NOTE_COLUMNS = 5;

    private final HSSFWorkbook workbook;
    private final FindingWords words;
    private final Map<String, CellStyle> made = new HashMap<>();

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
        SheetRemarks.bySheet(words.remarks()).forEach((name, remarks) -> {
            HSSFSheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                remarks.byCell().keySet().forEach(cell -> annotate(sheet, cell, remarks));
            }
        });
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        workbook.forEach(sheet -> taken.add(sheet.getSheetName()));
        new XlsFindingSheet(workbook.createSheet(words.name(taken)), words, this::marked).fill(taken);
    }

    private void annotate(HSSFSheet sheet, CellAddress address, SheetRemarks remarks) {
        if (address.getRow() > LIMITS.getLastRowIndex() || address.getColumn() > LIMITS.getLastColumnIndex()) {
            return;
        }
        HSSFRow row = sheet.getRow(address.getRow());
        HSSFRow there = row == null ? sheet.createRow(address.getRow()) : row;
        HSSFCell cell = there.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked(cell.getCellStyle(), remarks.severity(address)));
        comment(cell, remarks.comment(address));
    }

    private CellStyle marked(CellStyle style, Severity severity) {
        return made.computeIfAbsent(style.getIndex() + " " + severity, key -> {
            CellStyle marked = workbook.createCellStyle();
            marked.cloneStyleFrom(style);
            Mark mark = MARKS.get(severity);
            marked.setBorderTop(mark.line());
            marked.setBorderBottom(mark.line());
            marked.setBorderLeft(mark.line());
            marked.setBorderRight(mark.line());
            marked.setTopBorderColor(mark.colour().getIndex());
            marked.setBottomBorderColor(mark.colour().getIndex());
            marked.setLeftBorderColor(mark.colour().getIndex());
            marked.setRightBorderColor(mark.colour().getIndex());
            return marked;
        });
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
