package no.arealklok.consolidation.plan;

import no.arealklok.consolidation.question.SiteService;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Payments;

/**
 * An extension that a plan builds.
 *
 * @param ready index of the first year with the places
 * @param netGrowth whether no places of the service elsewhere are given up for it, as the state's grants demand
 */
public record Built(SiteService service, SiteService.Expansion expansion, int ready, boolean netGrowth) {
    /** NOK, once. */
    public long investment() {
        return expansion.extension().cost().whole();
    }

    /** When {@link #investment} is paid. */
    public Payments.Instalments paid() {
        return expansion.money().paid(ready);
    }

    /** What of it a ceiling counts in the year with this index; it is begun when the first of it is paid. */
    public long in(int index, YearlyLimit.Counted counted) {
        return switch (counted) {
            case MOVES -> 0;
            case INVESTMENT -> paid().in(index);
            case PROJECTS -> paid().from() == index ? 1 : 0;
        };
    }

    Built withoutGrant() {
        return new Built(service, expansion, ready, false);
    }

    /**
     * What losing the grant costs that counts: present value in whole NOK; 0 where there is none.
     *
     * @param to index after the building's last year of use
     */
    public long grant(int to) {
        return withoutGrant().cost(to) - cost(to);
    }

    /** @param to index after the building's last year of use */
    public long cost(int to) {
        return expansion.money().presentValue(ready, to, netGrowth);
    }

    public Effects effects(int to) {
        return expansion.money().effects(ready, to, netGrowth);
    }
}
