package no.arealklok.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Demand;
import no.arealklok.consolidation.question.Destination;
import no.arealklok.consolidation.question.Moves;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.BuildingMoney;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Cells;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * A facility location problem as a question of consolidation: each customer is a unit that must leave a building of its
 * own, which costs nothing, in the second and last year; each facility is an empty building that costs its fixed cost
 * once used.
 */
final class LocationCase {
    private static final Horizon HORIZON = new Horizon(2026, 2027);
    private static final int MOVE = 1;
    private static final ServiceType TYPE =
            new ServiceTypeReader().readDefaults().all().iterator().next();

    private final LocationInstance instance;
    private final Pricing pricing = Pricing.of(HORIZON, norms(), Perspective.MUNICIPALITY);

    private LocationCase(LocationInstance instance) {
        this.instance = instance;
    }

    static ConsolidationCase of(LocationInstance instance) {
        return new LocationCase(instance).build();
    }

    private static Norms norms() {
        Norms norms = new NormReader().readDefaults();
        for (String key : List.of("economy.discount-rate", "closing.empty-years")) {
            norms = norms.with(new NormReplacement(key, 0, "benchmark", "2026", CellReference.file("benchmark")));
        }
        return norms;
    }

    private ConsolidationCase build() {
        List<Site> sites = new ArrayList<>();
        for (int j = 0; j < instance.facilities(); j++) {
            Figure fixedCost = Figure.read(
                    "cost/F" + j, instance.fixedCost()[j], MeasureUnit.NOK_PER_YEAR, CellReference.file("benchmark"));
            Building building = building("F" + j, Map.of(BuildingQuantity.OPERATING_COST, fixedCost));
            sites.add(site(j, building, OptionalInt.of(Math.toIntExact(instance.capacity()[j]))));
        }
        List<Option> options = IntStream.range(0, instance.facilities())
                .mapToObj(j -> new Option(j, MOVE))
                .toList();
        List<Occupant> occupants = new ArrayList<>();
        for (int i = 0; i < instance.customers(); i++) {
            Site home = site(sites.size(), building("H" + i, Map.of()), OptionalInt.empty());
            sites.add(home);
            occupants.add(new Occupant(i, unit(i), TYPE, home, List.of(), demand(i), options, List.of()));
        }
        return new ConsolidationCase(
                HORIZON, pricing.objective(), sites, occupants, List.of(), new Costs(instance), MOVE, MOVE, 0);
    }

    private Site site(int index, Building building, OptionalInt places) {
        Map<String, SiteService> services = new LinkedHashMap<>();
        services.put(
                TYPE.id(), new SiteService(TYPE, places, List.of(), List.of(), OptionalInt.empty(), Optional.empty()));
        return new Site(index, building, new BuildingMoney(building, pricing), services);
    }

    private static Building building(String id, Map<BuildingQuantity, Figure> quantities) {
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
                quantities,
                List.of(),
                Cadastre.UNKNOWN,
                new Cells(CellReference.file("benchmark"), Map.of()));
    }

    private static Unit unit(int index) {
        return new Unit(
                "C" + index,
                "C" + index,
                TYPE.id(),
                Operator.MUNICIPAL,
                List.of("H" + index),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                Map.of(),
                new Cells(CellReference.file("benchmark"), Map.of()));
    }

    private Demand demand(int customer) {
        double users = instance.demand()[customer];
        return Demand.of(
                new Series(
                        "users/C" + customer,
                        HORIZON.baseYear(),
                        List.of(users, users),
                        MeasureUnit.PERSONS,
                        new Origin.Read(CellReference.file("benchmark"))),
                HORIZON);
    }

    /** What it costs to serve each customer from each facility; by name, for parts number them anew. */
    private record Costs(LocationInstance instance) implements Moves {
        @Override
        public long presentValue(Occupant unit, List<Destination> hosts, int year) {
            int customer = Integer.parseInt(unit.unit().id().substring(1));
            int facility = Integer.parseInt(hosts.get(0).site().building().id().substring(1));
            return instance.cost()[customer][facility];
        }

        @Override
        public Effects effects(Occupant unit, List<Destination> hosts, int year) {
            return Effects.NONE;
        }
    }
}
