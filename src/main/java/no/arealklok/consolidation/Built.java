package no.arealklok.consolidation;

import java.util.List;
import no.arealklok.economy.CashFlow;

/**
 * An extension that a plan builds.
 *
 * @param ready index of the first year with the places
 */
public record Built(SiteService service, SiteService.Expansion expansion, int ready) {
    /** @param to index after the building's last year of use */
    long cost(int to) {
        return expansion.money().presentValue(ready, to);
    }

    List<CashFlow> flows(int to) {
        return expansion.money().flows(ready, to);
    }
}
