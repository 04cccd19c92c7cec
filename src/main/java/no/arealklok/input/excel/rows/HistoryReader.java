package no.arealklok.input.excel.rows;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HistoryColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.UnitQuantity;

/** Reads one unit's users of one earlier year from a row. */
public final class HistoryReader {
    private final LazyRegister register;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    public HistoryReader(LazyRegister register, Findings findings) {
        this.register = register;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    public Optional<UsersInYear> read(TableRow row) {
        Optional<String> unit = row.read(HistoryColumns.UNIT, findings).flatMap(register::findUnit);
        Optional<Integer> year = row.read(HistoryColumns.YEAR, findings);
        if (unit.isPresent() && year.isPresent()) {
            String id = "history/" + unit.get() + "/" + year.get();
            Optional<Figure> total = row.figure(id, HistoryColumns.USERS, MeasureUnit.PERSONS, findings);
            Map<Integer, Figure> byGrade = byGrade(row, id, HistoryColumns.GRADES);
            if ((total.isPresent() || !byGrade.isEmpty()) && seen.add(id)) {
                return Optional.of(new UsersInYear(unit.get(), year.get(), total, byGrade));
            }
        }
        findings.add(FindingCode.HISTORY_INCOMPLETE, row.place(), row.text(HistoryColumns.UNIT));
        return Optional.empty();
    }

    /**
     * Users of an earlier year from a unit's own row in a sheet of that year.
     *
     * @return empty when the unit is no longer there, or the row tells of no users
     */
    public Optional<UsersInYear> readUnit(TableRow row, int year) {
        Optional<String> unit = row.read(UnitColumns.ID, findings)
                .or(() -> row.read(UnitColumns.ORG_NUMBER, findings))
                .or(() -> row.read(UnitColumns.NAME, findings))
                .flatMap(register::findUnit);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String id = "history/" + unit.get() + "/" + year;
        Optional<Figure> total =
                row.figure(id, UnitColumns.QUANTITIES.get(UnitQuantity.USERS), MeasureUnit.PERSONS, findings);
        Map<Integer, Figure> byGrade = byGrade(row, id, UnitColumns.USERS_BY_GRADE);
        return (total.isPresent() || !byGrade.isEmpty()) && seen.add(id)
                ? Optional.of(new UsersInYear(unit.get(), year, total, byGrade))
                : Optional.empty();
    }

    private <R> Map<Integer, Figure> byGrade(TableRow row, String id, Map<Integer, Column<R, Double>> columns) {
        Map<Integer, Figure> byGrade = new TreeMap<>();
        columns.forEach((grade, column) -> row.read(column, findings)
                .ifPresent(number -> byGrade.put(
                        grade, Figure.read(id + "/grade/" + grade, number, MeasureUnit.PERSONS, row.at(column)))));
        return byGrade;
    }
}
