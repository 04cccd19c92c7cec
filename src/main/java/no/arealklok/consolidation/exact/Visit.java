package no.arealklok.consolidation.exact;

import com.google.ortools.sat.Literal;
import no.arealklok.consolidation.question.Share;

/**
 * A free unit that may come to a building, with all its users or a share of them.
 *
 * @param arrived it is there
 */
record Visit(UnitChoice unit, Onset arrived, Share share) {
    /** In the year with this index. */
    int users(int t) {
        return share.of(unit.occupant().demand().in(t));
    }

    Literal by(int t) {
        return arrived.by(t);
    }

    Literal ever() {
        return arrived.ever();
    }
}
