package no.arealklok.input.excel;

import java.util.Optional;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Finds the service that a unit's row is of: as it says itself, as the mapping says of its sheet, or as the sheet is called. */
final class RowService {
    private final ServiceTypes types;
    private final Mapping mapping;
    private final Findings findings;

    RowService(ServiceTypes types, Mapping mapping, Findings findings) {
        this.types = types;
        this.mapping = mapping;
        this.findings = findings;
    }

    Optional<ServiceType> find(TableRow row) {
        String sheet = row.place().sheet();
        String word = row.read(UnitColumns.SERVICE, findings)
                .or(() -> mapping.find(sheet).flatMap(SheetMapping::service))
                .orElse(sheet);
        return types.findNamed(word);
    }
}
