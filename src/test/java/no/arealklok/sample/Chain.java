package no.arealklok.sample;

import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.option.CaseBuilder;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.input.Municipality;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Unit;
import no.arealklok.service.Mode;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.Distances;

/** What follows from a municipality, by the code that the reports are made with. */
record Chain(Municipality municipality, Norms norms, ServiceTypes types, UnitUses uses, Outlook outlook) {
    static final Horizon HORIZON = new Horizon(2026, 2046);

    static Chain of(Municipality municipality) {
        Norms norms = new NormReader().readDefaults();
        ServiceTypes types = new ServiceTypeReader().readDefaults();
        UnitUses uses = new UnitUses(municipality.register(), types, norms);
        Outlook outlook =
                new Forecaster(municipality.register(), municipality.population(), HORIZON, norms).forecast(uses);
        return new Chain(municipality, norms, types, uses, outlook);
    }

    Unit unit(String id) {
        return municipality.register().unit(id);
    }

    Distances distances() {
        return new Distances(municipality.roads(), norms);
    }

    /** Metres by road between the main buildings of two units. */
    double metres(String one, String other) {
        return distances()
                .between(
                        municipality.register().mainBuilding(unit(one)),
                        municipality.register().mainBuilding(unit(other)),
                        Mode.BY_CAR)
                .orElseThrow()
                .metres()
                .value();
    }

    /** Users of the units together, year by year. */
    List<Integer> together(Growth growth, String... ids) {
        return IntStream.range(0, HORIZON.length())
                .mapToObj(index -> List.of(ids).stream()
                        .mapToInt(id -> (int) outlook.find(unit(id))
                                .orElseThrow()
                                .users(growth)
                                .in(HORIZON.year(index)))
                        .sum())
                .toList();
    }

    ConsolidationCase consolidation() {
        return new CaseBuilder(municipality.register(), types, norms, HORIZON)
                .build(uses, outlook, distances(), municipality.directives(), Growth.MAIN);
    }
}
