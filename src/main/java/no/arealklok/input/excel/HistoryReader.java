package no.arealklok.input.excel;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/** Reads one unit's users of one earlier year from a row. */
final class HistoryReader {
    private final Register register;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    HistoryReader(Register register, Findings findings) {
        this.register = register;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    Optional<UsersInYear> read(TableRow row) {
        Optional<Unit> unit = row.read(HistoryColumns.UNIT, findings).flatMap(word -> unit(register, word));
        Optional<Integer> year = row.read(HistoryColumns.YEAR, findings);
        if (unit.isPresent() && year.isPresent()) {
            String id = "history/" + unit.get().id() + "/" + year.get();
            Optional<Figure> total = row.read(HistoryColumns.USERS, findings)
                    .map(number -> Figure.read(id, number, MeasureUnit.PERSONS, row.at(HistoryColumns.USERS)));
            Map<Integer, Figure> byGrade = byGrade(row, id);
            if ((total.isPresent() || !byGrade.isEmpty()) && seen.add(id)) {
                return Optional.of(new UsersInYear(unit.get().id(), year.get(), total, byGrade));
            }
        }
        findings.add(FindingCode.HISTORY_INCOMPLETE, row.place(), row.text(HistoryColumns.UNIT));
        return Optional.empty();
    }

    /** By its id, else by its name. */
    static Optional<Unit> unit(Register register, String word) {
        return register.findUnit(word)
                .or(() -> register.units().stream()
                        .filter(unit -> unit.name().equals(word))
                        .findFirst());
    }

    private Map<Integer, Figure> byGrade(TableRow row, String id) {
        Map<Integer, Figure> byGrade = new TreeMap<>();
        HistoryColumns.GRADES.forEach((grade, column) -> row.read(column, findings)
                .ifPresent(number -> byGrade.put(
                        grade, Figure.read(id + "/grade/" + grade, number, MeasureUnit.PERSONS, row.at(column)))));
        return byGrade;
    }
}
