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

    /** Line, colour and tint of a mark; the line tells them apart without colour too. */
    private record Look(String line, String colour, String tint) {}

    private static final Map<Severity, Look> LOOKS = new EnumMap<>(Map.of(
            Severity.REJECTED, new Look("thin", "FFC00000", "FFF9D5D3"),
            Severity.ASSUMED, new Look("dashed", "FFC55A11", "FFFCE6D6"),
            Severity.NOTED, new Look("dotted", "FF1F6FB2", "FFE1EEF8")));

    private final StyleSections file;
    private final List<StyleSection> sections;
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

    /** Whether a cell of the style has a colour or pattern of its own; the first fill of every workbook is none. */
    boolean isFilled(int style) {
        StyleSection formats = formats();
        XmlToken format =
                XmlTokens.of(formats.get(Math.min(style, formats.size() - 1))).get(0);
        return format.attribute("fillId").filter(fill -> !fill.equals("0")).isPresent();
    }

    /** The conditional format of a mark. */
    int of(Mark mark) {
        Look look = LOOKS.get(mark.severity());
        StringBuilder format = new StringBuilder("<~dxf>");
        if (mark.tinted()) {
            format.append("<~fill><~patternFill patternType=\"solid\"><~fgColor rgb=\"" + look.tint()
                    + "\"/><~bgColor rgb=\"" + look.tint() + "\"/></~patternFill></~fill>");
        }
        format.append("<~border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            format.append("<~" + side + " style=\"" + look.line() + "\"><~color rgb=\"" + look.colour() + "\"/></~"
                    + side + ">");
        }
        return section("dxfs").add(prefixed(format.append("</~border></~dxf>").toString()));
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
                font("<~b/><~sz val=\"11\"/>", LOOKS.get(severity).colour()),
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
