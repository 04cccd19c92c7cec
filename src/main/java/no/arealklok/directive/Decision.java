package no.arealklok.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.register.Cells;

/**
 * What a planner decides about one unit of a plan (avgjørelse).
 *
 * @param proposed where the plan has it go; empty where it stays
 * @param host what is asked for instead
 * @param year that is asked for instead, or before which it does not move
 * @param remark in the planner's own words; may be empty
 */
public record Decision(
        String unit,
        Optional<Place> proposed,
        Kind kind,
        Optional<Hosts> host,
        OptionalInt year,
        String remark,
        Cells cells) {
    /** What is decided. */
    public enum Kind {
        /** Nothing yet. */
        OPEN,
        ACCEPT,
        /** The unit stays where it is. */
        REJECT,
        /** As proposed, whatever else a new search finds. */
        LOCK,
        /** Not before the year. */
        NOT_BEFORE,
        OTHER_HOST
    }

    /** Where a unit goes, and the year from which it is there. */
    public record Place(Hosts hosts, int year) {
        public Place {
            Objects.requireNonNull(hosts);
        }
    }

    public Decision {
        Objects.requireNonNull(proposed);
        Objects.requireNonNull(host);
        Objects.requireNonNull(remark);
        if (kind == Kind.NOT_BEFORE && year.isEmpty() || kind == Kind.OTHER_HOST && host.isEmpty()) {
            throw new IllegalArgumentException("the decision " + kind + " on " + unit + " lacks a year or a building");
        }
    }

    /** Where the unit goes by it; empty where it stays. */
    public Optional<Place> goal() {
        Optional<Hosts> where = kind == Kind.REJECT ? Optional.empty() : host.or(() -> proposed.map(Place::hosts));
        return where.flatMap(hosts -> yearOfMove().map(first -> new Place(hosts, first)));
    }

    private Optional<Integer> yearOfMove() {
        Optional<Integer> first = proposed.map(Place::year);
        if (year.isEmpty()) {
            return first;
        }
        return kind == Kind.NOT_BEFORE
                ? first.map(planned -> Math.max(planned, year.getAsInt()))
                : Optional.of(year.getAsInt());
    }

    /** Whether it changes what was proposed. */
    public boolean isEdit() {
        return !goal().equals(proposed);
    }

    /** What a new search has to obey. */
    public List<Directive> directives() {
        return switch (kind) {
            case REJECT -> List.of(directive(Directive.Kind.KEEP_OPEN, OptionalInt.empty(), unit));
            case NOT_BEFORE -> List.of(directive(Directive.Kind.NOT_BEFORE, year, unit));
            case OPEN, ACCEPT -> isEdit() ? fixed() : List.of();
            case LOCK, OTHER_HOST -> fixed();
        };
    }

    private List<Directive> fixed() {
        Optional<Place> goal = goal();
        if (goal.isEmpty()) {
            return List.of(directive(Directive.Kind.KEEP_OPEN, OptionalInt.empty(), unit));
        }
        OptionalInt when = OptionalInt.of(goal.get().year());
        List<String> fixed = new ArrayList<>(List.of(unit));
        fixed.addAll(goal.get().hosts().buildings());
        return List.of(
                directive(Directive.Kind.CLOSE, OptionalInt.empty(), unit),
                directive(Directive.Kind.HOST_FIXED, OptionalInt.empty(), fixed.toArray(String[]::new)),
                directive(Directive.Kind.NOT_BEFORE, when, unit),
                directive(Directive.Kind.NOT_AFTER, when, unit));
    }

    private Directive directive(Directive.Kind asked, OptionalInt when, String... targets) {
        return new Directive(asked, List.of(targets), when, remark, cells);
    }
}
