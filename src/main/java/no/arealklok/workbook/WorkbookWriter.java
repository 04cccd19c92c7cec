package no.arealklok.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as XLSX. The same content gives the same bytes: nothing in the file tells when it was made. */
public final class WorkbookWriter {
    private static final String CREATOR = "Arealklok";
    /** Readers that stream the file want the table of contents first. */
    private static final Comparator<String> CONTENTS_FIRST = Comparator.comparing(
                    (String name) -> !name.equals("[Content_Types].xml"))
            .thenComparing(Comparator.naturalOrder());

    /** Makes the folders that are missing. */
    public void write(XSSFWorkbook workbook, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(file)) {
            zip(entries(untimed(workbook)), out);
        }
    }

    private static byte[] untimed(XSSFWorkbook workbook) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        try {
            properties.setCreated("1980-01-01T00:00:00Z");
            properties.getUnderlyingProperties().setModifiedProperty(Optional.empty());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the date above is well formed", e);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(CONTENTS_FIRST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static void zip(Map<String, byte[]> entries, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            for (Map.Entry<String, byte[]> content : entries.entrySet()) {
                zip.put(content.getKey(), content.getValue());
            }
        }
    }
}
