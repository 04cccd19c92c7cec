package no.arealklok.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Only what says more than the program knew by itself. */
    public Mapping answers() {
        return new Mapping(file, sheets.stream().map(SheetMapping::answers).toList());
    }

    /** Whether it says more than the program knew by itself. */
    public boolean hasAnswers() {
        return sheets.stream().anyMatch(SheetMapping::isAnswer);
    }

    /** Both, and of what both answer the later. */
    public Mapping with(Mapping later) {
        Map<String, SheetMapping> byName = new LinkedHashMap<>();
        Stream.concat(sheets.stream(), later.sheets.stream())
                .forEach(sheet -> byName.merge(key(sheet.sheet()), sheet, SheetMapping::with));
        return new Mapping(later.file.isEmpty() ? file : later.file, List.copyOf(byName.values()));
    }

    private static String key(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<SheetMapping> named(String sheet) {
        return sheets.stream()
                .filter(mapping -> key(mapping.sheet()).equals(key(sheet)))
                .findFirst();
    }
}
