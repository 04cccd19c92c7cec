package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.HomeColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.PossibleNumber;
import no.arealklok.input.excel.position.PositionReader;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.Home;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Position;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Reads how many of a unit's users live in a small area, and where that is. */
public final class HomeReader {
    private final LazyRegister register;
    private final KnownAreas areas;
    private final Findings findings;
    private final PositionReader positions;
    private final Map<String, Home> placed = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param areas that are known to lie somewhere, where the row does not tell */
    public HomeReader(LazyRegister register, KnownAreas areas, Findings findings) {
        this.register = register;
        this.areas = areas;
        this.findings = findings;
        this.positions = new PositionReader(
                HomeColumns.LATITUDE, HomeColumns.LONGITUDE, HomeColumns.ZONE, register.home(), findings);
    }

    /**
     * The position may stand in the first row of an area alone, or where the area is told of.
     *
     * @return empty when the row was rejected, which is then told
     */
    public Optional<Home> read(TableRow row) {
        Optional<String> area = row.read(HomeColumns.AREA, findings).map(areas::name);
        Optional<String> unit = row.read(HomeColumns.UNIT, findings).flatMap(register::findUnit);
        Optional<Double> users = row.read(HomeColumns.USERS, findings)
                .filter(number -> number >= 0)
                .filter(number -> PossibleNumber.is(
                        number, row.cell(HomeColumns.USERS).orElseThrow(), MeasureUnit.PERSONS.most(), findings));
        Optional<Home> home = area.isEmpty() || unit.isEmpty() || users.isEmpty()
                ? Optional.empty()
                : home(row, area.get(), unit.get(), users.get());
        if (home.isEmpty()) {
            findings.add(FindingCode.HOME_INCOMPLETE, row.place(), row.text(HomeColumns.AREA));
        }
        return home;
    }

    private Optional<Home> home(TableRow row, String area, String unit, double users) {
        String id = "home/" + area + "/" + unit;
        Figure many = Figure.read(id, users, MeasureUnit.PERSONS, row.at(HomeColumns.USERS));
        Optional<Home> home = positions
                .read(row)
                .map(at -> at(at, row, area, unit, many))
                .or(() -> Optional.ofNullable(placed.get(area))
                        .map(known -> Home.told(area, known.latitude(), known.longitude(), unit, many)))
                .or(() -> areas.find(area)
                        .map(known -> Home.told(area, known.latitude(), known.longitude(), unit, many)));
        home.ifPresent(known -> placed.putIfAbsent(area, known));
        return home.filter(known -> seen.add(id));
    }

    /** An area has one place: that of its first row. */
    private Home at(Position position, TableRow row, String area, String unit, Figure users) {
        Home first = placed.get(area);
        return first != null
                ? Home.told(area, first.latitude(), first.longitude(), unit, users)
                : Home.told(
                        area,
                        Figure.read(
                                "area/" + area + "/latitude",
                                position.latitude(),
                                MeasureUnit.DEGREES,
                                row.at(HomeColumns.LATITUDE)),
                        Figure.read(
                                "area/" + area + "/longitude",
                                position.longitude(),
                                MeasureUnit.DEGREES,
                                row.at(HomeColumns.LONGITUDE)),
                        unit,
                        users);
    }

    /** Tells of units with other users than live in their areas. */
    public void tell(List<Home> homes) {
        Map<String, Double> living = homes.stream()
                .collect(Collectors.groupingBy(
                        Home::unit,
                        Collectors.summingDouble(home -> home.users().value())));
        for (UnitRow row : register.units()) {
            Unit unit = row.unit();
            unit.find(UnitQuantity.USERS)
                    .filter(users -> living.containsKey(unit.id()))
                    .filter(users -> users.whole() != Math.round(living.get(unit.id())))
                    .ifPresent(users -> findings.add(
                            FindingCode.HOMES_DIFFER,
                            row.row().place(),
                            unit.name(),
                            Long.toString(Math.round(living.get(unit.id()))),
                            Long.toString(users.whole())));
        }
    }
}
