package no.arealklok.economy;

import java.util.Optional;

/** Which of the municipality's accounts an amount stands in. The name shown is the message {@code account.<name>}. */
public enum Account {
    /** Driftsregnskapet. */
    OPERATING,
    /** Investeringsregnskapet: what is built, what the state gives for it, and sites sold. */
    INVESTMENT;

    /** Empty for what others pay, and for what is no one's cash. */
    public static Optional<Account> of(CashFlow flow) {
        if (flow.payer() != Payer.MUNICIPALITY) {
            return Optional.empty();
        }
        return switch (flow.line()) {
            case INVESTMENT, VAT, VAT_COMPENSATION, GRANT, SITE_RELEASE -> Optional.of(INVESTMENT);
            case RESIDUAL_VALUE, EMISSIONS -> Optional.empty();
            default -> Optional.of(OPERATING);
        };
    }

    /** Whether the flow stands in this account. */
    public boolean holds(CashFlow flow) {
        return of(flow).filter(account -> account == this).isPresent();
    }
}
