package no.arealklok.input.excel.grid;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/**
 * A cell of an OpenDocument spreadsheet that is not blank.
 *
 * @param text what is shown where that is not the number itself; dates as 2026-12-31
 */
record OdsCell(Kind kind, Optional<Double> number, String text) {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /** Of LibreOffice, which tells an error from text by it. */
    private static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final Pattern FILLED_UP = Pattern.compile("0\\d{1,14}");
    private static final int DATE = "2026-12-31".length();
    /** Remarks and drawings that hang on the cell. */
    private static final Set<String> BESIDE =
            Set.of("annotation", "frame", "custom-shape", "rect", "g", "line", "control");

    /**
     * @param xml at the cell's start; left at its end
     * @return empty when the cell is blank
     */
    static Optional<OdsCell> read(XMLStreamReader xml) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(OFFICE, "value-type"));
        boolean error = "error".equals(xml.getAttributeValue(EXTENSION, "value-type"));
        String formula = xml.getAttributeValue(OdsSheet.TABLE, "formula");
        String value = value(xml, type);
        String shown = shown(xml).strip();
        if (error) {
            return Optional.of(new OdsCell(Kind.ERROR, Optional.empty(), shown));
        }
        return switch (type) {
            case "float", "currency" -> Optional.of(number(Kind.NUMBER, value, shown));
            case "percentage" -> Optional.of(number(Kind.PERCENT, value, ""));
            case "date" -> text(Kind.DATE, value.length() > DATE ? value.substring(0, DATE) : value);
            case "boolean" -> text(Kind.BOOLEAN, value);
            case "string" -> text(Kind.TEXT, value.isEmpty() ? shown : value);
            default ->
                shown.isEmpty() && formula != null
                        ? text(Kind.FORMULA, "=" + formula.replaceFirst("^(of:)?=", ""))
                        : text(Kind.TEXT, shown);
        };
    }

    private static String value(XMLStreamReader xml, String type) {
        String attribute = switch (type) {
            case "date", "boolean", "string" -> type + "-value";
            default -> "value";
        };
        String value = xml.getAttributeValue(OFFICE, attribute);
        return value == null ? "" : value;
    }

    /** Zeros put before a number are part of what it says: 0301. */
    private static OdsCell number(Kind kind, String value, String shown) {
        double number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(value);
        }
        return new OdsCell(kind, Optional.of(number), FILLED_UP.matcher(shown).matches() ? shown : "");
    }

    private static Optional<OdsCell> text(Kind kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new OdsCell(kind, Optional.empty(), text));
    }

    /** The cell's paragraphs, a line each. */
    private static String shown(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder shown = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (BESIDE.contains(xml.getLocalName())) {
                        OdsSheet.skip(xml);
                    } else {
                        depth++;
                        shown.append(before(xml.getLocalName(), shown.isEmpty()));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml, depth, shown);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return shown.toString();
    }

    private static void append(XMLStreamReader xml, int depth, StringBuilder shown) {
        boolean inParagraph = depth > 1;
        // A longer text is told; a hundred of them in one cell need not be held for that.
        if (inParagraph && shown.length() <= RowPacker.LONGEST_TEXT) {
            shown.append(xml.getText());
        }
    }

    /** Several blanks are written as one element with a count, which no register needs. */
    private static String before(String element, boolean first) {
        return switch (element) {
            case "p" -> first ? "" : "\n";
            case "line-break" -> "\n";
            case "s", "tab" -> " ";
            default -> "";
        };
    }

    void addTo(RowPacker packer, int column) {
        if (number.isPresent()) {
            packer.add(column, kind, number.get(), text);
        } else {
            packer.add(column, kind, text);
        }
    }
}
