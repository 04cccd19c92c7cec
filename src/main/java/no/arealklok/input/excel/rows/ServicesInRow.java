package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.RowService;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/**
 * A row of several services under one name, as a mapping says that «Oppvekstsenter» is a school and a kindergarten,
 * becomes a unit of each in the same building. Totals of the row are of all its services together, so no unit gets
 * them; pupils by grade and classrooms are a school's, children by age and play area a kindergarten's.
 */
final class ServicesInRow {
    private static final Set<UnitQuantity> OF_GRADED =
            Set.of(UnitQuantity.CLASSROOMS, UnitQuantity.CLASSROOM_AREA, UnitQuantity.PARALLELS);

    private static final Set<UnitQuantity> OF_OTHERS = Set.of(
            UnitQuantity.PLAY_AREA,
            UnitQuantity.USERS_UNDER_THREE,
            UnitQuantity.CHILDREN_AGED_1,
            UnitQuantity.CHILDREN_AGED_2,
            UnitQuantity.CHILDREN_AGED_3,
            UnitQuantity.CHILDREN_AGED_4,
            UnitQuantity.CHILDREN_AGED_5);

    private final ServiceTypes types;
    private final Findings findings;

    ServicesInRow(ServiceTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /** The row itself when it is of one service, or of none that is known. */
    List<TableRow> split(TableRow row) {
        String word = row.text(UnitColumns.SERVICE);
        List<ServiceType> services = word.contains(",") ? RowService.several(word, types) : List.of();
        if (services.size() < 2) {
            return List.of(row);
        }
        SheetCell cell = row.cell(UnitColumns.SERVICE).orElseThrow();
        findings.add(FindingCode.ROW_OF_SEVERAL_SERVICES, cell, row.text(UnitColumns.NAME));
        return services.stream().map(service -> of(service, cell, row)).toList();
    }

    private static TableRow of(ServiceType service, SheetCell cell, TableRow row) {
        Set<Column<?, ?>> others = new HashSet<>();
        UnitColumns.QUANTITIES.forEach((quantity, column) -> {
            if (!(service.graded() ? OF_GRADED : OF_OTHERS).contains(quantity)) {
                others.add(column);
            }
        });
        others.addAll(service.graded() ? List.of() : UnitColumns.USERS_BY_GRADE.values());
        List<Column<?, ?>> ids = new ArrayList<>(List.of(UnitColumns.ID, UnitColumns.ORG_NUMBER, UnitColumns.NAME));
        SheetCell id = Stream.concat(ids.stream(), Stream.of(UnitColumns.SERVICE))
                .flatMap(column -> row.cell(column).stream())
                .findFirst()
                .orElse(cell);
        others.add(UnitColumns.ORG_NUMBER);
        TableRow alone = row.without(others)
                .replacing(UnitColumns.SERVICE, cell.withText(service.id()))
                .replacing(
                        UnitColumns.ID,
                        new SheetCell(id.column(), id.place(), id.text() + "/" + service.id(), Optional.empty()));
        return row.cell(BuildingColumns.NAME).isPresent() ? alone : alone.replacing(BuildingColumns.NAME, id);
    }
}
