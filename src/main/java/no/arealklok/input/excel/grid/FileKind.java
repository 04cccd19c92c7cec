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

/** What a file is, by what it holds; only text and maps are known by their names. */
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
    GEOJSON,
    /** Of a map, in a format that is not read. */
    OTHER_MAP,
    OTHER;

    private static final Set<String> TEXT_NAMES = Set.of("csv", "tsv", "txt", "tab");
    private static final Set<String> MAP_NAMES = Set.of("geojson", "json");
    private static final Set<String> OTHER_MAP_NAMES =
            Set.of("gpkg", "shp", "sos", "sosi", "gml", "kml", "kmz", "fgb", "gdb", "gpx");

    static FileKind of(Path file) throws IOException {
        FileMagic magic;
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            magic = FileMagic.valueOf(in);
        }
        return switch (magic) {
            case OOXML -> zipped(file);
            case OLE2 -> inContainer(file);
            default -> byName(file);
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

    private static FileKind byName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (MAP_NAMES.contains(ending)) {
            return GEOJSON;
        }
        if (OTHER_MAP_NAMES.contains(ending)) {
            return OTHER_MAP;
        }
        return TEXT_NAMES.contains(ending) ? TEXT : OTHER;
    }
}
