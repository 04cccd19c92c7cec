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
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.UnitColumns;
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
                        file,
                        table.sheet(),
                        Integer.toString(table.headingRow()),
                        words(table),
                        Stream.of(UnitColumns.NAME, CAPACITY, USERS)
                                .filter(column -> !has(table, column))
                                .map(ColumnKeys::titled)
                                .collect(Collectors.joining(", ")),
                        nearest(table)));
    }

    private static long understood(TableReading table) {
        return table.columns().stream()
                .filter(column -> column.column().isPresent())
                .count();
    }

    private static boolean has(TableReading table, Column<?, ?> wanted) {
        return table.columns().stream().anyMatch(column -> column.column().equals(Optional.of(wanted.fullKey())));
    }

    private static String words(TableReading table) {
        return table.columns().stream()
                .flatMap(column -> column.column().stream()
                        .flatMap(key -> ColumnKeys.find(key).stream())
                        .map(found -> "«" + column.text() + "» = " + ColumnKeys.titled(found)))
                .collect(Collectors.joining(", "));
    }

    /** Headings that were not understood, those with offers first. */
    private static String nearest(TableReading table) {
        return table.columns().stream()
                .filter(column -> column.column().isEmpty() && !column.text().isEmpty())
                .sorted(Comparator.comparing(column -> column.offers().isEmpty()))
                .limit(5)
                .map(UnitsLacking::candidate)
                .collect(Collectors.joining(", "));
    }

    private static String candidate(ColumnReading column) {
        return "«" + column.text() + "»"
                + column.offers().stream()
                        .findFirst()
                        .flatMap(offer -> ColumnKeys.find(offer.column()))
                        .map(offered -> " = " + ColumnKeys.titled(offered) + "?")
                        .orElse("");
    }
}
