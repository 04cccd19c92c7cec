package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.quantity.CellReference;
import no.arealklok.service.ServiceTypes;

/** Checks a mapping: names that we do not have stop the run, names that the workbook does not have are told. */
public final class MappingCheck {
    private final Mapping mapping;
    private final ServiceTypes types;

    public MappingCheck(Mapping mapping, ServiceTypes types) {
        this.mapping = mapping;
        this.types = types;
    }

    /** @throws UnusableInputException naming the first word that means nothing to us, and those that do */
    public void refuseUnknown() {
        for (SheetMapping sheet : mapping.sheets()) {
            refuse(sheet.holds(), holds());
            refuse(
                    sheet.service().filter(word -> types.findNamed(word).isEmpty()),
                    types.all().stream().map(type -> type.id()).toList());
            for (ColumnMapping column : sheet.columns()) {
                boolean known = column.column().isEmpty()
                        || column.ignored()
                        || ColumnKeys.find(column.column()).isPresent();
                refuse(Optional.of(column.column()).filter(key -> !known), ColumnKeys.all());
                refuse(
                        column.unit().filter(unit -> HeadingUnit.parse(unit).isEmpty()),
                        List.of("TNOK", "MNOK", "sq ft", "daa", "MWh", "km"));
            }
        }
    }

    private static List<String> holds() {
        return Stream.concat(Stream.of(SheetKind.values()).map(SheetKind::key), Stream.of(SheetMapping.IGNORE))
                .toList();
    }

    private void refuse(Optional<String> word, List<String> allowed) {
        word.filter(found -> !allowed.contains(found)).ifPresent(found -> {
            throw new UnusableInputException(
                    "input.mapping.unknown", mapping.file(), found, String.join(", ", allowed));
        });
    }

    /** Tells sheets and headings of the mapping that are not in the workbook. */
    public void tellUnused(List<Grid> grids, List<TableReading> tables, Findings findings) {
        for (SheetMapping sheet : mapping.sheets()) {
            List<Grid> named = grids.stream()
                    .filter(grid -> mapping.find(grid.sheet()).equals(Optional.of(sheet)))
                    .toList();
            if (named.isEmpty() && !sheet.sheet().equals(Mapping.OTHER_SHEETS)) {
                tell(sheet.sheet(), findings);
            }
            List<TableReading> read = tables.stream()
                    .filter(table ->
                            named.stream().anyMatch(grid -> grid.sheet().equals(table.sheet())))
                    .toList();
            for (ColumnMapping column : sheet.columns()) {
                if (!read.isEmpty() && !column.column().isEmpty() && !isIn(read, column)) {
                    tell(column.heading(), findings);
                }
            }
        }
    }

    private static boolean isIn(List<TableReading> tables, ColumnMapping column) {
        String heading = HeadingText.dense(column.heading());
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(read -> HeadingText.dense(read.text()).equals(heading)
                        || read.text().equals(column.heading())
                        || read.heading().address().replaceAll("\\d", "").equals(column.heading()));
    }

    private void tell(String name, Findings findings) {
        findings.add(FindingCode.MAPPING_UNUSED, new CellReference(mapping.file(), "", name), name);
    }
}
