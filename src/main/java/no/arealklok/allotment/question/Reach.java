package no.arealklok.allotment.question;

import java.util.function.IntToLongFunction;

/**
 * A facility that a group may be allotted to.
 *
 * @param metres of way from where the group lives; 0 at home where homes are taken to be at today's building
 * @param first index of the first year in which the group may be allotted there
 * @param cost of one part of the group being there from the year with an index on: present value in whole NOK of what
 *     counts
 */
public record Reach(int facility, long metres, int first, IntToLongFunction cost) {
    /** Where the group is today, so many metres of way from where it lives. */
    public static Reach home(int facility, long metres) {
        return new Reach(facility, metres, 0, year -> 0);
    }
}
