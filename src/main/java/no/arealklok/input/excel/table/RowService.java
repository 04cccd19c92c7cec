package no.arealklok.input.excel.table;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.wording.Likeness;
import no.arealklok.input.excel.wording.ServiceWords;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/**
 * Finds the service that a unit's row is of: as it says itself, as the mapping says of its sheet, as the column with
 * the names is called, {@code Skole}, or as the sheet is; failing that, by a word for one service in its own name, or
 * in the heading of its users or places. That is told.
 */
public final class RowService {
    private static final double ALIKE = 0.75;
    private static final int NAMES_LOOKED_AT = 500;

    private final ServiceTypes types;
    private final Mapping mapping;
    private final Map<String, List<SheetTable>> bySheet;
    private final Findings findings;
    private final ServiceWords words;
    private final Map<SheetTable, Optional<ServiceType>> byTable = new IdentityHashMap<>();
    private final Map<SheetTable, Optional<ServiceType>> wordsOfTable = new IdentityHashMap<>();

    public RowService(ServiceTypes types, Mapping mapping, RegisterSheets sheets, Findings findings) {
        this.types = types;
        this.words = new ServiceWords(types);
        this.mapping = mapping;
        this.bySheet = sheets.tables(SheetKind.UNITS).stream()
                .collect(Collectors.groupingBy(table -> table.reading().sheet()));
        this.findings = findings;
    }

    /** The services that a word names one after the other, as a mapping writes them; none when one is unknown. */
    public static List<ServiceType> several(String word, ServiceTypes types) {
        List<Optional<ServiceType>> named =
                Stream.of(word.split(",")).map(types::findNamed).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    public Optional<ServiceType> find(TableRow row) {
        // A column «Type» may tell who runs the unit instead: «Privat».
        Optional<String> own = row.read(UnitColumns.SERVICE, findings)
                .filter(word -> types.findNamed(word).isPresent()
                        || OwnerWords.findOperator(word).isEmpty());
        return own.isPresent()
                ? types.findNamed(own.get())
                : table(row)
                        .flatMap(table -> byTable.computeIfAbsent(table, this::ofTable))
                        .or(() -> byWords(row));
    }

    /** The one that the row is of: below its headings, and with the names in the same column. */
    private Optional<SheetTable> table(TableRow row) {
        List<SheetTable> all = bySheet.getOrDefault(row.place().sheet(), List.of());
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        int number = Integer.parseInt(row.place().address().replaceFirst(":.*", ""));
        return all.stream()
                .filter(table -> table.reading().headingRow() < number)
                .max(Comparator.<SheetTable, Boolean>comparing(table -> hasNamesWhere(row, table))
                        .thenComparing(table -> table.reading().headingRow()));
    }

    private static boolean hasNamesWhere(TableRow row, SheetTable table) {
        Heading names = table.headings().chosen().get(UnitColumns.NAME);
        return names != null
                && row.cell(UnitColumns.NAME)
                        .filter(cell -> cell.column() == names.position())
                        .isPresent();
    }

    private Optional<ServiceType> byWords(TableRow row) {
        if (ServiceWords.isAnother(row.text(UnitColumns.NAME))) {
            return Optional.empty();
        }
        Optional<ServiceType> named = words.find(row.text(UnitColumns.NAME));
        named.flatMap(service -> row.cell(UnitColumns.NAME))
                .ifPresent(cell -> findings.addFirstOfColumn(
                        FindingCode.SERVICE_FROM_WORDS, cell, named.get().id()));
        return named.or(() -> table(row).flatMap(table -> wordsOfTable.computeIfAbsent(table, this::byWords)));
    }

    /** What all names of the table that speak of a service say, else the headings of its users and places. */
    private Optional<ServiceType> byWords(SheetTable table) {
        Set<ServiceType> named = table.rows().stream()
                .limit(NAMES_LOOKED_AT)
                .flatMap(row -> words.find(row.text(UnitColumns.NAME)).stream())
                .collect(Collectors.toSet());
        return named.size() == 1
                ? Optional.of(named.iterator().next())
                : table.headings().chosen().entrySet().stream()
                        .filter(entry -> named.isEmpty() && UnitColumns.QUANTITIES.containsValue(entry.getKey()))
                        .flatMap(entry -> byWords(entry.getValue()).stream())
                        .findFirst();
    }

    private Optional<ServiceType> byWords(Heading heading) {
        Optional<ServiceType> service = words.find(heading.text());
        service.ifPresent(
                found -> findings.add(FindingCode.SERVICE_FROM_WORDS, heading.place(), heading.text(), found.id()));
        return service;
    }

    /** The word for a service that the row's is likest, as of a typing error. */
    public Optional<String> nearest(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return types.all().stream()
                .flatMap(type -> type.synonyms().stream())
                .filter(known -> Likeness.of(known, wanted) >= ALIKE)
                .max(Comparator.<String>comparingDouble(known -> Likeness.of(known, wanted))
                        .thenComparing(Comparator.reverseOrder()))
                .map(known -> known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1));
    }

    private Optional<ServiceType> ofTable(SheetTable table) {
        String sheet = table.reading().sheet();
        Optional<String> told = mapping.find(sheet).flatMap(SheetMapping::service);
        if (told.isPresent()) {
            return types.findNamed(told.get());
        }
        Stream<String> names = Stream.ofNullable(table.headings().chosen().get(UnitColumns.NAME))
                .map(Heading::text);
        return Stream.concat(names, Stream.of(sheet))
                .flatMap(word -> types.findNamed(word).or(() -> words.find(word)).stream())
                .findFirst();
    }
}
