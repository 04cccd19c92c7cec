package no.arealklok.input.excel.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import org.apache.poi.EncryptedDocumentException;

/** Reads the cells of a workbook, or of text with separators. Nothing of the libraries that open them leaves. */
public final class GridReader {
    /** @throws UnusableInputException when the file is missing or is none that can be opened */
    public List<Grid> read(RegisterFile file) {
        String path = file.path().toString();
        if (!Files.exists(file.path())) {
            throw new UnusableInputException("input.missing", path);
        }
        if (Files.isDirectory(file.path())) {
            throw new UnusableInputException("input.folder", path);
        }
        if (!Files.isRegularFile(file.path())) {
            // A device may never end, and a pipe can be read once only.
            throw new UnusableInputException("input.not-a-workbook", path);
        }
        try {
            List<Grid> grids = grids(file);
            if (grids.isEmpty()) {
                throw new UnusableInputException("input.no-sheets", path);
            }
            return grids;
        } catch (UnusableInputException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            String key = file.password().isPresent() ? "input.wrong-password" : "input.protected";
            throw new UnusableInputException(e, key, path);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The edge to parsers of foreign files: a broken one may throw anything.
            throw new UnusableInputException(e, "input.not-a-workbook", path);
        }
    }

    private static List<Grid> grids(RegisterFile file) throws IOException {
        if (Files.size(file.path()) == 0) {
            throw new UnusableInputException("input.empty", file.toString());
        }
        return switch (FileKind.of(file.path())) {
            case WORKBOOK -> new WorkbookReader(file).readOpen();
            case LOCKED_WORKBOOK -> new WorkbookReader(file).readLocked();
            case OLD_WORKBOOK -> new WorkbookReader(file).readOld();
            case TEXT -> List.of(new CsvReader(file).read());
            case GEOJSON -> new GeoJsonReader(file).read();
            case ODS -> new OdsReader(file).read();
            case OTHER_MAP -> throw new UnusableInputException("input.other-map", file.toString());
            case XLSB -> throw new UnusableInputException("input.other-format", file.toString());
            case OTHER -> throw new UnusableInputException("input.not-a-workbook", file.toString());
        };
    }
}
