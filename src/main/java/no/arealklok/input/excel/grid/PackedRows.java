package no.arealklok.input.excel.grid;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import no.arealklok.quantity.CellReference;

/**
 * Rows kept as bytes, so that a million of them fit in memory. Each is made into cells when it is asked for; the last
 * one is kept, as most are asked for several times in a row.
 */
final class PackedRows extends AbstractList<Grid.Row> implements RandomAccess {
    private static final Kind[] KINDS = Kind.values();
    private static final double ALL_DIGITS_KNOWN = 1e15;

    private final String file;
    private final String sheet;
    private final List<byte[]> packed;
    private Latest latest = new Latest(-1, null);

    private record Latest(int index, Grid.Row row) {}

    PackedRows(String file, String sheet, List<byte[]> packed) {
        this.file = file;
        this.sheet = sheet;
        this.packed = packed;
    }

    @Override
    public int size() {
        return packed.size();
    }

    @Override
    public Grid.Row get(int index) {
        Latest known = latest;
        if (known.index() == index) {
            return known.row();
        }
        Grid.Row row = unpack(ByteBuffer.wrap(packed.get(index)));
        latest = new Latest(index, row);
        return row;
    }

    private Grid.Row unpack(ByteBuffer bytes) {
        int signed = bytes.getInt();
        int number = Math.abs(signed);
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (bytes.hasRemaining()) {
            int head = bytes.get();
            column += 1 + unsigned(bytes);
            cells.add(cell(head, column, new CellReference(file, sheet, letters(column) + number), bytes));
        }
        return new Grid.Row(number, signed < 0, new CellReference(file, sheet, number + ":" + number), cells);
    }

    /** A for 0, AA for 26. */
    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static SheetCell cell(int head, int column, CellReference place, ByteBuffer bytes) {
        Optional<Double> number = number(head, bytes);
        String text = (head & RowPacker.WRITTEN) == 0 ? plain(number.orElseThrow()) : text(bytes);
        return new SheetCell(column, place, text, number, KINDS[head & RowPacker.KIND]);
    }

    private static Optional<Double> number(int head, ByteBuffer bytes) {
        if ((head & RowPacker.WHOLE) != 0) {
            int bits = unsigned(bytes);
            return Optional.of((double) (bits >>> 1 ^ -(bits & 1)));
        }
        return (head & RowPacker.FRACTION) != 0 ? Optional.of(bytes.getDouble()) : Optional.empty();
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[unsigned(bytes)];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static int unsigned(ByteBuffer bytes) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < ALL_DIGITS_KNOWN) {
            return Long.toString((long) number);
        }
        String digits = Double.toString(number);
        return digits.indexOf('E') < 0 && !digits.endsWith("0")
                ? digits
                : new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
}
