package no.arealklok.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.BuildingGroup;
import no.arealklok.capacity.PerUserCounter;
import no.arealklok.capacity.PerUserMeasure;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.Utilisation;
import no.arealklok.input.KeyMeasure;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceType;

/**
 * Counts the key figures of the municipality's own units and buildings, as municipalities report them: what is private
 * is not theirs. A building that units of several services share is in none of these.
 */
final class KeyFigureCounter {
    private static final Map<KeyMeasure, PerUserMeasure> PER_USER = Map.of(
            KeyMeasure.GROSS_AREA_PER_USER, PerUserMeasure.GROSS_AREA,
            KeyMeasure.BUILDING_COST_PER_USER, PerUserMeasure.BUILDING_COST,
            KeyMeasure.SERVICE_COST_PER_USER, PerUserMeasure.SERVICE_COST);
    private static final Map<KeyMeasure, BuildingQuantity> PER_AREA = Map.of(
            KeyMeasure.ENERGY_PER_AREA, BuildingQuantity.ENERGY,
            KeyMeasure.OPERATING_COST_PER_AREA, BuildingQuantity.OPERATING_COST,
            KeyMeasure.CLEANING_COST_PER_AREA, BuildingQuantity.CLEANING_COST,
            KeyMeasure.ENERGY_COST_PER_AREA, BuildingQuantity.ENERGY_COST,
            KeyMeasure.MAINTENANCE_COST_PER_AREA, BuildingQuantity.MAINTENANCE_COST);

    private final Register register;
    private final List<UnitUse> own;
    private final List<BuildingGroup> groups;
    private final PerUserCounter perUser;

    KeyFigureCounter(Analysis analysis) {
        this.register = analysis.inputs().municipality().register();
        this.own = analysis.uses().all().stream()
                .filter(use -> use.unit().operator() == Operator.MUNICIPAL)
                .toList();
        this.groups = BuildingGroup.all(register, analysis.uses());
        this.perUser = new PerUserCounter(register, analysis.uses());
    }

    /** All services first, then each in the order of its first unit. */
    List<KeyFigure> all() {
        List<KeyFigure> all = new ArrayList<>(ofBuildings(Optional.empty(), register.buildings()));
        utilisation(Optional.empty(), own).ifPresent(all::add);
        own.stream().map(UnitUse::type).distinct().forEach(type -> all.addAll(of(type)));
        return all;
    }

    private List<KeyFigure> of(ServiceType type) {
        Predicate<UnitUse> ours = use -> use.type() == type && use.unit().operator() == Operator.MUNICIPAL;
        List<UnitUse> units = own.stream().filter(ours).toList();
        List<Building> buildings = groups.stream()
                .filter(group -> group.units().stream().allMatch(ours))
                .flatMap(group -> group.buildings().stream())
                .toList();
        List<KeyFigure> figures = new ArrayList<>();
        for (KeyMeasure measure : KeyMeasure.values()) {
            Optional.ofNullable(PER_USER.get(measure))
                    .flatMap(shared -> perUser(measure, shared, type, units))
                    .ifPresent(figures::add);
        }
        utilisation(Optional.of(type.id()), units).ifPresent(figures::add);
        figures.addAll(ofBuildings(Optional.of(type.id()), buildings));
        return figures;
    }

    private Optional<KeyFigure> perUser(
            KeyMeasure measure, PerUserMeasure shared, ServiceType type, List<UnitUse> units) {
        UseGroup group = new UseGroup(UseGroup.Level.MUNICIPALITY, "", "", Optional.of(type), units);
        return perUser.count(shared, group)
                .map(known -> new KeyFigure(
                        measure,
                        Optional.of(type.id()),
                        known.amount().value(),
                        known.users().whole(),
                        known.units().size(),
                        units.size()));
    }

    private static Optional<KeyFigure> utilisation(Optional<String> service, List<UnitUse> units) {
        int known = (int)
                units.stream().filter(use -> use.utilisation().isPresent()).count();
        return Utilisation.total("", units)
                .map(all -> new KeyFigure(
                        KeyMeasure.UTILISATION,
                        service,
                        all.users().value(),
                        all.places().value(),
                        known,
                        units.size()));
    }

    private static List<KeyFigure> ofBuildings(Optional<String> service, Collection<Building> buildings) {
        List<KeyFigure> figures = new ArrayList<>();
        for (KeyMeasure measure : KeyMeasure.values()) {
            Optional.ofNullable(PER_AREA.get(measure))
                    .flatMap(quantity -> perArea(measure, quantity, service, buildings))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    /** Energy and maintenance of a leased building are its owner’s, and are reported of owned ones only. */
    private static Optional<KeyFigure> perArea(
            KeyMeasure measure, BuildingQuantity quantity, Optional<String> service, Collection<Building> buildings) {
        boolean owned = quantity == BuildingQuantity.ENERGY || quantity == BuildingQuantity.MAINTENANCE_COST;
        List<Building> all = buildings.stream()
                .filter(building ->
                        building.ownership() == Ownership.OWNED || !owned && building.ownership() == Ownership.LEASED)
                .toList();
        List<Building> known = all.stream()
                .filter(building -> building.find(quantity).isPresent())
                .filter(building -> building.find(BuildingQuantity.GROSS_AREA)
                        .filter(area -> area.value() > 0)
                        .isPresent())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyFigure(
                        measure,
                        service,
                        sum(known, quantity),
                        sum(known, BuildingQuantity.GROSS_AREA),
                        known.size(),
                        all.size()));
    }

    private static double sum(List<Building> buildings, BuildingQuantity quantity) {
        return buildings.stream()
                .flatMap(building -> building.find(quantity).stream())
                .mapToDouble(Figure::value)
                .sum();
    }
}
