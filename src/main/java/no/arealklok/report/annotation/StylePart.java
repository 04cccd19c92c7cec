package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.finding.Severity;

/** A workbook's styles, with those that marks and the added sheet need behind the owner's own. */
final class StylePart {
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    /** Line and colour of a mark, told apart without colour too. */
    private static final Map<Severity, String> MARKS = new EnumMap<>(Map.of(
            Severity.REJECTED, "thick|FFC00000",
            Severity.ASSUMED, "mediumDashed|FFC55A11",
            Severity.NOTED, "thin|FF1F6FB2"));

    private final StyleSections file;
    private final List<StyleSection> sections;
    private final Map<Severity, Integer> borders = new EnumMap<>(Severity.class);
    private final Map<String, Integer> made = new HashMap<>();

    StylePart(String xml) {
        this.file = new StyleSections(xml);
        this.sections = new ArrayList<>(file.lists());
    }

    /** What a workbook without styles of its own gets. */
    static StylePart none(String namespace) {
        return new StylePart("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
                + namespace + "\"></styleSheet>");
    }

    /** The style that looks like another, with the mark around it. */
    int marked(int style, Severity severity) {
        return made.computeIfAbsent(style + " " + severity, key -> {
            StyleSection formats = formats();
            String format = formats.get(Math.min(style, formats.size() - 1));
            XmlToken tag = XmlTokens.of(format).get(0);
            XmlToken marked =
                    tag.with("borderId", Integer.toString(border(severity))).with("applyBorder", "1");
            return formats.add(marked.text() + format.substring(tag.text().length()));
        });
    }

    private int border(Severity severity) {
        return borders.computeIfAbsent(severity, key -> {
            String[] line = MARKS.get(severity).split("\\|");
            StringBuilder border = new StringBuilder("<~border>");
            for (String side : List.of("left", "right", "top", "bottom")) {
                border.append(
                        "<~" + side + " style=\"" + line[0] + "\"><~color rgb=\"" + line[1] + "\"/></~" + side + ">");
            }
            return section("borders", "<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>")
                    .add(prefixed(border.append("<~diagonal/></~border>").toString()));
        });
    }

    int title() {
        return format("title", font("<~b/><~sz val=\"14\"/>", ""), "", "");
    }

    int heading() {
        int fill = section(
                        "fills",
                        "<~fill><~patternFill patternType=\"none\"/></~fill>",
                        "<~fill><~patternFill patternType=\"gray125\"/></~fill>")
                .add(
                        prefixed(
                                "<~fill><~patternFill patternType=\"solid\"><~fgColor rgb=\"FF16384F\"/></~patternFill></~fill>"));
        return format(
                "heading",
                font("<~b/><~sz val=\"11\"/>", "FFFFFFFF"),
                " fillId=\"" + fill + "\" applyFill=\"1\"",
                "<~alignment vertical=\"center\" wrapText=\"1\"/>");
    }

    int link() {
        return format(
                "link",
                font("<~u/><~sz val=\"11\"/>", "FF0B5394"),
                "",
                "<~alignment vertical=\"top\" wrapText=\"1\"/>");
    }

    /** Text that stays text when it is edited, whatever it begins with. */
    int text() {
        return format(
                "text",
                font("<~sz val=\"11\"/>", ""),
                " quotePrefix=\"1\"",
                "<~alignment vertical=\"top\" wrapText=\"1\"/>");
    }

    /** How grave a finding is, in the colour of its mark. */
    int weight(Severity severity) {
        return format(
                "weight " + severity,
                font("<~b/><~sz val=\"11\"/>", MARKS.get(severity).split("\\|")[1]),
                "",
                "<~alignment vertical=\"top\" wrapText=\"1\"/>");
    }

    private int font(String looks, String colour) {
        String ink = colour.isEmpty() ? "" : "<~color rgb=\"" + colour + "\"/>";
        String font = prefixed("<~font>" + looks + ink + "<~name val=\"Calibri\"/><~family val=\"2\"/></~font>");
        return made.computeIfAbsent(
                font,
                key -> section("fonts", "<~font><~sz val=\"11\"/><~name val=\"Calibri\"/></~font>")
                        .add(font));
    }

    private int format(String name, int font, String attributes, String alignment) {
        return made.computeIfAbsent(name, key -> {
            String start = "<~xf numFmtId=\"0\" fontId=\"" + font + "\" borderId=\"0\" applyFont=\"1\""
                    + (attributes.contains("fillId") ? "" : " fillId=\"0\"") + attributes;
            String xf = alignment.isEmpty() ? start + "/>" : start + " applyAlignment=\"1\">" + alignment + "</~xf>";
            return formats().add(prefixed(xf));
        });
    }

    private StyleSection formats() {
        return section("cellXfs", "<~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    }

    /** @param usual what the section holds at least, for a workbook that lacks it */
    private StyleSection section(String name, String... usual) {
        for (StyleSection section : sections) {
            if (section.name().equals(name)) {
                return section;
            }
        }
        StyleSection section = new StyleSection(
                "", new XmlToken(XmlToken.Kind.EMPTY, "<" + file.root().prefix() + name + "/>"));
        List.of(usual).forEach(entry -> section.add(prefixed(entry)));
        int place = (int) sections.stream()
                .filter(one -> ORDER.indexOf(one.name()) < ORDER.indexOf(name))
                .count();
        sections.add(place, section);
        return section;
    }

    private String prefixed(String xml) {
        return xml.replace("~", file.root().prefix());
    }

    String xml() {
        StringBuilder xml = new StringBuilder(file.head());
        sections.forEach(section -> xml.append(section.xml()));
        return xml.append(file.tail()).toString();
    }
}
