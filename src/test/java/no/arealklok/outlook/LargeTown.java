package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Municipality;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.History;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.UsersInYear;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Cells;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/**
 * A town of any size: of ten units four schools with pupils by grade, two of them with five years of history, three
 * kindergartens, two care homes and a group of supported homes; fifty units to an area, residents by single year of age
 * in three alternatives.
 */
final class LargeTown {
    private static final int UNITS_AN_AREA = 50;
    private static final List<String> SERVICES = List.of(
            "school",
            "school",
            "school",
            "school",
            "kindergarten",
            "kindergarten",
            "kindergarten",
            "care-home",
            "care-home",
            "supported-housing");
    private static final CellReference CELL = new CellReference("large", "large", "A1");

    private LargeTown() {}

    static Municipality of(int units, Horizon horizon) {
        List<Unit> all = new ArrayList<>();
        List<Building> buildings = new ArrayList<>();
        List<UsersInYear> history = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Unit unit = unit(i);
            all.add(unit);
            buildings.add(building(unit.mainBuilding()));
            if (i % SERVICES.size() < 2) {
                for (int year = horizon.baseYear() - 5; year < horizon.baseYear(); year++) {
                    history.add(new UsersInYear(unit.id(), year, Optional.empty(), pupils(unit.id(), i + year)));
                }
            }
        }
        List<PopulationRow> residents = new ArrayList<>();
        IntStream.rangeClosed(0, (units - 1) / UNITS_AN_AREA).forEach(area -> residents(area, horizon, residents));
        LocalKnowledge local =
                new LocalKnowledge(new History(history), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Municipality(
                new Register(buildings, all), new Population(residents), List.of(), List.of(), Assumptions.NONE, local);
    }

    private static Unit unit(int number) {
        String id = "U" + number;
        String service = SERVICES.get(number % SERVICES.size());
        boolean school = service.equals("school");
        Map<Integer, Figure> byGrade = school ? pupils(id, number) : Map.of();
        double users =
                school ? byGrade.values().stream().mapToDouble(Figure::value).sum() : 20 + number % 60;
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(UnitQuantity.class);
        quantities.put(UnitQuantity.USERS, Figure.read("users/" + id, users, MeasureUnit.PERSONS, CELL));
        quantities.put(UnitQuantity.CAPACITY, Figure.read("capacity/" + id, 1.2 * users, MeasureUnit.PLACES, CELL));
        return new Unit(
                id,
                id,
                service,
                Operator.MUNICIPAL,
                List.of("B" + number),
                Optional.of(area(number / UNITS_AN_AREA)),
                Optional.empty(),
                school ? Optional.of(new GradeRange(1, 7)) : Optional.empty(),
                false,
                quantities,
                byGrade,
                new Cells(CELL, Map.of()));
    }

    private static Map<Integer, Figure> pupils(String unit, int seed) {
        Map<Integer, Figure> pupils = new TreeMap<>();
        for (int grade = 1; grade <= 7; grade++) {
            double number = 20 + (seed + 3 * grade) % 17;
            pupils.put(grade, Figure.read("grade/" + unit + "/" + grade, number, MeasureUnit.PERSONS, CELL));
        }
        return pupils;
    }

    private static Building building(String id) {
        return new Building(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ownership.OWNED,
                OptionalInt.empty(),
                false,
                true,
                Map.of(),
                List.of(),
                Cadastre.UNKNOWN,
                new Cells(CELL, Map.of()));
    }

    private static void residents(int number, Horizon horizon, List<PopulationRow> rows) {
        List<AgeGroup> ages = new ArrayList<>();
        IntStream.rangeClosed(0, 15).forEach(age -> ages.add(AgeGroup.of(age)));
        ages.add(new AgeGroup(67, 79));
        ages.add(new AgeGroup(80, AgeGroup.OPEN));
        for (Growth growth : Growth.values()) {
            for (AgeGroup group : ages) {
                String id = "population/" + area(number) + "/" + group + "/" + growth;
                List<Double> persons = horizon.years()
                        .mapToObj(year ->
                                200.0 + (number + 7 * group.from() + (growth.ordinal() + 1) * (year - 2026)) % 50)
                        .toList();
                rows.add(new PopulationRow(
                        area(number),
                        group,
                        growth,
                        new Series(id, horizon.baseYear(), persons, MeasureUnit.PERSONS, new Origin.Read(CELL))));
            }
        }
    }

    private static String area(int number) {
        return "Area " + number;
    }
}
