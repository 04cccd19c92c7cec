package no.arealklok.input.excel.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.Formats;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.RowService;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.quantity.CellReference;
import no.arealklok.service.ServiceTypes;

/** Checks a mapping: names that we do not have stop the run, names that the workbook does not have are told. */
public final class MappingCheck {
    /** What a word may mean in whatever column. */
    private static final List<String> OF_ANY_COLUMN =
            List.of(SheetMapping.KEEP, SheetMapping.IGNORE, SheetMapping.ONE, SheetMapping.SEVERAL);

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
                refuseWords(column);
                boolean known = column.column().isEmpty()
                        || column.ignored()
                        || ColumnKeys.find(column.column()).isPresent();
                refuse(Optional.of(column.column()).filter(key -> !known), choosable(sheet));
                refuse(
                        column.unit().filter(unit -> HeadingUnit.parse(unit).isEmpty()),
                        List.of("TNOK", "MNOK", "sq ft", "daa", "MWh", "km"));
            }
        }
    }

    /** What words of a column are said to mean. */
    private void refuseWords(ColumnMapping told) {
        ColumnKeys.find(told.column()).ifPresent(column -> {
            List<String> choices = column.format() == Formats.SERVICE
                    ? types.all().stream().map(type -> type.id()).toList()
                    : column.format().choices("en");
            List<String> allowed =
                    Stream.concat(choices.stream(), OF_ANY_COLUMN.stream()).toList();
            meanings(told)
                    .forEach(meaning -> refuse(Optional.of(meaning).filter(word -> !isMeaning(word, column)), allowed));
        });
        if (ColumnKeys.find(told.column()).isEmpty()) {
            meanings(told).forEach(meaning -> refuse(Optional.of(meaning), OF_ANY_COLUMN));
        }
    }

    private static Stream<String> meanings(ColumnMapping told) {
        return told.values().values().stream()
                .map(String::strip)
                .filter(meaning -> !meaning.isEmpty() && !OF_ANY_COLUMN.contains(meaning));
    }

    private boolean isMeaning(String word, Column<?, ?> column) {
        SheetCell cell = new SheetCell(0, CellReference.file(mapping.file()), word, Optional.empty());
        return column.format() == Formats.SERVICE
                ? !RowService.several(word, types).isEmpty()
                : column.format().read(cell, new Findings()).isPresent();
    }

    /** The columns that a sheet may have, without one for each year. */
    private static List<String> choosable(SheetMapping sheet) {
        boolean other = sheet.holds()
                .filter(word -> !word.equals(SheetKind.UNITS.key()) && !word.equals(SheetKind.BUILDINGS.key()))
                .isPresent();
        return Stream.concat(ColumnKeys.all().stream(), Stream.of(SheetMapping.IGNORE))
                .filter(key -> !key.matches(".*-(\\d{4}|\\d{1,2})"))
                .filter(key -> other || key.matches("(unit|building)\\..*|" + SheetMapping.IGNORE))
                .toList();
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
