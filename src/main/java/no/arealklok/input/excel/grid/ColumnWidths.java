package no.arealklok.input.excel.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Looks at what a workbook's sheets say of their columns before their rows. The reader of large workbooks writes down
 * each column by itself, and would be busy for minutes with a sheet that tells of two thousand million.
 */
final class ColumnWidths {
    /** A sheet has 16 384; some programs tell of the same ones again and again. */
    private static final long MOST_COLUMNS = 1_000_000;

    private final XMLInputFactory factory = XMLHelper.newXMLInputFactory();

    /** Whether no sheet tells of more columns than any spreadsheet has. */
    boolean areFew(ZipFile workbook) throws IOException {
        List<? extends ZipEntry> parts = workbook.stream()
                .filter(part -> part.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                .toList();
        for (ZipEntry part : parts) {
            try (InputStream in = workbook.getInputStream(part)) {
                if (columns(factory.createXMLStreamReader(in)) > MOST_COLUMNS) {
                    return false;
                }
            } catch (XMLStreamException | NumberFormatException e) {
                // No sheet, or a broken one: whoever reads it will say so.
            }
        }
        return true;
    }

    private static long columns(XMLStreamReader part) throws XMLStreamException {
        long columns = 0;
        boolean root = true;
        while (part.hasNext() && columns <= MOST_COLUMNS) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                String name = part.getLocalName();
                if (root && !name.equals("worksheet") || name.equals("sheetData")) {
                    return columns;
                }
                root = false;
                if (name.equals("col")) {
                    columns += Math.max(0, number(part, "max") - number(part, "min") + 1);
                }
            }
        }
        return columns;
    }

    private static long number(XMLStreamReader part, String attribute) {
        return Integer.parseInt(part.getAttributeValue(null, attribute));
    }
}
