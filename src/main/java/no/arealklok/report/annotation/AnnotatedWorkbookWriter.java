package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.arealklok.language.Messages;
import no.arealklok.report.Remark;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Writes the owner's workbook back with a comment and a mark at each finding and a sheet that lists them. An XLSX or
 * XLSM is otherwise the same, part by part; an XLS is what POI makes of it. Several findings at one cell are one
 * comment, behind the owner's own where there is one.
 */
public final class AnnotatedWorkbookWriter {
    /** Whose the comments are. */
    static final String AUTHOR = "Arealklok";

    /** Whether the file is a workbook of Excel's, which can be written back; text and OpenDocument cannot. */
    public static boolean takes(Path file) throws IOException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> isPackage(file);
            case OLE2 -> true;
            default -> false;
        };
    }

    /** Other zip files begin with the same bytes. */
    private static boolean isPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    /**
     * Makes the folders that are missing.
     *
     * @param original a workbook that was read
     * @param password that opened it; the copy has the same
     * @return whether it was written: some workbooks can be read, but are too broken to be written back
     */
    public boolean write(Path original, Optional<String> password, List<Remark> remarks, Messages messages, Path copy)
            throws IOException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(copy)) {
            if (isAnnotated(original, password, new FindingWords(remarks, messages), out)) {
                return true;
            }
        }
        Files.delete(copy);
        return false;
    }

    private static boolean isAnnotated(Path original, Optional<String> password, FindingWords words, OutputStream out) {
        try {
            if (FileMagic.valueOf(original.toFile()) == FileMagic.OOXML) {
                new PackageCopy(() -> Files.newInputStream(original)).write(words, out);
            } else if (LockedCopy.is(original)) {
                LockedCopy.write(original, password, words, out);
            } else {
                XlsCopy.write(original, password, words, out);
            }
            return true;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The edge to other people's files: a broken one may break anywhere, and half a copy is none.
            return false;
        }
    }
}
