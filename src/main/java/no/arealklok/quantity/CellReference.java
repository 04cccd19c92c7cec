package no.arealklok.quantity;

import java.util.Objects;

/**
 * Where in a workbook a value was read.
 *
 * @param file name of the file, without folders
 * @param sheet name of the sheet as its owner wrote it
 * @param address an A1 address or range: {@code F12}, {@code F12:Z12}; a row is {@code 12:12}
 */
public record CellReference(String file, String sheet, String address) {
    public CellReference {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(address);
    }

    /** As a person would point at it: {@code Enheter!F12}. */
    @Override
    public String toString() {
        return sheet + "!" + address;
    }
}
