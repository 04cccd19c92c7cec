package no.arealklok.consolidation.option;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.Demand;
import no.arealklok.consolidation.question.Moves;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Relocation;
import no.arealklok.economy.RelocationMoney;
import no.arealklok.outlook.HiddenUnits;
import no.arealklok.quantity.Horizon;
import no.arealklok.travel.Distances;

/**
 * Moves by the register's units and roads; what counts is worked out once, for a search asks a million times. A unit
 * whose number of users is hidden is reckoned as the fewest that may be told of, so that no sum tells how many it has.
 */
final class RoadMoves implements Moves {
    private record Move(String unit, String building, int year) {}

    private final RelocationMoney money;
    private final Distances distances;
    private final HiddenUnits hidden;
    private final Demand standIn;
    private final Map<Move, Long> values = new ConcurrentHashMap<>();

    RoadMoves(RelocationMoney money, Distances distances, HiddenUnits hidden, Horizon horizon) {
        this.money = money;
        this.distances = distances;
        this.hidden = hidden;
        this.standIn = Demand.of(hidden.standIn(horizon), horizon);
    }

    @Override
    public long presentValue(Occupant unit, Site host, int year) {
        return values.computeIfAbsent(
                new Move(unit.unit().id(), host.building().id(), year),
                move -> money.presentValue(relocation(unit, host, year)));
    }

    @Override
    public Effects effects(Occupant unit, Site host, int year) {
        return money.effects(relocation(unit, host, year));
    }

    /** The way is known: an unknown one rules a host out. */
    private Relocation relocation(Occupant unit, Site host, int year) {
        Demand demand = hidden.withholds(unit.unit()) ? standIn : unit.demand();
        return new Relocation(
                unit.unit(),
                unit.type(),
                IntStream.range(0, demand.years()).mapToObj(demand::in).toList(),
                demand.source().orElseThrow(),
                year,
                distances
                        .between(
                                unit.home().building(),
                                host.building(),
                                unit.type().mode())
                        .orElseThrow()
                        .metres(),
                host.services().get(unit.service()).hasUnits());
    }
}
