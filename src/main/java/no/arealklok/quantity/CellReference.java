package no.arealklok.quantity;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a workbook a value was read.
 *
 * @param file name of the file, without folders
 * @param sheet name of the sheet as its owner wrote it; empty in a file without sheets
 * @param address an A1 address or range: {@code F12}, {@code F12:Z12}; a row is {@code 12:12}; empty for a whole sheet
 */
public record CellReference(String file, String sheet, String address) {
    private static final Pattern CELLS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    public CellReference {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(address);
    }

    /** The file as a whole. */
    public static CellReference file(String file) {
        return new CellReference(file, "", "");
    }

    /**
     * Whether the two are the same place, or one is a range with a cell of the other in it. A whole row is the same
     * place as that row only, not as its cells.
     */
    public boolean overlaps(CellReference other) {
        if (equals(other)) {
            return true;
        }
        if (!file.equals(other.file) || !sheet.equals(other.sheet)) {
            return false;
        }
        int[] one = corners();
        int[] two = other.corners();
        return one.length > 0
                && two.length > 0
                && one[0] <= two[2]
                && two[0] <= one[2]
                && one[1] <= two[3]
                && two[1] <= one[3];
    }

    /** First column and row, last column and row; nothing for what is no cell and no range of cells. */
    private int[] corners() {
        Matcher matcher = CELLS.matcher(address);
        if (!matcher.matches()) {
            return new int[0];
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2));
        boolean range = matcher.group(3) != null;
        return new int[] {
            column, row, range ? column(matcher.group(3)) : column, range ? Integer.parseInt(matcher.group(4)) : row
        };
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> 26 * number + letter - 'A' + 1);
    }

    /** As a person would point at it: {@code Enheter!F12}; the file's name for the file as a whole. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return address.isEmpty() ? file : file + " " + address;
        }
        return address.isEmpty() ? sheet : sheet + "!" + address;
    }
}
