package no.arealklok.report.writer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.arealklok.quantity.Band;

/**
 * How a band looks: a sign for those who do not see colours, dark ink and a light fill for those who do.
 *
 * @param ink and fill as RRGGBB, at a contrast of 7:1 or more
 */
record BandSign(String style, String sign, String ink, String fill) {
    static BandSign of(Band band) {
        return switch (band) {
            case LOW -> sign(band, "▼", "174A6E", "E1EDF6");
            case MODERATE -> sign(band, "▽", "1C5454", "E4F1F1");
            case GOOD -> sign(band, "●", "1A5230", "E2F2E6");
            case FULL -> sign(band, "◆", "634500", "FAF1CF");
            case OVER -> sign(band, "△", "7A3208", "FDE7D6");
            case CRITICAL -> sign(band, "▲", "861414", "FBDEDE");
        };
    }

    private static BandSign sign(Band band, String sign, String ink, String fill) {
        return new BandSign("band-" + band.name().toLowerCase(Locale.ROOT), sign, ink, fill);
    }

    /** One class for each band. */
    static String css() {
        return Arrays.stream(Band.values())
                .map(BandSign::of)
                .map(one -> "." + one.style + "{color:#" + one.ink + ";background-color:#" + one.fill + "}\n")
                .collect(Collectors.joining());
    }
}
