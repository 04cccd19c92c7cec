package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.MunicipalityNumber;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.register.Building;

/**
 * Tells what rows say beside their unit or building: numbers of the cadastre, other municipalities, numbers gone stale.
 */
final class RowChecks {
    /** A register holds numbers of its own year and of the autumn before. */
    private static final int YEARS_FRESH = 1;

    private final Findings findings;

    RowChecks(Findings findings) {
        this.findings = findings;
    }

    /** @param year that the register is of, when it tells; else its newest numbers tell */
    void tell(List<TableRow> rows, Optional<Integer> year) {
        TreeSet<Integer> years = new TreeSet<>();
        for (TableRow row : rows) {
            row.read(BuildingColumns.CADASTRE, findings);
            asOf(row).ifPresent(years::add);
        }
        MunicipalityNumber.of(rows, findings).ifPresent(most -> otherMunicipalities(rows, most));
        if (!years.isEmpty()) {
            stale(rows, year.orElseGet(years::last));
        }
    }

    private void otherMunicipalities(List<TableRow> rows, String most) {
        Column<Building, String> column = BuildingColumns.MUNICIPALITY;
        for (TableRow row : rows) {
            row.read(column, findings)
                    .filter(number -> !number.equals(most))
                    .ifPresent(number ->
                            findings.add(FindingCode.OTHER_MUNICIPALITY, row.at(column), row.text(column), most));
        }
    }

    private void stale(List<TableRow> rows, int current) {
        for (TableRow row : rows) {
            asOf(row).filter(own -> own < current - YEARS_FRESH).ifPresent(own -> {
                Column<?, Integer> column =
                        row.cell(UnitColumns.AS_OF).isPresent() ? UnitColumns.AS_OF : BuildingColumns.AS_OF;
                findings.add(FindingCode.NUMBERS_STALE, row.at(column), row.text(column), Integer.toString(current));
            });
        }
    }

    private Optional<Integer> asOf(TableRow row) {
        return row.read(UnitColumns.AS_OF, findings).or(() -> row.read(BuildingColumns.AS_OF, findings));
    }
}
