package no.arealklok.input.excel.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.arealklok.finding.UnusableInputException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;

/**
 * Reads an OpenDocument spreadsheet (ODF 1.3 part 3, chapter 9) row by row, with the same guards as other workbooks: no
 * entities, nothing fetched, nothing that unpacks to a hundred times its size.
 */
final class OdsReader {
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private final RegisterFile file;
    /** Names of the styles that hide a sheet. */
    private final Set<String> hiding = new HashSet<>();

    OdsReader(RegisterFile file) {
        this.file = file;
    }

    /** @throws UnusableInputException when it has a password, or is a document of another kind */
    List<Grid> read() throws IOException {
        WorkbookReader.allowTightlyPackedText();
        try (ZipSecureFile zip = new ZipSecureFile(file.path().toFile())) {
            if (isLocked(zip)) {
                throw new UnusableInputException("input.locked-ods", file.toString());
            }
            try (InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
                return sheets(XMLHelper.newXMLInputFactory().createXMLStreamReader(in));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static boolean isLocked(ZipSecureFile zip) throws IOException {
        ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private List<Grid> sheets(XMLStreamReader xml) throws XMLStreamException {
        List<Grid> sheets = new ArrayList<>();
        String style = "";
        boolean spreadsheet = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "spreadsheet" -> spreadsheet = true;
                    case "style" -> style = String.valueOf(xml.getAttributeValue(STYLE, "name"));
                    case "table-properties" -> hide(style, xml);
                    // Cells as they were before someone changed them.
                    case "tracked-changes" -> OdsSheet.skip(xml);
                    case "table" -> sheets.add(new OdsSheet(xml, file).read(hiding));
                    default -> {}
                }
            }
        }
        if (!spreadsheet) {
            throw new UnusableInputException("input.not-a-workbook", file.toString());
        }
        return sheets;
    }

    private void hide(String style, XMLStreamReader xml) {
        if ("false".equals(xml.getAttributeValue(OdsSheet.TABLE, "display"))) {
            hiding.add(style);
        }
    }
}
