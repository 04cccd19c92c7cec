package no.arealklok.input.excel.grid;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.arealklok.finding.UnusableInputException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens workbooks: XLSX row by row, whatever its size; XLS as a whole, as its format wants. A workbook with formulas
 * that nobody has computed yet is opened once more as a whole, unless it is too large for that.
 */
final class WorkbookReader {
    /** About 400 MB in memory. */
    private static final long MOST_CELLS = 500_000;
    /** Formulas times cells: each formula may well add up all cells. About 10 seconds. */
    private static final long MOST_WORK = 1_000_000_000;
    /** A sheet of a million rows unpacks to about 1.2 GB. */
    private static final long MOST_BYTES = 4L << 30;
    /** Below this size a part may be packed as tightly as it likes: long texts that repeat themselves are. */
    private static final long ANY_RATIO = 64L << 20;

    static {
        allowTightlyPackedText();
    }

    private final RegisterFile file;

    WorkbookReader(RegisterFile file) {
        this.file = file;
    }

    static void allowTightlyPackedText() {
        ZipSecureFile.setGraceEntrySize(ANY_RATIO);
    }

    /** @throws UnusableInputException when it unpacks to more than any register does, or tells of more columns */
    List<Grid> readOpen() throws IOException {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            long bytes = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (bytes > MOST_BYTES) {
                throw new UnusableInputException("input.unpacks-too-large", file.toString());
            }
            if (!new ColumnWidths().areFew(zip)) {
                throw new UnusableInputException("input.not-a-workbook", file.toString());
            }
        }
        return read(null);
    }

    /** @throws EncryptedDocumentException when the password is missing or wrong */
    List<Grid> readLocked() throws IOException {
        return read(rightPassword());
    }

    /** @throws EncryptedDocumentException when the password is missing or wrong */
    List<Grid> readOld() throws IOException {
        return readWhole(file.password().orElse(null));
    }

    private List<Grid> read(String password) throws IOException {
        List<Grid> grids;
        try (Workbook workbook = StreamingReader.builder()
                .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
                .password(password)
                .open(file.path().toFile())) {
            CellCopier copier = copier(workbook, Optional.empty());
            WorkbookGrids reader = new WorkbookGrids(file, workbook, copier);
            grids = reader.read();
            long work = copier.uncomputed() * reader.cells();
            if (work == 0 || work > MOST_WORK || reader.cells() > MOST_CELLS) {
                return grids;
            }
        }
        try {
            return readWhole(password);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI's model of whole workbooks takes fewer of them than the reader by rows: the formulas stay as they
            // are, and are told.
            return grids;
        }
    }

    private List<Grid> readWhole(String password) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.path().toFile(), password, true)) {
            if (workbook instanceof XSSFWorkbook known) {
                new IsoDates(known).asNumbers();
            }
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.setIgnoreMissingWorkbooks(true);
            return new WorkbookGrids(file, workbook, copier(workbook, Optional.of(evaluator))).read();
        }
    }

    private static CellCopier copier(Workbook workbook, Optional<FormulaEvaluator> evaluator) {
        boolean from1904 = workbook instanceof Date1904Support dates && dates.isDate1904();
        return new CellCopier(from1904, evaluator);
    }

    /**
     * The file's, or the one that spreadsheets use by themselves for a workbook that is only protected from changes.
     */
    private String rightPassword() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
            Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
            if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return Decryptor.DEFAULT_PASSWORD;
            }
            if (file.password().isPresent()
                    && decryptor.verifyPassword(file.password().get())) {
                return file.password().get();
            }
            throw new EncryptedDocumentException("no password, or a wrong one");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
