package no.arealklok.consolidation.question;

import java.util.List;
import java.util.Optional;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * A unit as the search sees it.
 *
 * @param index position in {@link ConsolidationCase#occupants()}
 * @param home the site of its main building
 * @param annexes the sites of its other buildings, which it leaves together with its home
 * @param demand users in each year of the main alternative; 0 when the register does not say
 * @param options where and when it may be, staying first unless a directive closes it; never empty
 * @param rejections hosts that were ruled out
 */
public record Occupant(
        int index,
        Unit unit,
        ServiceType type,
        Site home,
        List<Site> annexes,
        Demand demand,
        List<Option> options,
        List<Rejection> rejections) {
    public Occupant {
        annexes = List.copyOf(annexes);
        options = List.copyOf(options);
        rejections = List.copyOf(rejections);
    }

    /** With other options. */
    Occupant with(List<Option> others) {
        return new Occupant(index, unit, type, home, annexes, demand, others, rejections);
    }

    /** With other users. */
    public Occupant with(Demand other) {
        return new Occupant(index, unit, type, home, annexes, other, options, rejections);
    }

    /** Id of its service type. */
    public String service() {
        return type.id();
    }

    public boolean canMove() {
        return options.size() > 1 || !options.get(0).isStay();
    }

    /** The same move a year later; empty where that is too late. */
    public Optional<Option> later(Option move) {
        return options.stream()
                .filter(option -> option.host().equals(move.host()) && option.year() == move.year() + 1)
                .findFirst();
    }

    /** A directive closes it, and there is nowhere to go. */
    public boolean cannotClose() {
        return rejections.stream().anyMatch(rejection -> rejection.obstacle() == Obstacle.CANNOT_CLOSE);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return unit.id();
    }
}
