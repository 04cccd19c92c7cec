package no.arealklok.directive;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.register.Cells;

/**
 * A political or legal lock on the plan (føring).
 *
 * @param targets ids of units or buildings, as {@link Kind} says
 * @param year for {@link Kind#NOT_BEFORE} and {@link Kind#NOT_AFTER}; for a ceiling the only year that it holds in,
 *     where there is one
 * @param amount for a ceiling: moves, or whole NOK
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
        /** The extensions that are ready in any one year cost no more together, once, in NOK. No target. */
        MOST_INVESTMENT;

        /** Whether it is on the whole plan, and needs an amount in place of targets. */
        public boolean isCeiling() {
            return this == MOST_MOVES || this == MOST_INVESTMENT;
        }

        public boolean needsYear() {
            return this == NOT_BEFORE || this == NOT_AFTER;
        }
    }

    public Directive {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        targets = List.copyOf(targets);
        if (targets.isEmpty() != kind.isCeiling()
                || kind.needsYear() && year.isEmpty()
                || kind.isCeiling() && amount.isEmpty()) {
            throw new IllegalArgumentException("the directive " + kind + " lacks a target, a year or an amount");
        }
    }

    /** Not a ceiling. */
    public Directive(Kind kind, List<String> targets, OptionalInt year, String reason, Cells cells) {
        this(kind, targets, year, OptionalLong.empty(), reason, cells);
    }
}
