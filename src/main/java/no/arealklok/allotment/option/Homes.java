package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.population.Home;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.SmallArea;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.Mode;
import no.arealklok.service.ServiceType;
import no.arealklok.travel.Distance;
import no.arealklok.travel.Distances;

/**
 * Where users live, as the municipality tells. Of a service that it tells nothing of (antatte bosteder) the residents
 * of each small area are taken to use the nearest unit, and users(unit, area) = users(unit) × need(area) ÷ Σ need, over
 * the areas that the unit is nearest to. Need is that of the ages which the unit serves, in the base year.
 */
final class Homes {
    private final Register register;
    private final Outlook outlook;
    private final Distances distances;
    private final LocalKnowledge local;
    private final boolean presumes;

    Homes(Register register, Outlook outlook, Distances distances, LocalKnowledge local, Norms norms) {
        this.register = register;
        this.outlook = outlook;
        this.distances = distances;
        this.local = local;
        this.presumes = norms.figure("allotment.presumes-nearest").whole() != 0;
    }

    List<Home> of(ServiceType type) {
        List<Unit> units = register.units().stream()
                .filter(unit -> unit.service().equals(type.id()))
                .filter(unit -> outlook.find(unit).isPresent())
                .toList();
        boolean told = local.homes().stream()
                .anyMatch(home -> units.stream().anyMatch(unit -> unit.id().equals(home.unit())));
        return told || !presumes ? local.homes() : presumed(type, units);
    }

    /** Of a unit that is nearest to no area nothing is presumed. */
    private List<Home> presumed(ServiceType type, List<Unit> units) {
        Map<Unit, List<SmallArea>> near = new HashMap<>();
        List<OptionalInt> grades =
                units.stream().map(Unit::firstGrade).distinct().toList();
        for (SmallArea area : local.areas()) {
            for (OptionalInt grade : grades) {
                nearest(area, grade, units, type.mode())
                        .filter(unit -> unit.firstGrade().equals(grade))
                        .ifPresent(unit -> near.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(area));
            }
        }
        return units.stream()
                .filter(near::containsKey)
                .flatMap(unit -> homes(unit, near.get(unit)).stream())
                .toList();
    }

    /** Of those that teach the grade; which of two as near does not matter, so the first. */
    private Optional<Unit> nearest(SmallArea area, OptionalInt grade, List<Unit> units, Mode mode) {
        Optional<Unit> nearest = Optional.empty();
        double least = Double.MAX_VALUE;
        for (Unit unit : units) {
            Building building = register.mainBuilding(unit);
            Optional<Distance> way = teaches(unit, grade) ? distances.between(area, building, mode) : Optional.empty();
            if (way.isPresent() && way.get().metres().value() < least) {
                least = way.get().metres().value();
                nearest = Optional.of(unit);
            }
        }
        return nearest;
    }

    /** Where it is not known, nothing is ruled out. */
    private static boolean teaches(Unit unit, OptionalInt grade) {
        return grade.isEmpty()
                || unit.grades().isEmpty()
                || unit.grades().get().first() <= grade.getAsInt()
                        && grade.getAsInt() <= unit.grades().get().last();
    }

    private List<Home> homes(Unit unit, List<SmallArea> near) {
        UnitOutlook known = outlook.find(unit).orElseThrow();
        Series users = known.users(Growth.MAIN);
        int today = users.firstYear();
        Map<SmallArea, Series> needs = new HashMap<>();
        near.forEach(area ->
                outlook.areas().of(known.use(), area.name(), Growth.MAIN).ifPresent(need -> needs.put(area, need)));
        List<SmallArea> lived = near.stream().filter(needs::containsKey).toList();
        Figure all = Figure.computed(
                "home/" + unit.id() + "/need",
                lived.stream().mapToDouble(area -> needs.get(area).in(today)).sum(),
                MeasureUnit.PERSONS,
                "homes.near",
                lived.stream().map(needs::get).toList());
        return lived.stream()
                .map(area -> Home.presumed(
                        area,
                        unit.id(),
                        Figure.computed(
                                "home/" + area.name() + "/" + unit.id(),
                                users.in(today) * needs.get(area).in(today) / all.value(),
                                MeasureUnit.PERSONS,
                                "homes.presumed",
                                users,
                                needs.get(area),
                                all)))
                .toList();
    }
}
