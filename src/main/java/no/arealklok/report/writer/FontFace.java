package no.arealklok.report.writer;

/** A font as a style sheet takes it: with everything in it, so that nothing is looked for beside the document. */
final class FontFace {
    static final String FAMILY = "Source Sans 3";

    private FontFace() {}

    static String css(String file, int weight, String mediaType) {
        return "@font-face{font-family:'" + FAMILY + "';font-weight:" + weight + ";src:url("
                + new Resource(file).dataUri(mediaType) + ")}\n";
    }
}
