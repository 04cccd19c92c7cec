package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.norm.Norms;
import no.arealklok.population.History;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Tells users that are far more or far fewer than in the unit's latest earlier year. */
public final class UsersJumps {
    /** Of fewer, one family is a large part. */
    private static final int FEWEST = 20;

    private final History history;
    private final double most;
    private final Findings findings;

    public UsersJumps(History history, Norms norms, Findings findings) {
        this.history = history;
        this.most = norms.value("check.users-change");
        this.findings = findings;
    }

    public void tell(List<UnitRow> units) {
        for (UnitRow row : units) {
            Unit unit = row.unit();
            unit.find(UnitQuantity.USERS).ifPresent(users -> tell(unit, users));
        }
    }

    private void tell(Unit unit, Figure users) {
        NavigableMap<Integer, UsersInYear> years = history.of(unit.id());
        Map.Entry<Integer, UsersInYear> last = years.lastEntry();
        if (last == null || !isWhole(last.getValue(), unit)) {
            return;
        }
        double before = last.getValue().users().value();
        if (before >= FEWEST && Math.abs(users.value() - before) > most * before) {
            findings.add(
                    FindingCode.USERS_JUMP,
                    unit.cells().of("users"),
                    Long.toString(users.whole()),
                    Long.toString(Math.round(before)),
                    Integer.toString(last.getKey()));
        }
    }

    /** A year of which some grades alone are known has fewer users than there were. */
    private static boolean isWhole(UsersInYear year, Unit unit) {
        return year.total().isPresent()
                || year.byGrade().keySet().containsAll(unit.usersByGrade().keySet());
    }
}
