package no.arealklok.directive;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import no.arealklok.register.Cells;

/**
 * A political or legal lock on the plan (føring).
 *
 * @param targets ids of units or buildings or names of areas, as {@link Kind} says; on extensions a building, and
 *     perhaps a service
 * @param year as {@link Kind} says; for a ceiling the only year that it holds in, where there is one
 * @param amount for a ceiling: moves, whole NOK, or extensions; for an extension its places
 * @param reason why, in its owner's words; may be empty
 */
public record Directive(
        Kind kind, List<String> targets, OptionalInt year, OptionalLong amount, String reason, Cells cells) {
    /** What a directive asks for. */
    public enum Kind {
        /** The unit stays where it is, or the building keeps its units. One target. */
        KEEP_OPEN,
        /** The unit leaves its building, or all units leave the building. One target. */
        CLOSE,
        /** The units have the same host building. Two or more targets. */
        KEEP_TOGETHER,
        /** The units never share a building. Two or more targets. */
        KEEP_APART,
        /** The unit's host, if it moves, is the building. Two targets: unit, building. */
        HOST_FIXED,
        /** The unit does not move before the year. One target. */
        NOT_BEFORE,
        /** The unit does not move after the year. One target. */
        NOT_AFTER,
        /** No more units move in any one year. No target: it is on the whole plan. */
        MOST_MOVES,
        /** No more is paid for extensions in any one year, in NOK. No target. */
        MOST_INVESTMENT,
        /** No more extensions are begun in any one year. No target. */
        MOST_PROJECTS,
        /** The building is not extended. */
        NOT_EXTENDED,
        /** No extension of the building is ready before the year. */
        EXTENDED_NOT_BEFORE,
        /** The building is extended by so many places if at all, and not before the year. */
        EXTENSION_FIXED,
        /** The building is extended by so many places, ready in the year, whether or not anyone lacks them. */
        EXTENSION_DECIDED,
        /** While units stay, its users get no place elsewhere, and no others one in it. One target: unit. */
        CATCHMENT_FIXED,
        /** While the units stay, users of one get no place in another. Two or more targets. */
        CATCHMENTS_APART,
        /** Who lives in the areas goes where they go today, while their unit stays. One target or more: areas. */
        AREA_STAYS,
        /** Places of others in the municipality are no supply for those whom it serves. No target. */
        PRIVATE_NOT_COUNTED,
        /** No pavilions are rented. No target. */
        NO_PAVILIONS;

        /** Whether it limits the whole plan, and needs an amount in place of targets. */
        public boolean isCeiling() {
            return this == MOST_MOVES || this == MOST_INVESTMENT || this == MOST_PROJECTS;
        }

        /** Whether it is on the whole plan. */
        private boolean isOnAll() {
            return isCeiling() || this == PRIVATE_NOT_COUNTED || this == NO_PAVILIONS;
        }

        /** Whether it is on who is allotted a place where. */
        public boolean isOnCatchments() {
            return this == CATCHMENT_FIXED
                    || this == CATCHMENTS_APART
                    || this == AREA_STAYS
                    || this == PRIVATE_NOT_COUNTED;
        }

        /** Whether it has a say before any unit moves: in who is allotted a place where, and what is built for them. */
        public boolean isOnAllotment() {
            return isOnCatchments() || isOnExtensions();
        }

        /** Whether it is on what is built, or rented in its place. */
        public boolean isOnExtensions() {
            return this == NOT_EXTENDED || this == EXTENDED_NOT_BEFORE || this == NO_PAVILIONS || hasPlaces();
        }

        public boolean needsYear() {
            return this == NOT_BEFORE || this == NOT_AFTER || this == EXTENDED_NOT_BEFORE || hasPlaces();
        }

        public boolean needsAmount() {
            return isCeiling() || hasPlaces();
        }

        /** Whether its amount is the places of an extension. */
        private boolean hasPlaces() {
            return this == EXTENSION_FIXED || this == EXTENSION_DECIDED;
        }

        /**
         * Whether the targets are as many as it needs, and what it needs.
         *
         * @param unit whether an id is one of a unit
         * @param building whether an id is one of a building
         * @param area whether a name is that of an area of which it is known who lives there
         */
        public boolean fits(
                List<String> targets, Predicate<String> unit, Predicate<String> building, Predicate<String> area) {
            return switch (this) {
                case KEEP_OPEN, CLOSE ->
                    targets.size() == 1 && unit.or(building).test(targets.get(0));
                case NOT_BEFORE, NOT_AFTER, CATCHMENT_FIXED -> targets.size() == 1 && unit.test(targets.get(0));
                case KEEP_TOGETHER, KEEP_APART, CATCHMENTS_APART ->
                    targets.size() >= 2 && targets.stream().allMatch(unit);
                case AREA_STAYS -> !targets.isEmpty() && targets.stream().allMatch(area);
                case MOST_MOVES, MOST_INVESTMENT, MOST_PROJECTS, PRIVATE_NOT_COUNTED, NO_PAVILIONS -> targets.isEmpty();
                case NOT_EXTENDED, EXTENDED_NOT_BEFORE, EXTENSION_FIXED, EXTENSION_DECIDED ->
                    targets.size() == 1 && building.test(targets.get(0));
                case HOST_FIXED -> targets.size() == 2 && unit.test(targets.get(0)) && building.test(targets.get(1));
            };
        }
    }

    public Directive {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        targets = List.copyOf(targets);
        if (targets.isEmpty() != kind.isOnAll()
                || kind.needsYear() && year.isEmpty()
                || kind.needsAmount() && amount.isEmpty()) {
            throw new IllegalArgumentException("the directive " + kind + " lacks a target, a year or an amount");
        }
    }

    /** Without an amount. */
    public Directive(Kind kind, List<String> targets, OptionalInt year, String reason, Cells cells) {
        this(kind, targets, year, OptionalLong.empty(), reason, cells);
    }
}
