package no.arealklok.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user settled about a workbook (kolonnekart): which column is which, where headings do not tell.
 *
 * @param file name of the file that it was read from, without folders
 */
public record Mapping(String file, List<SheetMapping> sheets) {
    /** Settles nothing. */
    public static final Mapping NONE = new Mapping("", List.of());

    /** A sheet's name in a mapping that speaks of all sheets it does not name. */
    public static final String OTHER_SHEETS = "*";

    public Mapping {
        Objects.requireNonNull(file);
        sheets = List.copyOf(sheets);
    }

    /** What is settled about the sheet; case and surrounding blanks of its name do not matter. */
    public Optional<SheetMapping> find(String sheet) {
        return named(sheet).or(() -> named(OTHER_SHEETS));
    }

    private Optional<SheetMapping> named(String sheet) {
        return sheets.stream()
                .filter(mapping -> mapping.sheet().strip().equalsIgnoreCase(sheet.strip()))
                .findFirst();
    }
}
