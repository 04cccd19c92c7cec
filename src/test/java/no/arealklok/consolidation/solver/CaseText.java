package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.CaseBuilder;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Directive;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Position;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cells;
import no.arealklok.register.Extension;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.Distances;

/**
 * A question to the search, written as two small tables. Users run in straight lines between the numbers given, from
 * the first year to the last: {@code 240>180}, {@code 100>60>120}. All schools teach grades 1–7.
 */
final class CaseText {
    static final Horizon HORIZON = new Horizon(2026, 2045);
    private static final Norms NORMS = new NormReader().readDefaults();
    private static final ServiceTypes TYPES = new ServiceTypeReader().readDefaults();

    private final Map<String, List<Extension>> extensions = new HashMap<>();
    private final List<Building> buildings = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<PopulationRow> residents = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();

    /** Rows of {@code building | service | places | cost in NOK}, before the building's own row. */
    CaseText extensions(String rows) {
        for (List<String> row : cells(rows)) {
            String id = "extension/" + row.get(0) + "/" + row.get(2);
            extensions
                    .computeIfAbsent(row.get(0), building -> new ArrayList<>())
                    .add(new Extension(
                            row.get(1),
                            read(id + "/places", row.get(2), MeasureUnit.PLACES),
                            read(id + "/cost", row.get(3), MeasureUnit.NOK)));
        }
        return this;
    }

    /** Rows of {@code building | kilometres east | kilometres north | m2 gross}, {@code keep} after it if not closable. */
    CaseText buildings(String rows) {
        for (List<String> row : cells(rows)) {
            Position position = new Position(
                    59.9 + Double.parseDouble(row.get(2)) / 111.2, 10.5 + Double.parseDouble(row.get(1)) / 55.8);
            Figure area = read("area/" + row.get(0), row.get(3), MeasureUnit.SQUARE_METRES);
            buildings.add(new Building(
                    row.get(0),
                    row.get(0),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(position),
                    Ownership.OWNED,
                    OptionalInt.empty(),
                    false,
                    !row.contains("keep"),
                    Map.of(BuildingQuantity.GROSS_AREA, area),
                    extensions.getOrDefault(row.get(0), List.of()),
                    origin(row.get(0))));
        }
        return this;
    }

    /** Rows of {@code unit | service | buildings | places | users}, {@code private} after it if so. */
    CaseText units(String rows) {
        for (List<String> row : cells(rows)) {
            String id = row.get(0);
            double[] users = Arrays.stream(row.get(4).split(">"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            units.add(new Unit(
                    id,
                    id,
                    row.get(1),
                    row.contains("private") ? Operator.PRIVATE : Operator.MUNICIPAL,
                    List.of(row.get(2).split("\\+")),
                    Optional.of(id),
                    Optional.of(new GradeRange(1, 7)),
                    Map.of(
                            UnitQuantity.CAPACITY, read("capacity/" + id, row.get(3), MeasureUnit.PLACES),
                            UnitQuantity.USERS, read("users/" + id, Double.toString(users[0]), MeasureUnit.PERSONS)),
                    Map.of(),
                    origin(id)));
            residents.addAll(residents(id, row.get(1), users));
        }
        return this;
    }

    CaseText directive(Directive.Kind kind, String... targets) {
        return directive(kind, OptionalInt.empty(), targets);
    }

    CaseText directive(Directive.Kind kind, OptionalInt year, String... targets) {
        directives.add(new Directive(kind, List.of(targets), year, "", origin("directive")));
        return this;
    }

    ConsolidationCase build() {
        Register register = new Register(buildings, units);
        UnitUses uses = new UnitUses(register, TYPES, NORMS);
        Outlook outlook = new Forecaster(register, new Population(residents), HORIZON, NORMS).forecast(uses);
        return new CaseBuilder(register, TYPES, NORMS, HORIZON)
                .build(uses, outlook, new Distances(List.of(), NORMS), directives, Growth.MAIN);
    }

    /** An area of its own for each unit, whose residents run as the users shall. */
    private static List<PopulationRow> residents(String unit, String service, double[] users) {
        List<AgeGroup> ages = switch (service) {
            case "school" -> List.of(new AgeGroup(6, 12));
            case "kindergarten" ->
                List.of(AgeGroup.of(1), AgeGroup.of(2), AgeGroup.of(3), AgeGroup.of(4), AgeGroup.of(5));
            case "care-home" -> List.of(new AgeGroup(67, 79), new AgeGroup(80, AgeGroup.OPEN));
            default -> List.of();
        };
        List<Double> values =
                HORIZON.years().mapToObj(year -> between(users, year)).toList();
        return ages.stream()
                .map(age -> new PopulationRow(
                        unit,
                        age,
                        Growth.MAIN,
                        new Series(
                                "residents/" + unit + "/" + age,
                                HORIZON.baseYear(),
                                values,
                                MeasureUnit.PERSONS,
                                new Origin.Assumed("test"))))
                .toList();
    }

    private static double between(double[] users, int year) {
        double place = (double) (year - HORIZON.baseYear()) / (HORIZON.length() - 1) * (users.length - 1);
        int before = Math.min((int) place, Math.max(0, users.length - 2));
        int after = Math.min(before + 1, users.length - 1);
        return users[before] + (users[after] - users[before]) * (place - before);
    }

    private static List<List<String>> cells(String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank())
                .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static Figure read(String id, String value, MeasureUnit unit) {
        return Figure.read(id, Double.parseDouble(value), unit, new CellReference("test", "test", "A1"));
    }

    private static Cells origin(String row) {
        return new Cells(new CellReference("test", "test", row), Map.of());
    }
}
