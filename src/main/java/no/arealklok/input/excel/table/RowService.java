package no.arealklok.input.excel.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/**
 * Finds the service that a unit's row is of: as it says itself, as the mapping says of its sheet, as the sheet is
 * called, or as the column with the names is: {@code Skole}.
 */
public final class RowService {
    private static final double ALIKE = 0.75;

    private final ServiceTypes types;
    private final Mapping mapping;
    private final RegisterSheets sheets;
    private final Findings findings;
    private final Map<String, Optional<ServiceType>> bySheet = new HashMap<>();

    public RowService(ServiceTypes types, Mapping mapping, RegisterSheets sheets, Findings findings) {
        this.types = types;
        this.mapping = mapping;
        this.sheets = sheets;
        this.findings = findings;
    }

    public Optional<ServiceType> find(TableRow row) {
        // A column «Type» may tell who runs the unit instead: «Privat».
        Optional<String> own = row.read(UnitColumns.SERVICE, findings)
                .filter(word -> types.findNamed(word).isPresent()
                        || OwnerWords.findOperator(word).isEmpty());
        return own.isPresent()
                ? types.findNamed(own.get())
                : bySheet.computeIfAbsent(row.place().sheet(), this::ofSheet);
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

    private Optional<ServiceType> ofSheet(String sheet) {
        Optional<String> told = mapping.find(sheet).flatMap(SheetMapping::service);
        if (told.isPresent()) {
            return types.findNamed(told.get());
        }
        return Stream.concat(Stream.of(sheet), namesHeading(sheet).stream())
                .flatMap(word -> types.findNamed(word).stream())
                .findFirst();
    }

    private Optional<String> namesHeading(String sheet) {
        List<String> headings = sheets.tables(SheetKind.UNITS).stream()
                .filter(table -> table.reading().sheet().equals(sheet) && table.has(UnitColumns.NAME))
                .map(table -> table.headings().chosen().get(UnitColumns.NAME).text())
                .distinct()
                .toList();
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }
}
