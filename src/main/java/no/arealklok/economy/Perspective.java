package no.arealklok.economy;

/** Whose money counts. The name shown is the message {@code perspective.<name>}. */
public enum Perspective {
    /** The municipality's own. */
    MUNICIPALITY,
    /** Everyone's, and emissions at their price; what one gives another cancels out. */
    SOCIETY;

    public Perspective other() {
        return this == SOCIETY ? MUNICIPALITY : SOCIETY;
    }

    public boolean counts(CashFlow flow) {
        return this == SOCIETY || flow.payer() == Payer.MUNICIPALITY;
    }
}
