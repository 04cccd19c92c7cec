package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Tells what makes no sense in units that were read all the same. */
final class UnitChecks {
    /** Users over places, above which a typing error is likelier than a crowd. */
    private static final double MOST_USERS_PER_PLACE = 2.5;
    /** Half of the last whole percent, and what arithmetic with decimals may miss. */
    private static final double ROUNDING = 0.5 + 1e-9;

    private final Findings findings;
    private final Map<String, TableRow> byName = new HashMap<>();

    UnitChecks(Findings findings) {
        this.findings = findings;
    }

    void tell(UnitRow row) {
        sameName(row);
        wholePersons(row.unit());
        utilisation(row);
    }

    private void sameName(UnitRow row) {
        Unit unit = row.unit();
        String name = unit.service() + " " + HeadingText.dense(unit.name());
        TableRow first = byName.putIfAbsent(name, row.row());
        if (first != null) {
            CellReference place = unit.cells().of("name");
            findings.add(
                    FindingCode.NAME_REPEATED,
                    place,
                    unit.name(),
                    first.at(UnitColumns.NAME).toString());
        }
    }

    private void wholePersons(Unit unit) {
        unit.find(UnitQuantity.USERS)
                .filter(users -> users.value() != Math.rint(users.value()))
                .ifPresent(users -> findings.add(
                        FindingCode.PART_OF_A_PERSON,
                        unit.cells().of("users"),
                        FigureText.of(users.value()),
                        Long.toString(users.whole())));
    }

    private void utilisation(UnitRow row) {
        Optional<Double> stated = row.row().read(UnitColumns.UTILISATION, findings);
        Optional<Figure> users = row.unit().find(UnitQuantity.USERS);
        Optional<Figure> places = row.unit().find(UnitQuantity.CAPACITY).filter(figure -> figure.value() > 0);
        if (users.isEmpty() || places.isEmpty()) {
            return;
        }
        double percent = 100 * users.get().value() / places.get().value();
        if (percent > 100 * MOST_USERS_PER_PLACE) {
            findings.add(
                    FindingCode.USERS_UNLIKELY,
                    row.unit().cells().of("users"),
                    Long.toString(users.get().whole()),
                    Long.toString(places.get().whole()));
        }
        if (stated.isPresent() && Math.abs(percent - stated.get()) > ROUNDING) {
            findings.add(
                    FindingCode.UTILISATION_DIFFERS,
                    row.row().at(UnitColumns.UTILISATION),
                    row.row().text(UnitColumns.UTILISATION),
                    Long.toString(Math.round(percent)));
        }
    }
}
