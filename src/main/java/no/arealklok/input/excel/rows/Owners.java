package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;

/**
 * Who runs a unit and who owns its building: two questions. Where only one is answered, the answer is that of both; a
 * word that is not understood is an answer too, and never «the municipality». Without a word of either in any row, a
 * register is of what its own municipality has.
 */
final class Owners {
    private final boolean blankIsUnknown;
    private final Findings findings;

    private Owners(boolean blankIsUnknown, Findings findings) {
        this.blankIsUnknown = blankIsUnknown;
        this.findings = findings;
    }

    /** @param units rows of all; where one says that the municipality runs it, a blank one does not say so */
    static Owners of(List<TableRow> units, Findings findings) {
        return new Owners(
                units.stream()
                        .flatMap(row -> row.cell(UnitColumns.OPERATOR).stream())
                        .anyMatch(cell -> OwnerWords.findOperator(cell.text()).equals(Optional.of(Operator.MUNICIPAL))),
                findings);
    }

    /** @param building the row of the unit's main building */
    Operator operator(TableRow unit, Optional<TableRow> building) {
        Optional<SheetCell> told = unit.cell(UnitColumns.OPERATOR)
                .or(() -> unit.cell(UnitColumns.SERVICE)
                        .filter(cell -> OwnerWords.findOperator(cell.text()).isPresent()));
        if (told.isPresent()) {
            Operator operator =
                    UnitColumns.OPERATOR.format().read(told.get(), findings).orElse(Operator.UNKNOWN);
            if (operator == Operator.UNKNOWN) {
                findings.add(FindingCode.NOT_MUNICIPAL_OR_PRIVATE, told.get());
            }
            return operator;
        }
        return building.flatMap(row -> row.cell(BuildingColumns.OWNERSHIP))
                .map(this::operatorOfOwner)
                .orElseGet(() -> operatorOfBlank(unit));
    }

    private Operator operatorOfBlank(TableRow unit) {
        if (blankIsUnknown) {
            findings.add(FindingCode.OPERATOR_MISSING, unit.place(), unit.text(UnitColumns.NAME));
        }
        return blankIsUnknown ? Operator.UNKNOWN : Operator.MUNICIPAL;
    }

    private Operator operatorOfOwner(SheetCell owner) {
        Operator operator = OwnerWords.findOperator(owner.text()).orElse(Operator.UNKNOWN);
        switch (operator) {
            case PRIVATE -> findings.addFirstOfColumn(FindingCode.OPERATOR_BY_OWNER, owner);
            case UNKNOWN -> findings.add(FindingCode.NOT_MUNICIPAL_OR_PRIVATE, owner);
            case MUNICIPAL -> {}
        }
        return operator;
    }

    /** @param units that the building houses */
    Ownership ownership(TableRow building, List<Unit> units) {
        Optional<SheetCell> told = building.cell(BuildingColumns.OWNERSHIP);
        if (told.isPresent()) {
            Ownership ownership = BuildingColumns.OWNERSHIP
                    .format()
                    .read(told.get(), findings)
                    .orElse(Ownership.UNKNOWN);
            if (ownership == Ownership.UNKNOWN) {
                findings.add(FindingCode.NOT_OWN_OR_LEASED, told.get());
            }
            return ownership;
        }
        List<Operator> operators = units.stream().map(Unit::operator).distinct().toList();
        if (operators.isEmpty() || operators.contains(Operator.MUNICIPAL)) {
            return Ownership.OWNED;
        }
        return operators.contains(Operator.PRIVATE) ? Ownership.PRIVATE : Ownership.UNKNOWN;
    }
}
