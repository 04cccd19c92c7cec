package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;

/**
 * A rule that a reviewed plan breaks; the text is the message {@code breach.<kind>}.
 *
 * @param units that it is about, one or two; none for the whole plan
 * @param site the building that it is about
 * @param why the search ruled that building out
 * @param years of the plan, and the first and last that are possible
 */
public record Breach(
        Kind kind, List<Occupant> units, Optional<Site> site, Optional<Rejection> why, List<Integer> years) {
    /** Which rule. */
    public enum Kind {
        RULED_OUT,
        /** Not among the nearest that are looked at. */
        NOT_NEAR,
        WRONG_YEAR,
        /** A directive has it leave. */
        MUST_LEAVE,
        NOT_TOGETHER,
        NOT_APART,
        /** Its own unit leaves while another comes. */
        SWAPPED,
        /** With those who come it grows above the size norm. */
        OVERSIZE,
        /** It is left, and may not be closed. */
        NOT_CLOSABLE,
        /** More in a year than the directives allow. */
        YEARLY_LIMIT,
        /** Nobody lacks a place that the extension would give. */
        NOT_BUILT,
        /** The extension is ready in another year than was decided: the first in which someone lacks a place. */
        OTHER_YEAR,
        /** Too many boundaries at one facility, too few who move, or a receiver that gets too full. */
        BOUNDARIES
    }

    public Breach {
        units = List.copyOf(units);
        years = List.copyOf(years);
    }

    public static Breach of(Kind kind, List<Occupant> units, Optional<Site> site) {
        return new Breach(kind, units, site, Optional.empty(), List.of());
    }
}
