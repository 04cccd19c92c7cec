package no.arealklok.economy;

/** What money goes to or comes from. The name shown is the message {@code cost.<name>}. */
public enum CostLine {
    /** Running buildings in use; the whole of it where the register states one sum (FDV). */
    OPERATION(Nature.CASHABLE),
    CLEANING(Nature.CASHABLE),
    ENERGY(Nature.CASHABLE),
    MAINTENANCE(Nature.CASHABLE),
    /** Putting right what has been put off (vedlikeholdsetterslep). */
    BACKLOG(Nature.AVOIDED),
    RENT(Nature.CASHABLE),
    /** All of the above for places added by an extension. */
    EXTENSION_PROPERTY(Nature.CASHABLE),
    /** The same while a vacated building stands empty; and rent until a lease ends. */
    EMPTY_BUILDING(Nature.ONE_OFF),
    /** Leaders, teaching groups and other staff that come in steps, and night watches. */
    STAFF(Nature.CASHABLE),
    /** Moving the users. */
    MOVING(Nature.ONE_OFF),
    /** Fitting the receiving building out for them. */
    ADAPTATION(Nature.ONE_OFF),
    /** Reorganising the staff (omstilling). */
    REDUNDANCY(Nature.ONE_OFF),
    /** Somewhere to be while an extension is built. */
    TEMPORARY_PREMISES(Nature.ONE_OFF),
    /** Extensions and conversions. */
    INVESTMENT(Nature.ONE_OFF),
    /** Value added tax within investments, which the state gets. */
    VAT(Nature.ONE_OFF),
    /** The same tax given back to the municipality (momskompensasjon). */
    VAT_COMPENSATION(Nature.ONE_OFF),
    /** Investment grants from the state (Husbanken). */
    GRANT(Nature.ONE_OFF),
    /** What is left of investments after the last year; income, and no one's cash. */
    RESIDUAL_VALUE(Nature.ONE_OFF),
    /** Tearing down what has stood empty (riving). */
    DEMOLITION(Nature.ONE_OFF),
    /** Sites released; income, never a yearly saving. */
    SITE_RELEASE(Nature.ONE_OFF),
    /** A longer way: school transport, families' time and cars. */
    TRANSPORT(Nature.CASHABLE),
    /** State funding that follows pupils to private schools. */
    LOST_PUPILS(Nature.CASHABLE),
    /** What the state gives for each unit there is, and keeps when one is closed. */
    UNIT_GRANT(Nature.CASHABLE),
    /** Greenhouse gases at the carbon price. */
    EMISSIONS(Nature.SHIFTED);

    private final Nature nature;

    CostLine(Nature nature) {
        this.nature = nature;
    }

    /** What it is in the municipality's own accounts. */
    Nature nature() {
        return nature;
    }
}
