package no.arealklok.consolidation.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.register.Building;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.Mode;
import no.arealklok.travel.Distance;
import no.arealklok.travel.Distances;

/** Whether a building may house a unit at all, whatever the year. */
final class HostCheck {
    private final ConsolidationCase facts;
    private final Distances distances;
    private final Norms norms;
    private final DirectiveIndex directives;
    private final Map<Site, List<Occupant>> residents;

    HostCheck(ConsolidationCase facts, Distances distances, Norms norms, DirectiveIndex directives) {
        this.facts = facts;
        this.distances = distances;
        this.norms = norms;
        this.directives = directives;
        this.residents = facts.occupants().stream().collect(Collectors.groupingBy(Occupant::home));
    }

    Optional<Rejection> check(Occupant unit, Site host) {
        return byDirective(unit, host)
                .or(() -> byBuilding(unit, host))
                .or(() -> byOwnUnits(unit, host))
                .or(() -> byDistance(unit, host));
    }

    private Optional<Rejection> byDirective(Occupant unit, Site host) {
        Optional<List<String>> fixed = directives.fixedHosts(unit.unit()).stream()
                .filter(named -> !named.contains(host.building().id()))
                .findFirst();
        if (fixed.isPresent()) {
            return reject(host, Obstacle.HOST_FIXED_ELSEWHERE, String.join(", ", fixed.get()));
        }
        return directives.closesBuilding(host.building().id()) ? reject(host, Obstacle.HOST_CLOSES) : Optional.empty();
    }

    private Optional<Rejection> byBuilding(Occupant unit, Site host) {
        Building building = host.building();
        Optional<Rejection> others = byOwner(unit, host);
        if (others.isPresent()) {
            return others;
        }
        boolean ends = building.leaseEnds().isPresent()
                && building.leaseEnds().getAsInt() < facts.horizon().lastYear();
        return ends ? reject(host, Obstacle.LEASE_ENDS, building.leaseEnds().getAsInt()) : Optional.empty();
    }

    /**
     * A building is not the municipality's to fill when another owns it, or runs the service there or all that is
     * there.
     */
    private Optional<Rejection> byOwner(Occupant unit, Site host) {
        List<Occupant> here = residents.getOrDefault(host, List.of());
        boolean municipal = here.isEmpty() || here.stream().anyMatch(HostCheck::isMunicipal);
        List<Operator> others = here.stream()
                .filter(other -> !municipal || other.type() == unit.type())
                .map(other -> other.unit().operator())
                .filter(operator -> operator != Operator.MUNICIPAL)
                .toList();
        if (host.building().ownership() == Ownership.PRIVATE || others.contains(Operator.PRIVATE)) {
            return reject(host, Obstacle.PRIVATE_HOST);
        }
        boolean unknown = host.building().ownership() == Ownership.UNKNOWN || !others.isEmpty();
        return unknown ? reject(host, Obstacle.HOST_OWNER_UNKNOWN) : Optional.empty();
    }

    private static boolean isMunicipal(Occupant resident) {
        return resident.unit().operator() == Operator.MUNICIPAL;
    }

    private Optional<Rejection> byOwnUnits(Occupant unit, Site host) {
        List<Occupant> own = residents.getOrDefault(host, List.of()).stream()
                .filter(other -> other.type() == unit.type())
                .toList();
        if (own.stream().anyMatch(other -> other.unit().find(UnitQuantity.USERS).isEmpty())) {
            return reject(host, Obstacle.HOST_USERS_UNKNOWN);
        }
        if (host.services().get(unit.type().id()).places().isEmpty()) {
            return reject(host, Obstacle.HOST_CAPACITY_UNKNOWN);
        }
        return unit.type().graded() && !own.isEmpty() ? byGrades(unit, host, own) : Optional.empty();
    }

    /** Grades that are not stated are no obstacle, but a question that the report asks. */
    private Optional<Rejection> byGrades(Occupant unit, Site host, List<Occupant> own) {
        Optional<GradeRange> needed = unit.unit().grades();
        boolean joined = norms.value("school.join-stages") > 0;
        boolean mayTeach = needed.isEmpty()
                || own.stream()
                        .map(other -> other.unit().grades())
                        .anyMatch(grades -> grades.isEmpty()
                                || grades.get().covers(needed.get())
                                || joined && grades.get().joins(needed.get()));
        return mayTeach
                ? Optional.empty()
                : reject(
                        host,
                        Obstacle.GRADES_DIFFER,
                        own.get(0).unit().grades().orElseThrow().toString());
    }

    private Optional<Rejection> byDistance(Occupant unit, Site host) {
        Building home = unit.home().building();
        Mode mode = unit.type().mode();
        Optional<Distance> distance = distances.between(home, host.building(), mode);
        if (distance.isEmpty()) {
            boolean known = distances.lieOnMap(home, host.building(), mode);
            return reject(host, known ? Obstacle.NO_WAY : Obstacle.DISTANCE_UNKNOWN);
        }
        long metres = distance.get().metres().whole();
        long limit =
                norms.figure(unit.type().travelLimit(unit.unit().firstGrade())).whole();
        boolean enforced = norms.value("travel.limit.rules-out") > 0;
        return enforced && metres > limit ? reject(host, Obstacle.TOO_FAR, metres, limit) : Optional.empty();
    }

    private static Optional<Rejection> reject(Site host, Obstacle obstacle, Object... arguments) {
        return Optional.of(Rejection.of(host.index(), obstacle, arguments));
    }
}
