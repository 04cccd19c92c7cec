package no.arealklok.quantity;

import java.util.Objects;

/**
 * Where in a workbook a value was read.
 *
 * @param file name of the file, without folders
 * @param sheet name of the sheet as its owner wrote it; empty in a file without sheets
 * @param address an A1 address or range: {@code F12}, {@code F12:Z12}; a row is {@code 12:12}; empty for a whole sheet
 */
public record CellReference(String file, String sheet, String address) {
    public CellReference {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(address);
    }

    /** The file as a whole. */
    public static CellReference file(String file) {
        return new CellReference(file, "", "");
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
