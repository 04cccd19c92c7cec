package no.arealklok.report.writer;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.regex.Pattern;
import no.arealklok.report.Table;

/**
 * A chart as a template places it.
 *
 * @param id unique in the document
 * @param numbers what is drawn, for those who do not see it
 */
record Drawing(String id, ChartSpec spec, Canvas canvas, String svg, Table numbers) {
    private static final Pattern TYPE = Pattern.compile("font-family:[^;]*;");

    /** The drawing in a page, whose type it takes. */
    String svgInPage() {
        return TYPE.matcher(svg).replaceAll("");
    }

    /** Class of the drawing: lines, bars or map. */
    String style() {
        return spec.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The drawing, with the words that a PDF's structure has in its place. */
    String svgInsteadOf(String words) {
        StringOutput escaped = new StringOutput();
        Escape.htmlAttribute(words, escaped);
        return "<svg alt=\"" + escaped + '"' + svg.substring("<svg".length());
    }
}
