package no.arealklok.input.excel.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by what it holds; only text is known by its name. */
enum FileKind {
    /** XLSX, XLSM and their templates, also strict. */
    WORKBOOK,
    /** The same behind a password. */
    LOCKED_WORKBOOK,
    /** XLS, open or behind a password. */
    OLD_WORKBOOK,
    XLSB,
    ODS,
    TEXT,
    OTHER;

    private static final Set<String> TEXT_NAMES = Set.of("csv", "tsv", "txt", "tab");

    static FileKind of(Path file) throws IOException {
        FileMagic magic;
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            magic = FileMagic.valueOf(in);
        }
        return switch (magic) {
            case OOXML -> zipped(file);
            case OLE2 -> inContainer(file);
            default -> isNamedText(file) ? TEXT : OTHER;
        };
    }

    private static FileKind zipped(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return XLSB;
            }
            return zip.getEntry("content.xml") != null && zip.getEntry("[Content_Types].xml") == null ? ODS : WORKBOOK;
        }
    }

    private static FileKind inContainer(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? LOCKED_WORKBOOK : OLD_WORKBOOK;
        }
    }

    private static boolean isNamedText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TEXT_NAMES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
