package no.arealklok.report;

import java.util.Optional;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;

/** Number cells of no analysis, for tests of what is written. */
public final class MadeCells {
    private static final String MADE_UP = "oppdiktet";

    private MadeCells() {}

    public static Cell whole(long value) {
        return decimal(value, 0);
    }

    public static Cell decimal(double value, int decimals) {
        return Cell.number(Content.Decimal.of(value, decimals), MADE_UP);
    }

    public static Cell money(long nok) {
        return Cell.number(new Content.Money(nok), MADE_UP);
    }

    public static Cell millions(long nok, String lineage) {
        return Cell.number(new Content.Millions(nok), lineage);
    }

    public static Cell millions(long nok) {
        return millions(nok, MADE_UP);
    }

    public static Cell percent(Percent percent, Optional<Band> band, String lineage) {
        return Cell.number(new Content.Share(percent, band), lineage);
    }

    public static Cell percent(Percent percent, Optional<Band> band) {
        return percent(percent, band, MADE_UP);
    }
}
