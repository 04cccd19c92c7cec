package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.register.Building;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** The numbers by which the national registers know each building and the units in it; only those that have any. */
public final class CadastreTable {
    private final Phrases phrases;

    public CadastreTable(Phrases phrases) {
        this.phrases = phrases;
    }

    public Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.building")),
                Column.text(phrases.text("column.municipalityNumber")),
                Column.text(phrases.text("column.cadastralUnit")),
                Column.text(phrases.text("column.buildingNumber")),
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("column.organisationNumber")));
        List<List<Cell>> rows = new ArrayList<>();
        Register register = phrases.analysis().inputs().municipality().register();
        for (Building building : register.buildings()) {
            List<Unit> units = register.unitsIn(building.id());
            if (units.isEmpty() && !building.cadastre().equals(Cadastre.UNKNOWN)) {
                rows.add(row(building, Optional.empty()));
            }
            for (Unit unit : units) {
                if (!building.cadastre().equals(Cadastre.UNKNOWN)
                        || unit.organisationNumber().isPresent()) {
                    rows.add(row(building, Optional.of(unit)));
                }
            }
        }
        return new Table(phrases.text("sheet.cadastre"), columns, rows);
    }

    private List<Cell> row(Building building, Optional<Unit> unit) {
        Cadastre cadastre = building.cadastre();
        return List.of(
                Cell.text(phrases.name(building)),
                known(cadastre.municipality()),
                known(cadastre.property()),
                known(cadastre.building()),
                unit.map(Unit::name).map(Cell::text).orElse(Cell.text("")),
                unit.map(one -> known(one.organisationNumber())).orElse(Cell.text("")));
    }

    private static Cell known(Optional<String> number) {
        return number.map(Cell::text).orElseGet(Cell::missing);
    }
}
