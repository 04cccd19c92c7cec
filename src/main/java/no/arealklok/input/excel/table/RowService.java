package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.List;
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
