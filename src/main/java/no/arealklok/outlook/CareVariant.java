package no.arealklok.outlook;

import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;

/** What becomes of the share of the old who use a service (dekningsgrad), year by year. */
public enum CareVariant {
    /** As today at every age. */
    CONSTANT,
    /** The municipality moves care to people's homes: a share less every year. */
    REDUCED,
    /** Each generation needs care at a later age than the one before (friskere aldring). */
    HEALTHIER;

    private static final String CHOICE = "care.coverage.variant";
    private static final String REDUCTION = "care.coverage.yearly-reduction";
    private static final String POSTPONED = "care.ageing.postponed-a-year";
    private static final String DOUBLING = "care.ageing.doubling";

    /** The one that the norm chooses: 0, 1 or 2 in the order above; the last for anything more. */
    static CareVariant chosen(Norms norms) {
        int number = (int) norms.figure(CHOICE).whole();
        return values()[Math.min(number, values().length - 1)];
    }

    /** Coverage so many years ahead ÷ coverage today. */
    double factor(int yearsAhead, Norms norms) {
        return switch (this) {
            case CONSTANT -> 1;
            case REDUCED -> StrictMath.pow(Math.max(0, 1 - norms.value(REDUCTION)), yearsAhead);
            // Coverage doubles over some years of age; who is spared x years of ageing has that of x years younger.
            case HEALTHIER -> StrictMath.pow(2, -norms.value(POSTPONED) * yearsAhead / norms.value(DOUBLING));
        };
    }

    List<Figure> operands(Norms norms) {
        return switch (this) {
            case CONSTANT -> List.of(norms.figure(CHOICE));
            case REDUCED -> List.of(norms.figure(CHOICE), norms.figure(REDUCTION));
            case HEALTHIER -> List.of(norms.figure(CHOICE), norms.figure(POSTPONED), norms.figure(DOUBLING));
        };
    }
}
