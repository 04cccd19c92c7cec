package no.arealklok.report.writer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Chart;
import no.arealklok.report.Document;
import no.arealklok.report.Table.Column;

/**
 * What the templates ask while they write one document: words, cells and drawings.
 *
 * @implNote numbers the figures in the order in which they are asked for, so one layout serves one writing
 */
final class Layout {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Layout.class.getClassLoader(), Layout.class.getPackageName());

    /** Screen has what opens and sorts; paper shows all that it has at once. */
    enum Medium {
        SCREEN,
        PAPER
    }

    private final Document document;
    private final Medium medium;
    private final Messages messages;
    private final ChartDrawer drawer;
    /** Where numbers come from, each once, with the name of its place. */
    private final Map<String, String> origins = new LinkedHashMap<>();

    private int figures;

    Layout(Document document, Medium medium, ChartDrawer drawer) {
        this.document = document;
        this.medium = medium;
        this.drawer = drawer;
        this.messages = Messages.of(document.language());
    }

    /** @param parameters those of the template beside this layout */
    String fill(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("layout", this);
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, all, out);
        return writable(out.toString());
    }

    /** Characters that no XML or HTML may hold, and that a workbook may still have brought. */
    private static String writable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    Document document() {
        return document;
    }

    boolean screen() {
        return medium == Medium.SCREEN;
    }

    /** Whether what is folded in it is drawn only when it is opened: nothing in it draws or folds by itself. */
    boolean waits(Block.Collapsible fold) {
        return fold.blocks().stream()
                .noneMatch(block -> block instanceof Block.Collapsible
                        || block instanceof Block.SideBySide
                        || block instanceof Chart);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    CellView view(Cell cell) {
        return CellView.of(cell, messages);
    }

    /** The name of the place where it is told. */
    String origin(String lineage) {
        return origins.computeIfAbsent(lineage, first -> "o" + Integer.toString(origins.size(), Character.MAX_RADIX));
    }

    /** Of the numbers that have been asked for so far. */
    Map<String, String> origins() {
        return Collections.unmodifiableMap(origins);
    }

    /** Of the column's cells; null, with which a template leaves the attribute out, where they are as most are. */
    String style(Column column) {
        return column.kind() == Column.Kind.TEXT ? null : "number";
    }

    String paperStyle() {
        return FontFace.css("font/SourceSans3-Regular.ttf", 400, "font/ttf")
                + FontFace.css("font/SourceSans3-SemiBold.ttf", 600, "font/ttf")
                + new Resource("paper.css").text()
                + BandSign.css();
    }

    /** @param width in CSS pixels */
    Drawing draw(Chart chart, int width) {
        figures++;
        String id = "chart-" + figures;
        ChartSpec spec = ChartSpec.of(chart, messages);
        Canvas canvas = Canvas.of(chart, width);
        String svg = drawer.draw(spec, id, canvas.width(), canvas.height());
        return new Drawing(id, spec, canvas, svg, new ChartNumbers(messages).of(chart));
    }
}
