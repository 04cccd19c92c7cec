package no.arealklok.consolidation.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/**
 * When a plan first gives up places of each service: a unit leaves its home, wherever that is. An extension is no net
 * growth (netto tilvekst), which the state's grants ask for, if that is before its grant is safe.
 */
public final class GivenUp {
    private final Map<String, Integer> first = new HashMap<>();
    private final ConsolidationCase facts;

    private GivenUp(ConsolidationCase facts) {
        this.facts = facts;
    }

    /** @param choices of each occupant, in their order */
    public static GivenUp of(ConsolidationCase facts, List<Option> choices) {
        GivenUp given = new GivenUp(facts);
        for (Occupant occupant : facts.occupants()) {
            Option option = choices.get(occupant.index());
            if (!option.isStay()) {
                given.first.merge(occupant.service(), option.year(), Math::min);
            }
        }
        return given;
    }

    /** Index of the first year in which a unit of the service has left; the number of years for never. */
    public int first(String service) {
        return first.getOrDefault(service, facts.horizon().length());
    }

    /** The extension, without the grant if places of its service are given up too early. */
    Built applyTo(Built built) {
        String service = built.service().id();
        boolean lost = first.containsKey(service) && first(service) < facts.grantSafe(built.ready());
        return lost ? built.withoutGrant() : built;
    }

    /**
     * What losing the extension's grant costs, if it is lost: present value in whole NOK.
     *
     * @param to index after the building's last year of use
     */
    public long lost(Built built, int to) {
        return applyTo(built).equals(built) ? 0 : built.grant(to);
    }
}
