package no.arealklok.report.writer;

import java.util.Locale;
import no.arealklok.service.Band;

/** How a band looks without its word: a class for the colour, and a sign for those who do not see it. */
record BandSign(String style, String sign) {
    static BandSign of(Band band) {
        String sign = switch (band) {
            case LOW -> "▼";
            case MODERATE -> "▽";
            case GOOD -> "●";
            case FULL -> "◆";
            case OVER -> "△";
            case CRITICAL -> "▲";
        };
        return new BandSign("band-" + band.name().toLowerCase(Locale.ROOT), sign);
    }
}
