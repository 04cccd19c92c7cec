package no.arealklok.input.excel.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of an OpenDocument spreadsheet. Equal rows or cells side by side are written once, with how many. */
final class OdsSheet {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final int MOST_ROWS = 1_048_576;

    private final XMLStreamReader xml;
    private final String file;
    private final String name;
    private final RowPacker packer;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Grid.Merge> merges = new ArrayList<>();
    private int row = 1;
    private int column;

    /** A cell that is not blank, where it stands. */
    private record Placed(int column, OdsCell cell) {}

    /** @param xml at the start of the table */
    OdsSheet(XMLStreamReader xml, RegisterFile file) {
        this.xml = xml;
        this.file = file.name();
        this.name = String.valueOf(xml.getAttributeValue(TABLE, "name"));
        this.packer = new RowPacker(file, name);
    }

    /** @param hiding names of the styles that hide a sheet */
    Grid read(Set<String> hiding) throws XMLStreamException {
        boolean hidden = hiding.contains(String.valueOf(xml.getAttributeValue(TABLE, "style-name")));
        while (!isAtEndOf("table")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-column" -> columns();
                    case "table-row" -> rows();
                    case "shapes", "table-source", "forms" -> skip(xml);
                    default -> {}
                }
            }
        }
        return new Grid(file, name, hidden, packer.rows(), hiddenColumns, merges);
    }

    private boolean isAtEndOf(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    private boolean isShown() {
        String visibility = xml.getAttributeValue(TABLE, "visibility");
        return visibility == null || visibility.equals("visible");
    }

    private void columns() {
        int next = column + count(xml, "number-columns-repeated");
        if (!isShown()) {
            hiddenColumns.set(column, Math.min(next, RowPacker.MOST_COLUMNS));
        }
        column = Math.min(next, RowPacker.MOST_COLUMNS);
    }

    private void rows() throws XMLStreamException {
        int times = count(xml, "number-rows-repeated");
        boolean hidden = !isShown();
        List<Placed> cells = cells();
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            cells.forEach(placed -> placed.cell().addTo(packer, placed.column()));
            packer.endRow(row + i, hidden);
        }
        row += times;
        if (!cells.isEmpty() && row > MOST_ROWS + 1) {
            throw new XMLStreamException("no sheet has " + row + " rows");
        }
    }

    private List<Placed> cells() throws XMLStreamException {
        List<Placed> cells = new ArrayList<>();
        int at = 0;
        while (!isAtEndOf("table-row")) {
            boolean start = xml.next() == XMLStreamConstants.START_ELEMENT;
            if (start && Set.of("table-cell", "covered-table-cell").contains(xml.getLocalName())) {
                int times = count(xml, "number-columns-repeated");
                merge(at);
                Optional<OdsCell> cell = OdsCell.read(xml);
                if (cell.isPresent() && at + times > RowPacker.MOST_COLUMNS) {
                    throw new XMLStreamException("no sheet has " + (at + times) + " columns");
                }
                for (int i = 0; i < times && cell.isPresent(); i++) {
                    cells.add(new Placed(at + i, cell.get()));
                }
                at = Math.min(at + times, RowPacker.MOST_COLUMNS);
            }
        }
        return cells;
    }

    private void merge(int at) {
        int rows = count(xml, "number-rows-spanned");
        int columns = count(xml, "number-columns-spanned");
        if (rows > 1 || columns > 1) {
            merges.add(new Grid.Merge(row, row + rows - 1, at, at + columns - 1));
        }
    }

    /** How many; 1 where it is not said. */
    private static int count(XMLStreamReader xml, String attribute) {
        String said = xml.getAttributeValue(TABLE, attribute);
        return said == null ? 1 : Math.min(Math.max(1, Integer.parseInt(said)), MOST_ROWS);
    }

    /** Goes to the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
