package no.arealklok.analysis;

import java.util.List;
import java.util.Set;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.register.Unit;

/**
 * What the conclusions are about, and what they are silent on (rekkevidde): that a unit is not known to be better off
 * elsewhere is no reason to keep it where it is.
 *
 * @param municipal units that are the municipality's to move, or may be
 * @param stuck those of them that have nowhere to go because something is not known
 * @param limited those that have nowhere to go because of a limit of ours, and lack nothing
 * @param alone those that have nowhere to go since no other building offers their service
 * @param uncounted units, of whoever, that lack users or places: nobody knows whether someone is short there
 * @param lacks what keeps units from being judged, in the order of {@link Lack}
 * @param gaps what keeps the uncounted from being counted
 */
public record Scope(
        List<Unit> municipal,
        Set<Unit> stuck,
        Set<Unit> limited,
        Set<Unit> alone,
        List<Unit> uncounted,
        List<Unjudged> lacks,
        List<Unjudged> gaps) {
    public Scope {
        municipal = List.copyOf(municipal);
        stuck = Set.copyOf(stuck);
        limited = Set.copyOf(limited);
        alone = Set.copyOf(alone);
        uncounted = List.copyOf(uncounted);
        lacks = List.copyOf(lacks);
        gaps = List.copyOf(gaps);
    }

    static Scope of(ConsolidationCase facts, UnitUses uses) {
        return new ScopeFinder(facts, uses).find();
    }

    /** How many units had somewhere to go that nothing unknown and no limit of ours ruled out. */
    public int judged() {
        return municipal.size() - stuck.size() - limited.size() - alone.size();
    }

    /** Whether no unit that could have somewhere to go could be judged, for want of something known. */
    public boolean isEmpty() {
        return !stuck.isEmpty() && judged() == 0;
    }
}
