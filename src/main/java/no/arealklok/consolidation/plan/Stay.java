package no.arealklok.consolidation.plan;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.outlook.OutlookSample;

/**
 * A unit in a building for a run of years.
 *
 * @param from index of the first year
 * @param to index after the last year
 * @param main whether its users are there; in an annex they are not counted
 * @param share of its users who are there, where they are counted
 */
public record Stay(Occupant occupant, Site site, int from, int to, boolean main, Share share) {
    /** With all its users, where they are counted. */
    public Stay(Occupant occupant, Site site, int from, int to, boolean main) {
        this(occupant, site, from, to, main, Share.ALL);
    }

    /** The unit comes from another building. */
    public boolean incoming() {
        return from > 0;
    }

    /** Of the unit, in the year with this index. */
    public int users(int index) {
        return share.of(occupant.demand().in(index));
    }

    /** The same in a sample, 0 in years in which it is not there. */
    public int users(OutlookSample sample, int index) {
        return isIn(index) ? share.of(sample.users(occupant.unit(), index)) : 0;
    }

    /** In the year with this index. */
    boolean isIn(int index) {
        return from <= index && index < to;
    }

    /** Where the unit is in each year under the option: its own buildings, then those that it goes to. */
    public static List<Stay> of(Occupant occupant, Option option, ConsolidationCase facts) {
        int years = facts.horizon().length();
        int left = option.isStay() ? years : option.year();
        List<Stay> stays = new ArrayList<>(2);
        stays.add(new Stay(occupant, occupant.home(), 0, left, true));
        for (Site annex : occupant.annexes()) {
            stays.add(new Stay(occupant, annex, 0, left, false));
        }
        if (!option.isStay()) {
            for (Host.Place place : option.host().places()) {
                stays.add(new Stay(occupant, facts.sites().get(place.site()), left, years, true, place.share()));
            }
        }
        return stays;
    }
}
