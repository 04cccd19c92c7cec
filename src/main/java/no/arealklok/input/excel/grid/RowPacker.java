package no.arealklok.input.excel.grid;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/**
 * Packs the cells of a sheet, left to right and row by row. A cell takes its kind with flags, its distance to the cell
 * before, and its number, its text, or both when the number is shown in a way of its own.
 */
final class RowPacker {
    static final int KIND = 0x0F;
    static final int WHOLE = 0x10;
    static final int FRACTION = 0x20;
    static final int WRITTEN = 0x40;

    static final int MOST_COLUMNS = 16_384;
    /** What a spreadsheet's cell holds. */
    static final int LONGEST_TEXT = 32_767;

    private final RegisterFile file;
    private final String sheet;

    private final List<byte[]> rows = new ArrayList<>();
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private int before = -1;
    private long cells;
    private boolean tooLong;

    RowPacker(RegisterFile file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Text, an error, a date. Blank text is no cell. */
    void add(int column, Kind kind, String text) {
        String shown = text.replace('\u00A0', ' ').strip();
        tooLong |= shown.length() > LONGEST_TEXT;
        if (!shown.isEmpty() && !tooLong) {
            begin(column, kind.ordinal() | WRITTEN);
            write(shown);
        }
    }

    void add(int column, Kind kind, double number) {
        add(column, kind, number, "");
    }

    /** @param text the number as shown; empty when that is the number itself */
    void add(int column, Kind kind, double number, String text) {
        boolean whole = number == (int) number;
        begin(column, kind.ordinal() | (whole ? WHOLE : FRACTION) | (text.isEmpty() ? 0 : WRITTEN));
        if (whole) {
            int bits = (int) number;
            write(bits << 1 ^ bits >> 31);
        } else {
            row.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        }
        if (!text.isEmpty()) {
            write(text);
        }
    }

    private void begin(int column, int head) {
        if (column <= before || column >= MOST_COLUMNS) {
            throw new IllegalArgumentException("column " + column + " cannot come after column " + before);
        }
        row.write(head);
        write(column - before - 1);
        before = column;
        cells++;
    }

    /**
     * @param number from 1; a row without cells is left out
     * @throws UnusableInputException when it has a cell with more text than cells hold: most of it is other cells,
     *     behind a quotation mark that does not end
     */
    void endRow(int number, boolean hidden) {
        if (tooLong) {
            throw new UnusableInputException("input.long-cell", file.toString(), sheet, Integer.toString(number));
        }
        if (row.size() > 0) {
            byte[] packed = row.toByteArray();
            rows.add(ByteBuffer.allocate(Integer.BYTES + packed.length)
                    .putInt(hidden ? -number : number)
                    .put(packed)
                    .array());
        }
        row.reset();
        before = -1;
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes.length);
        row.writeBytes(bytes);
    }

    /** Seven bits at a time, lowest first. */
    private void write(int unsigned) {
        int rest = unsigned;
        while ((rest & ~0x7F) != 0) {
            row.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        row.write(rest);
    }

    long cells() {
        return cells;
    }

    PackedRows rows() {
        return new PackedRows(file.name(), sheet, rows);
    }
}
