package no.arealklok.directive;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a planner decides on (forslag).
 *
 * @param id of a unit; for an extension of its building
 * @param detail for an extension the id of the service that gets the places, for a boundary the area that it is
 *     about; empty where there is none
 * @param places that a proposed extension adds
 */
public record Subject(Topic topic, String id, String detail, OptionalLong places) {
    public Subject {
        Objects.requireNonNull(detail);
        Objects.requireNonNull(places);
    }

    /** Where a unit goes. */
    public static Subject unit(String id) {
        return new Subject(Topic.MOVE, id, "", OptionalLong.empty());
    }

    public static Subject extension(String building, String service, OptionalLong places) {
        return new Subject(Topic.EXTENSION, building, service, places);
    }

    /** Where those of a unit who live in an area belong; all of them where it is not known where they live. */
    public static Subject boundary(String unit, String area) {
        return new Subject(Topic.BOUNDARY, unit, area, OptionalLong.empty());
    }

    /** The kinds of proposals. */
    public enum Topic {
        MOVE,
        EXTENSION,
        BOUNDARY
    }
}
