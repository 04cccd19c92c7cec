package no.arealklok.consolidation.plan;

import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;

/** Something that a plan does in a year (tiltak). */
public sealed interface Measure {
    /** The calendar year in which it takes effect. */
    int year();

    /** A unit moves to another building. */
    record Move(Occupant unit, Site host, int year) implements Measure {}

    /** A building gets more places, or its first of a service. */
    record Extend(Site site, Built built, int year) implements Measure {}

    /** A building is empty from the year on and is released. */
    record Close(Site site, int year) implements Measure {}
}
