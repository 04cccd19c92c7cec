package no.arealklok.consolidation.bound;

/** One building alone, under prices: how long it is used, who leaves it and who comes. */
interface SiteRelaxation {
    /**
     * No choice for this building costs less, prices paid and received; whole NOK. Other buildings may be solved
     * meanwhile.
     */
    long solve(Prices prices);

    /** Notes how far the last solution breaks the rules. */
    void use(Prices prices);
}
