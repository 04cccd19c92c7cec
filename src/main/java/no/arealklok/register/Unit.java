package no.arealklok.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.quantity.Figure;

/**
 * A service unit (tjenestested, enhet): a school, a kindergarten, a care home, a group of supported homes. Not the
 * building: a unit may use several, and a building may house several.
 *
 * @param service id of its service type
 * @param buildings ids of the buildings it uses, the main one first; never empty
 * @param area district; that of the main building when the unit's own row does not say
 * @param organisationNumber organisasjonsnummer, as Enhetsregisteret knows the unit
 * @param dangerousWay whether pupils who come there from another school have a right to transport at any distance
 * @param usersByGrade users in each grade, where the register has them
 */
public record Unit(
        String id,
        String name,
        String service,
        Operator operator,
        List<String> buildings,
        Optional<String> area,
        Optional<String> organisationNumber,
        Optional<GradeRange> grades,
        boolean dangerousWay,
        Map<UnitQuantity, Figure> quantities,
        Map<Integer, Figure> usersByGrade,
        Cells cells) {
    public Unit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(service);
        Objects.requireNonNull(operator);
        Objects.requireNonNull(organisationNumber);
        buildings = List.copyOf(buildings);
        quantities = Map.copyOf(quantities);
        usersByGrade = Map.copyOf(usersByGrade);
        if (buildings.isEmpty()) {
            throw new IllegalArgumentException("the unit " + id + " needs a building");
        }
    }

    /** The same with other numbers. */
    public Unit with(Map<UnitQuantity, Figure> others, Map<Integer, Figure> byGrade) {
        return new Unit(
                id,
                name,
                service,
                operator,
                buildings,
                area,
                organisationNumber,
                grades,
                dangerousWay,
                others,
                byGrade,
                cells);
    }

    /** Empty where its grades are not known, or it has none. */
    public OptionalInt firstGrade() {
        return grades.stream().mapToInt(GradeRange::first).findFirst();
    }

    public String mainBuilding() {
        return buildings.get(0);
    }

    public Optional<Figure> find(UnitQuantity quantity) {
        return Optional.ofNullable(quantities.get(quantity));
    }
}
