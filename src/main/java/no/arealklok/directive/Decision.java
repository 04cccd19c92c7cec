package no.arealklok.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Cells;

/**
 * What a planner decides about one proposal of a plan (avgjørelse).
 *
 * @param proposed where the plan has it go, or what it extends; empty where all stays as it is
 * @param host what is asked for instead
 * @param year that is asked for instead, or before which nothing happens
 * @param remark in the planner's own words; may be empty
 */
public record Decision(
        Subject subject,
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
        /** All stays as it is. */
        REJECT,
        /** As proposed, whatever else a new search finds. */
        LOCK,
        /** Not before the year. */
        NOT_BEFORE,
        OTHER_HOST,
        /** To several buildings, so many parts to each. */
        OTHER_SHARE;

        public boolean needsHost() {
            return this == OTHER_HOST || this == OTHER_SHARE;
        }
    }

    /** Where a unit goes, and the year from which it is there; of an extension its building, and when it is ready. */
    public record Place(Hosts hosts, int year) {
        public Place {
            Objects.requireNonNull(hosts);
        }
    }

    public Decision {
        Objects.requireNonNull(proposed);
        Objects.requireNonNull(host);
        Objects.requireNonNull(remark);
        if (kind == Kind.NOT_BEFORE && year.isEmpty() || kind.needsHost() && host.isEmpty()) {
            throw new IllegalArgumentException(
                    "the decision " + kind + " on " + subject + " lacks a year or a building");
        }
    }

    /** What comes of the proposal by it; empty where all stays as it is. */
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

    /** Where it stands. */
    public CellReference place() {
        return cells.row();
    }

    /** Whether it changes what was proposed. */
    public boolean isEdit() {
        return !goal().equals(proposed);
    }

    public boolean isOn(Subject.Topic topic) {
        return subject.topic() == topic;
    }

    /** What a new search has to obey; of a boundary nothing, which is drawn before any plan is searched for. */
    public List<Directive> directives() {
        return switch (subject.topic()) {
            case MOVE -> onUnit();
            case EXTENSION -> onExtension();
            case BOUNDARY -> List.of();
        };
    }

    /** That an extension is as it was proposed, perhaps because of this decision, where someone lacks its places. */
    public List<Directive> asProposed() {
        boolean own = proposed.isEmpty() && kind == Kind.LOCK;
        if (own || kind == Kind.OPEN && year.isEmpty()) {
            return List.of();
        }
        return proposed.map(place -> subject.places().isEmpty()
                        ? extension(Directive.Kind.EXTENDED_NOT_BEFORE, place.year())
                        : extension(Directive.Kind.EXTENSION_FIXED, place.year()))
                .map(List::of)
                .orElseGet(() -> List.of(notExtended()));
    }

    private Directive extension(Directive.Kind asked, int ready) {
        OptionalLong places = asked.needsAmount() ? subject.places() : OptionalLong.empty();
        return new Directive(
                asked, List.of(subject.id(), subject.detail()), OptionalInt.of(ready), places, remark, cells);
    }

    private Directive notExtended() {
        return directive(Directive.Kind.NOT_EXTENDED, OptionalInt.empty(), subject.id(), subject.detail());
    }

    private List<Directive> onExtension() {
        return switch (kind) {
            case NOT_BEFORE -> List.of(extension(Directive.Kind.EXTENDED_NOT_BEFORE, year.getAsInt()));
            case REJECT -> List.of(notExtended());
            case LOCK, OTHER_HOST, OTHER_SHARE ->
                List.of(goal().map(place -> extension(Directive.Kind.EXTENSION_DECIDED, place.year()))
                        .orElseGet(this::notExtended));
            case OPEN, ACCEPT ->
                isEdit()
                        ? List.of(extension(
                                Directive.Kind.EXTENDED_NOT_BEFORE,
                                goal().orElseThrow().year()))
                        : List.of();
        };
    }

    private List<Directive> onUnit() {
        String unit = subject.id();
        return switch (kind) {
            case REJECT -> List.of(directive(Directive.Kind.KEEP_OPEN, OptionalInt.empty(), unit));
            case NOT_BEFORE -> List.of(directive(Directive.Kind.NOT_BEFORE, year, unit));
            case OPEN, ACCEPT -> isEdit() ? fixed() : List.of();
            case LOCK, OTHER_HOST, OTHER_SHARE -> fixed();
        };
    }

    private List<Directive> fixed() {
        String unit = subject.id();
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
