package no.arealklok.input.excel.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.register.UnitQuantity;

/**
 * A mapping to start from: it says what was read, and has a line to fill in for what was not. Read back unchanged it
 * gives the same register.
 */
public final class MappingDraft {
    private static final int MOST_OFFERS = 5;

    /** What a register of units needs, and is asked about first: in columns of numbers, and in others. */
    private static final List<String> COUNTS = Stream.of(UnitQuantity.CAPACITY, UnitQuantity.USERS)
            .map(quantity -> UnitColumns.QUANTITIES.get(quantity).fullKey())
            .toList();

    private static final List<String> TEXTS = List.of(UnitColumns.NAME.fullKey(), UnitColumns.SERVICE.fullKey());

    private final OpenWords words;

    /** @param findings of the same reading */
    public MappingDraft(List<Finding> findings) {
        this.words = new OpenWords(findings);
    }

    /** @param file name of the file that it will be written to */
    public Mapping draft(List<TableReading> tables, String file) {
        List<SheetMapping> sheets = new ArrayList<>();
        boolean units = tables.stream().anyMatch(table -> table.holds().equals(SheetKind.UNITS.key()));
        List<String> names = tables.stream().map(TableReading::sheet).distinct().toList();
        for (String name : names) {
            sheets.add(sheet(
                    name,
                    tables.stream().filter(table -> table.sheet().equals(name)).toList(),
                    !units));
        }
        return new Mapping(file, sheets);
    }

    /** Of a sheet with several tables only the columns are said: a row of headings belongs to one table. */
    private SheetMapping sheet(String name, List<TableReading> tables, boolean lacking) {
        TableReading first = tables.get(0);
        boolean one = tables.size() == 1 && first.headingRow() > 0;
        Optional<String> holds = one ? Optional.of(first.holds()).filter(word -> !word.isEmpty()) : Optional.empty();
        OptionalInt row = one ? OptionalInt.of(first.headingRow()) : OptionalInt.empty();
        return new SheetMapping(
                name,
                holds,
                row,
                lacksService(name, tables) ? Optional.of("") : Optional.empty(),
                OptionalInt.empty(),
                one ? Optional.of(new SheetMapping.Read(holds, row)) : Optional.empty(),
                columns(tables, lacking));
    }

    private boolean lacksService(String sheet, List<TableReading> tables) {
        return words.lackService(sheet)
                && tables.stream()
                        .flatMap(table -> table.columns().stream())
                        .noneMatch(column -> column.column().equals(Optional.of(UnitColumns.SERVICE.fullKey())));
    }

    /** Each heading once. */
    private List<ColumnMapping> columns(List<TableReading> tables, boolean lacking) {
        Map<String, ColumnMapping> columns = new LinkedHashMap<>();
        for (TableReading table : tables) {
            table.columns().forEach(column -> columns.putIfAbsent(column.name(), column(table, column, lacking)));
        }
        return List.copyOf(columns.values());
    }

    private ColumnMapping column(TableReading table, ColumnReading reading, boolean lacking) {
        Map<String, String> open = new LinkedHashMap<>();
        words.of(table.sheet(), reading).forEach(word -> open.put(word, ""));
        ColumnMapping read = new ColumnMapping(
                reading.name(),
                reading.column().orElse(""),
                reading.conversion().map(factor -> factor.unit()),
                Optional.empty(),
                reading.column().isPresent() ? List.of() : offers(table, reading, lacking),
                open);
        return reading.column().isPresent()
                ? new ColumnMapping(
                        read.heading(), read.column(), read.unit(), Optional.of(read.asRead()), List.of(), open)
                : read;
    }

    /** @param lacking whether no units were found: then every column may be one that they need */
    private List<String> offers(TableReading table, ColumnReading reading, boolean lacking) {
        List<String> taken = table.columns().stream()
                .flatMap(column -> column.column().stream())
                .toList();
        boolean needed =
                !reading.examples().isEmpty() && lacking || words.mayBeNumbers(table.sheet(), reading.letter());
        List<String> first = !needed ? List.of() : isOfNumbers(reading) ? COUNTS : TEXTS;
        Stream<String> likely = reading.offers().stream().map(ColumnReading.Offer::column);
        List<String> offers = Stream.concat(first.stream(), likely)
                .filter(key -> !taken.contains(key))
                .distinct()
                .limit(MOST_OFFERS)
                .collect(Collectors.toCollection(ArrayList::new));
        offers.removeIf(key -> ColumnKeys.find(key).isEmpty());
        offers.add(SheetMapping.IGNORE);
        return offers;
    }

    private static boolean isOfNumbers(ColumnReading column) {
        return column.examples().stream()
                .allMatch(text -> NumberText.parse(text).isPresent());
    }
}
