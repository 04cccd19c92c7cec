package no.arealklok.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import no.arealklok.register.Cells;

/**
 * A political or legal lock on the plan (føring).
 *
 * @param targets ids of units or buildings, as {@link Kind} says
 * @param year for {@link Kind#NOT_BEFORE} and {@link Kind#NOT_AFTER}
 * @param reason why, in its owner's words; may be empty
 */
public record Directive(Kind kind, List<String> targets, OptionalInt year, String reason, Cells cells) {
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
        NOT_AFTER
    }

    public Directive {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        targets = List.copyOf(targets);
        boolean yearNeeded = kind == Kind.NOT_BEFORE || kind == Kind.NOT_AFTER;
        if (targets.isEmpty() || yearNeeded && year.isEmpty()) {
            throw new IllegalArgumentException("the directive " + kind + " lacks a target or a year");
        }
    }
}
