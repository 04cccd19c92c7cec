package no.arealklok.input.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.language.Label;
import no.arealklok.register.UnitQuantity;

/** What is lacking in a workbook in which no units were found: what was understood, and which headings come nearest. */
final class UnitsLacking {
    private static final Column<?, ?> USERS = UnitColumns.QUANTITIES.get(UnitQuantity.USERS);
    private static final Column<?, ?> CAPACITY = UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY);

    private final List<TableReading> tables;

    UnitsLacking(List<TableReading> tables) {
        this.tables = tables;
    }

    /** Of the sheet of which most was understood; empty when no more was than one heading has by accident. */
    Optional<UnusableInputException> in(String file) {
        return tables.stream()
                .max(Comparator.comparingLong(UnitsLacking::understood))
                .filter(table -> understood(table) > 1 || has(table, UnitColumns.NAME))
                .map(table -> new UnusableInputException(
                        "input.no-units-understood",
                        List.of(
                                Label.of(file),
                                Label.of(table.sheet()),
                                Label.of(Integer.toString(table.headingRow())),
                                ColumnTitles.inEach(language -> words(table, language)),
                                ColumnTitles.quoted(Stream.<Column<?, ?>>of(UnitColumns.NAME, CAPACITY, USERS)
                                        .filter(column -> !has(table, column))
                                        .toList()),
                                ColumnTitles.inEach(language -> nearest(table, language)))));
    }

    private static long understood(TableReading table) {
        return table.columns().stream()
                .filter(column -> column.column().isPresent())
                .count();
    }

    private static boolean has(TableReading table, Column<?, ?> wanted) {
        return table.columns().stream().anyMatch(column -> column.column().equals(Optional.of(wanted.fullKey())));
    }

    private static String words(TableReading table, String language) {
        return table.columns().stream()
                .flatMap(column -> column.column().stream().map(key -> meaning(column, key, language)))
                .collect(Collectors.joining(", "));
    }

    private static String meaning(ColumnReading column, String key, String language) {
        return ColumnTitles.quote(column.text(), language)
                + " = "
                + ColumnTitles.quote(ColumnTitles.title(key, language), language);
    }

    /** Headings that were not understood, those with offers first. */
    private static String nearest(TableReading table, String language) {
        return table.columns().stream()
                .filter(column -> column.column().isEmpty() && !column.text().isEmpty())
                .sorted(Comparator.comparing(column -> column.offers().isEmpty()))
                .limit(5)
                .map(column -> column.offers().stream()
                        .findFirst()
                        .map(offer -> meaning(column, offer.column(), language) + "?")
                        .orElseGet(() -> ColumnTitles.quote(column.text(), language)))
                .collect(Collectors.joining(", "));
    }
}
