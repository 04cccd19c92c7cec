package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;

/**
 * A mapping to start from: it says what was read, and leaves open what was not. Read back unchanged it gives the same
 * register.
 */
public final class MappingDraft {
    /** @param file name of the file that it will be written to */
    public Mapping draft(List<TableReading> tables, String file) {
        List<SheetMapping> sheets = new ArrayList<>();
        List<String> names = tables.stream().map(TableReading::sheet).distinct().toList();
        for (String name : names) {
            sheets.add(sheet(
                    name,
                    tables.stream().filter(table -> table.sheet().equals(name)).toList()));
        }
        return new Mapping(file, sheets);
    }

    /** Of a sheet with several tables only the columns are said: a row of headings belongs to one table. */
    private static SheetMapping sheet(String name, List<TableReading> tables) {
        TableReading first = tables.get(0);
        boolean one = tables.size() == 1 && first.headingRow() > 0;
        return new SheetMapping(
                name,
                one ? Optional.of(first.holds()).filter(holds -> !holds.isEmpty()) : Optional.empty(),
                one ? OptionalInt.of(first.headingRow()) : OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                one ? first.columns().stream().map(MappingDraft::column).toList() : List.of());
    }

    private static ColumnMapping column(ColumnReading reading) {
        String letter = reading.heading().address().replaceAll("\\d", "");
        return new ColumnMapping(
                reading.text().isEmpty() ? letter : reading.text(),
                reading.column().orElse(""),
                reading.conversion().map(factor -> factor.unit()),
                reading.offers().stream().map(ColumnReading.Offer::column).toList());
    }
}
