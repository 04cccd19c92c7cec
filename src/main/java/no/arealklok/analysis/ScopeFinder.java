package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;

/** Finds what kept units from being judged, by the reasons for which hosts were ruled out. */
final class ScopeFinder {
    private static final Map<Obstacle, Lack> LACKS = Map.of(
            Obstacle.OPERATOR_UNKNOWN, Lack.OWNER,
            Obstacle.HOST_OWNER_UNKNOWN, Lack.OWNER,
            Obstacle.USERS_UNKNOWN, Lack.USERS,
            Obstacle.HOST_USERS_UNKNOWN, Lack.USERS,
            Obstacle.HOST_CAPACITY_UNKNOWN, Lack.CAPACITY,
            Obstacle.DISTANCE_UNKNOWN, Lack.DISTANCE,
            Obstacle.TOO_FAR, Lack.TRAVEL_LIMIT,
            Obstacle.TOO_LARGE, Lack.SIZE_LIMIT);

    private final ConsolidationCase facts;
    private final UnitUses uses;
    private final Map<Site, List<Occupant>> residents;
    private final Lacks found = new Lacks();
    private final Lacks gaps = new Lacks();

    ScopeFinder(ConsolidationCase facts, UnitUses uses) {
        this.facts = facts;
        this.uses = uses;
        this.residents = facts.occupants().stream().collect(Collectors.groupingBy(Occupant::home));
    }

    Scope find() {
        List<Unit> municipal = new ArrayList<>();
        Set<Unit> stuck = new LinkedHashSet<>();
        Set<Unit> limited = new LinkedHashSet<>();
        Set<Unit> alone = new LinkedHashSet<>();
        for (Occupant occupant : facts.occupants()) {
            if (occupant.unit().operator() != Operator.PRIVATE) {
                municipal.add(occupant.unit());
                Set<Lack> lacks = occupant.canMove() ? Set.of() : lacks(occupant);
                if (!lacks.isEmpty()) {
                    (lacks.stream().allMatch(Lack::isLimit) ? limited : stuck).add(occupant.unit());
                }
                if (!occupant.canMove() && occupant.rejections().isEmpty()) {
                    alone.add(occupant.unit());
                }
                askForGrades(occupant);
            }
        }
        return new Scope(municipal, stuck, limited, alone, uncounted(), found.all(), gaps.all());
    }

    /** What stands in the way of one that has nowhere to go; a limit counts only where nothing is lacking. */
    private Set<Lack> lacks(Occupant occupant) {
        Set<Lack> lacks = occupant.rejections().stream()
                .map(Rejection::obstacle)
                .flatMap(obstacle -> Stream.ofNullable(LACKS.get(obstacle)))
                .collect(Collectors.toSet());
        if (lacks.stream().anyMatch(lack -> !lack.isLimit())) {
            lacks.removeIf(Lack::isLimit);
        }
        for (Rejection rejection : occupant.rejections()) {
            Lack lack = LACKS.get(rejection.obstacle());
            if (lacks.contains(lack)) {
                found.add(lack, occupant.unit(), cells(occupant, rejection), limits(occupant, lack));
            }
        }
        return lacks;
    }

    private static List<String> limits(Occupant occupant, Lack lack) {
        return switch (lack) {
            case TRAVEL_LIMIT ->
                List.of(occupant.type().travelLimit(occupant.unit().firstGrade()));
            case SIZE_LIMIT -> occupant.type().largestUnit().stream().toList();
            default -> List.of();
        };
    }

    private List<CellReference> cells(Occupant occupant, Rejection rejection) {
        Site host = facts.sites().get(rejection.site());
        List<Unit> there = residents.getOrDefault(host, List.of()).stream()
                .filter(other -> other.type() == occupant.type())
                .map(Occupant::unit)
                .toList();
        return switch (rejection.obstacle()) {
            case OPERATOR_UNKNOWN -> List.of(occupant.unit().cells().of("operator"));
            case USERS_UNKNOWN -> List.of(occupant.unit().cells().of("users"));
            case HOST_OWNER_UNKNOWN -> List.of(host.building().cells().of("ownership"));
            case HOST_USERS_UNKNOWN ->
                there.stream()
                        .filter(unit -> uses.of(unit).users().isEmpty())
                        .map(unit -> unit.cells().of("users"))
                        .toList();
            case HOST_CAPACITY_UNKNOWN ->
                there.stream()
                        .filter(unit -> uses.of(unit).places().isEmpty())
                        .map(unit -> unit.cells().of("capacity"))
                        .toList();
            case DISTANCE_UNKNOWN ->
                Stream.of(occupant.home().building(), host.building())
                        .filter(building -> building.position().isEmpty())
                        .map(ScopeFinder::position)
                        .toList();
            default -> List.of();
        };
    }

    private static CellReference position(Building building) {
        return building.cells().of("latitude");
    }

    private void askForGrades(Occupant occupant) {
        if (occupant.type().graded() && occupant.unit().grades().isEmpty()) {
            found.add(
                    Lack.GRADES,
                    occupant.unit(),
                    List.of(occupant.unit().cells().of("grades")),
                    List.of());
        }
    }

    private List<Unit> uncounted() {
        List<Unit> uncounted = new ArrayList<>();
        for (UnitUse use : uses.all()) {
            if (use.utilisation().isEmpty()) {
                uncounted.add(use.unit());
                Lack lack = use.users().isEmpty() ? Lack.USERS : Lack.CAPACITY;
                String column = use.users().isEmpty() ? "users" : "capacity";
                gaps.add(lack, use.unit(), List.of(use.unit().cells().of(column)), List.of());
            }
        }
        return uncounted;
    }
}
