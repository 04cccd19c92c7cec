package no.arealklok.consolidation.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.Demand;
import no.arealklok.consolidation.question.Destination;
import no.arealklok.consolidation.question.Moves;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Relocation;
import no.arealklok.economy.RelocationMoney;
import no.arealklok.economy.Way;
import no.arealklok.outlook.HiddenUnits;
import no.arealklok.quantity.Horizon;
import no.arealklok.travel.Distance;
import no.arealklok.travel.Distances;

/**
 * Moves by the register's units and roads; what counts is worked out once, for a search asks a million times. A unit
 * whose number of users is hidden is reckoned as the fewest that may be told of, so that no sum tells how many it has.
 */
final class RoadMoves implements Moves {
    private record Going(String building, Share share) {}

    private record Move(String unit, List<Going> hosts, int year) {}

    private final RelocationMoney money;
    private final Distances distances;
    private final HiddenUnits hidden;
    private final Horizon horizon;
    private final Demand standIn;
    private final Map<Move, Long> values = new ConcurrentHashMap<>();

    RoadMoves(RelocationMoney money, Distances distances, HiddenUnits hidden, Horizon horizon) {
        this.money = money;
        this.distances = distances;
        this.hidden = hidden;
        this.horizon = horizon;
        this.standIn = Demand.of(hidden.standIn(horizon), horizon);
    }

    @Override
    public long presentValue(Occupant unit, List<Destination> hosts, int year) {
        List<Going> going = hosts.stream()
                .map(host -> new Going(host.site().building().id(), host.share()))
                .toList();
        return values.computeIfAbsent(
                new Move(unit.unit().id(), going, year), move -> money.presentValue(relocations(unit, hosts, year)));
    }

    @Override
    public boolean hasWay(Occupant unit, Site host) {
        return way(unit, host).isPresent();
    }

    private Optional<Distance> way(Occupant unit, Site host) {
        return distances.between(
                unit.home().building(), host.building(), unit.type().mode());
    }

    @Override
    public Effects effects(Occupant unit, List<Destination> hosts, int year) {
        return money.effects(relocations(unit, hosts, year));
    }

    private List<Relocation> relocations(Occupant unit, List<Destination> hosts, int year) {
        return hosts.stream().map(host -> relocation(unit, host, year)).toList();
    }

    /**
     * The way is known: an unknown one rules a host out, and a review that asks for it is refused. A unit that is
     * divided is a unit no more.
     */
    private Relocation relocation(Occupant unit, Destination to, int year) {
        Site host = to.site();
        Demand all = hidden.withholds(unit.unit()) ? standIn : unit.demand();
        Demand demand =
                all.of(to.share(), unit.unit().id() + "/" + host.building().id(), horizon);
        return new Relocation(
                unit.unit(),
                unit.type(),
                IntStream.range(0, demand.years()).mapToObj(demand::in).toList(),
                demand.source().orElseThrow(),
                year,
                way(unit, host)
                        .map(found -> new Way(found.metres(), found.dangerous()))
                        .orElseThrow(),
                Optional.empty(),
                !to.share().isAll() || host.services().get(unit.service()).hasUnits());
    }
}
