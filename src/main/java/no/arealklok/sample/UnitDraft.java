package no.arealklok.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.arealklok.quantity.Figure;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** A unit while the municipality is being made. */
final class UnitDraft {
    private final String id;
    private final SheetRow row;
    private final String name;
    private final String service;
    private final List<BuildingDraft> buildings = new ArrayList<>();
    private final Map<UnitQuantity, Figure> quantities = new EnumMap<>(UnitQuantity.class);
    private final Map<Integer, Figure> usersByGrade = new TreeMap<>();
    private Operator operator = Operator.MUNICIPAL;
    private Optional<GradeRange> grades = Optional.empty();

    UnitDraft(String id, SheetRow row, String name, String service, BuildingDraft building) {
        this.id = id;
        this.row = row;
        this.name = name;
        this.service = service;
        this.buildings.add(building);
    }

    String id() {
        return id;
    }

    String service() {
        return service;
    }

    Operator operator() {
        return operator;
    }

    BuildingDraft building() {
        return buildings.get(0);
    }

    OptionalInt find(UnitQuantity quantity) {
        Figure figure = quantities.get(quantity);
        return figure == null ? OptionalInt.empty() : OptionalInt.of((int) figure.whole());
    }

    UnitDraft privatelyRun() {
        operator = Operator.PRIVATE;
        return this;
    }

    UnitDraft also(BuildingDraft building) {
        buildings.add(building);
        return this;
    }

    UnitDraft put(UnitQuantity quantity, double value) {
        quantities.put(quantity, row.figure(id, quantity, value));
        return this;
    }

    /** Teaches these grades, with so many pupils in each; the sum becomes its users. */
    UnitDraft pupils(GradeRange range, List<Integer> pupils) {
        grades = Optional.of(range);
        for (int index = 0; index < pupils.size(); index++) {
            int grade = range.first() + index;
            usersByGrade.put(grade, row.gradeUsers(id, grade, pupils.get(index)));
        }
        return put(
                UnitQuantity.USERS, pupils.stream().mapToInt(Integer::intValue).sum());
    }

    Unit unit() {
        return new Unit(
                id,
                name,
                service,
                operator,
                buildings.stream().map(BuildingDraft::id).toList(),
                Optional.of(building().area().name()),
                Optional.empty(),
                grades,
                false,
                quantities,
                usersByGrade,
                row.cells());
    }
}
