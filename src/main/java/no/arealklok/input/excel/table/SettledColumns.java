package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.quantity.Conversion;
import org.apache.poi.ss.util.CellReference;

/** What a mapping settles about the columns of one sheet. */
final class SettledColumns {
    private final List<ColumnMapping> columns;
    private final List<ColumnMapping> unread;
    /** Of the table that is read. */
    private Set<String> headings = Set.of();

    SettledColumns(Optional<SheetMapping> mapping) {
        List<ColumnMapping> all = mapping.map(SheetMapping::columns).orElse(List.of());
        this.columns = all.stream().filter(column -> !column.column().isEmpty()).toList();
        this.unread = all.stream().filter(column -> column.column().isEmpty()).toList();
    }

    /** What is the heading of a column is no letter of another. */
    void knowHeadings(List<HeadingCell> cells) {
        headings = cells.stream().map(cell -> cell.text().strip()).collect(Collectors.toSet());
    }

    /** By the heading's text, else by the column's letter. */
    Optional<ColumnMapping> find(HeadingCell heading) {
        return named(heading.text())
                .or(() -> heading.readings().stream()
                        .flatMap(reading -> named(reading).stream())
                        .findFirst())
                .or(() -> lettered(
                        CellReference.convertNumToColString(heading.cell().column())));
    }

    /** What words below the heading mean, whether or not its column is settled. */
    SettledWords words(HeadingCell heading) {
        return new SettledWords(find(heading)
                .or(() -> unread.stream()
                        .filter(column -> isNamed(column, heading.text())
                                || heading.readings().stream().anyMatch(reading -> isNamed(column, reading)))
                        .findFirst()));
    }

    private Optional<ColumnMapping> named(String heading) {
        return columns.stream().filter(column -> isNamed(column, heading)).findFirst();
    }

    static boolean isNamed(ColumnMapping column, String heading) {
        return HeadingText.dense(column.heading()).equals(HeadingText.dense(heading))
                || column.heading().equals(heading);
    }

    private Optional<ColumnMapping> lettered(String letter) {
        return byLetter().stream()
                .filter(column -> column.heading().equals(letter))
                .findFirst();
    }

    /** Columns that the mapping names by their letter. */
    List<ColumnMapping> byLetter() {
        return columns.stream()
                .filter(column -> column.heading().matches("[A-Z]{1,3}") && !headings.contains(column.heading()))
                .toList();
    }

    /** Empty when the column is to be ignored. */
    static Optional<HeadingMatch> match(ColumnMapping settled) {
        return ColumnKeys.find(settled.column())
                .map(column -> new HeadingMatch(
                        column, 1, HeadingMatch.Reason.OURS, conversion(settled, column), OptionalInt.empty()));
    }

    /** From the unit that the mapping names, else from that of the heading where it measures the same. */
    private static Optional<Conversion> conversion(ColumnMapping settled, Column<?, ?> column) {
        return settled.unit()
                .flatMap(HeadingUnit::parse)
                .or(() -> HeadingUnit.find(settled.heading())
                        .map(HeadingUnit.Found::unit)
                        .filter(unit -> column.dimension().equals(Optional.of(unit.dimension()))))
                .flatMap(HeadingUnit::conversion);
    }
}
