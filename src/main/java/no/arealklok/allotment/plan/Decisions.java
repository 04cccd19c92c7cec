package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.allotment.question.Question;

/**
 * What a plan decides; all else follows.
 *
 * @param ready for each facility the index of the year in which each of its levels is ready; the number of years
 *     for never
 * @param closes for each facility the index of the first year in which it is closed, where users are placed by the
 *     year; the
 *     number of years for never
 * @param allotted for each group where it goes, where that is decided by the plan
 */
public record Decisions(List<List<Integer>> ready, List<Integer> closes, List<Allotted> allotted) {
    /**
     * Where a group goes.
     *
     * @param facility index of it
     * @param from index of the first year there; 0 at home
     */
    public record Allotted(int facility, int from) {}

    public Decisions {
        ready = ready.stream().map(List::copyOf).toList();
        closes = List.copyOf(closes);
        allotted = List.copyOf(allotted);
    }

    /** Nothing is built, nothing closes, and nobody moves. */
    public static Decisions none(Question question) {
        int never = question.years();
        return new Decisions(
                question.facilities().stream()
                        .map(facility -> Collections.nCopies(facility.levels().size(), never))
                        .toList(),
                Collections.nCopies(question.facilities().size(), never),
                question.groups().stream()
                        .map(group -> new Allotted(group.home(), 0))
                        .toList());
    }

    /** Number of a facility's levels that are ready in the year with this index. */
    public int built(int facility, int index) {
        return (int) ready.get(facility).stream().filter(year -> year <= index).count();
    }

    /** With one facility's levels ready in other years. */
    public Decisions withReady(int facility, List<Integer> years) {
        List<List<Integer>> changed = new ArrayList<>(ready);
        changed.set(facility, years);
        return new Decisions(changed, closes, allotted);
    }

    /** With a facility closed from a year on. */
    public Decisions withClosed(int facility, int index) {
        List<Integer> changed = new ArrayList<>(closes);
        changed.set(facility, index);
        return new Decisions(ready, changed, allotted);
    }

    /** With a group allotted elsewhere. */
    public Decisions withAllotted(int group, Allotted place) {
        List<Allotted> changed = new ArrayList<>(allotted);
        changed.set(group, place);
        return new Decisions(ready, closes, changed);
    }

    /** Where the group is in the year with this index. */
    int facility(int group, int home, int index) {
        Allotted place = allotted.get(group);
        return index >= place.from() ? place.facility() : home;
    }

    /** Facilities that have a level built. */
    public IntStream builders(int years) {
        return IntStream.range(0, ready.size())
                .filter(facility -> ready.get(facility).stream().anyMatch(year -> year < years));
    }
}
