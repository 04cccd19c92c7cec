package no.arealklok.consolidation.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.travel.Distances;

/** Where and when each unit may move; every host that is ruled out is kept with the reason. */
final class OptionFinder {
    private final ConsolidationCase facts;
    private final DirectiveIndex directives;
    private final HostCheck hosts;
    private final NearbyHosts nearby;
    private final RoomCheck room;
    private final DivisionFinder divisions;

    OptionFinder(ConsolidationCase facts, Distances distances, Norms norms, DirectiveIndex directives) {
        this.facts = facts;
        this.directives = directives;
        this.hosts = new HostCheck(facts, distances, norms, directives);
        this.nearby = new NearbyHosts(facts.sites(), norms);
        this.room = new RoomCheck(facts, directives);
        this.divisions = new DivisionFinder(distances, norms, room);
    }

    /** All occupants with their options and rejections. */
    List<Occupant> complete() {
        return facts.occupants().stream().map(this::complete).toList();
    }

    private Occupant complete(Occupant bare) {
        List<Rejection> rejections = new ArrayList<>();
        List<Option> moves = new ArrayList<>();
        Optional<Obstacle> fixed = obstacleToMoving(bare);
        if (fixed.isPresent()) {
            rejections.add(Rejection.of(bare.home().index(), fixed.get()));
        } else {
            collect(bare, moves, rejections);
        }
        List<Option> options = new ArrayList<>();
        boolean leaves = directives.closes(bare.unit());
        if (!leaves || moves.isEmpty()) {
            options.addAll(bare.options());
        }
        if (leaves && moves.isEmpty()) {
            rejections.add(Rejection.of(bare.home().index(), Obstacle.CANNOT_CLOSE));
        }
        options.addAll(moves);
        return new Occupant(
                bare.index(),
                bare.unit(),
                bare.type(),
                bare.home(),
                bare.annexes(),
                bare.demand(),
                options,
                rejections);
    }

    private Optional<Obstacle> obstacleToMoving(Occupant bare) {
        Unit unit = bare.unit();
        if (unit.operator() != Operator.MUNICIPAL) {
            return Optional.of(unit.operator() == Operator.PRIVATE ? Obstacle.PRIVATE_UNIT : Obstacle.OPERATOR_UNKNOWN);
        }
        if (unit.find(UnitQuantity.USERS).isEmpty()) {
            return Optional.of(Obstacle.USERS_UNKNOWN);
        }
        return directives.keepsOpen(unit) ? Optional.of(Obstacle.KEPT_OPEN) : Optional.empty();
    }

    private void collect(Occupant bare, List<Option> moves, List<Rejection> rejections) {
        List<Site> possible = new ArrayList<>();
        for (Site host : nearby.of(bare)) {
            if (host == bare.home() || bare.annexes().contains(host)) {
                continue;
            }
            Optional<Rejection> obstacle = hosts.check(bare, host);
            if (obstacle.isPresent()) {
                rejections.add(obstacle.get());
            } else {
                possible.add(host);
                if (mayHost(bare, 1)) {
                    collectYears(bare, host, moves, rejections);
                }
            }
        }
        for (Host shared : divisions.of(bare, possible)) {
            IntStream.rangeClosed(first(bare), last(bare))
                    .filter(year -> mayHost(bare, shared.places().size()) && room.hasRoom(bare, shared, year))
                    .forEach(year -> moves.add(new Option(shared, year)));
        }
    }

    /** Whether so many of the buildings that it may go to can take it in: all that a directive names. */
    private boolean mayHost(Occupant bare, int buildings) {
        return directives.fixedHosts(bare.unit()).stream().allMatch(named -> named.size() == buildings);
    }

    private int first(Occupant bare) {
        return Math.max(facts.earliestMove(), index(directives.notBefore(bare.unit()), 0));
    }

    private int last(Occupant bare) {
        return Math.min(facts.latestMove(), index(directives.notAfter(bare.unit()), facts.latestMove()));
    }

    private void collectYears(Occupant bare, Site host, List<Option> moves, List<Rejection> rejections) {
        int first = first(bare);
        int last = last(bare);
        Optional<Rejection> obstacle =
                first > last ? Optional.of(Rejection.of(host.index(), Obstacle.NO_YEAR_ALLOWED)) : Optional.empty();
        int found = moves.size();
        for (int year = first; year <= last; year++) {
            Optional<Rejection> lack = room.check(bare, host, year);
            if (lack.isEmpty()) {
                moves.add(new Option(host.index(), year));
            } else {
                obstacle = lack;
            }
        }
        if (moves.size() == found) {
            obstacle.ifPresent(rejections::add);
        }
    }

    private int index(OptionalInt year, int otherwise) {
        return year.isEmpty() ? otherwise : year.getAsInt() - facts.horizon().baseYear();
    }
}
