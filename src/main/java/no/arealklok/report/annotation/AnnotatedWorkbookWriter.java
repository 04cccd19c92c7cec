package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.report.Messages;
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

    /**
     * Makes the folders that are missing.
     *
     * @param original a workbook that was read
     */
    public void write(Path original, List<Remark> remarks, Messages messages, Path copy) throws IOException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        FindingWords words = new FindingWords(remarks, messages);
        try (OutputStream out = Files.newOutputStream(copy)) {
            if (FileMagic.valueOf(original.toFile()) == FileMagic.OOXML) {
                new PackageCopy(() -> Files.newInputStream(original)).write(words, out);
            } else {
                XlsCopy.write(original, words, out);
            }
        }
    }
}
