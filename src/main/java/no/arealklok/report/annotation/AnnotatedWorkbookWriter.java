package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /** Whether the file is a workbook, which can be written back; text with separators cannot. */
    public static boolean takes(Path file) throws IOException {
        FileMagic kind = FileMagic.valueOf(file.toFile());
        return kind == FileMagic.OOXML || kind == FileMagic.OLE2;
    }

    /**
     * Makes the folders that are missing.
     *
     * @param original a workbook that was read
     * @param password that opened it; the copy has the same
     */
    public void write(Path original, Optional<String> password, List<Remark> remarks, Messages messages, Path copy)
            throws IOException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        FindingWords words = new FindingWords(remarks, messages);
        try (OutputStream out = Files.newOutputStream(copy)) {
            if (FileMagic.valueOf(original.toFile()) == FileMagic.OOXML) {
                new PackageCopy(() -> Files.newInputStream(original)).write(words, out);
            } else if (LockedCopy.is(original)) {
                LockedCopy.write(original, password, words, out);
            } else {
                XlsCopy.write(original, password, words, out);
            }
        }
    }
}
