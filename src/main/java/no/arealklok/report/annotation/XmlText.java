package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Puts text into XML files. */
final class XmlText {
    /** Excel reads {@code _x0041_} in a cell's text as a code for a character. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** As the text of a cell or a comment: what XML cannot hold becomes the sign for a character that is unknown. */
    static String content(String text) {
        return attribute(CODE.matcher(text).replaceAll("_x005F_"))
                .replace("&#10;", "\n")
                .replace("&#9;", "\t");
    }

    static String attribute(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t' -> escaped.append("&#9;");
                case '\n', '\r' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    /**
     * The file with an addition at the end of the first element of the name.
     *
     * @param addition makes the XML, given the prefix that the file's own elements have
     */
    static String append(String xml, String element, UnaryOperator<String> addition) {
        StringBuilder result = new StringBuilder();
        boolean done = false;
        for (XmlToken token : XmlTokens.of(xml)) {
            if (done || !token.name().equals(element) || token.kind() == XmlToken.Kind.START) {
                result.append(token.text());
            } else if (token.kind() == XmlToken.Kind.EMPTY) {
                result.append(token.opened().text())
                        .append(addition.apply(token.prefix()))
                        .append(token.closing());
                done = true;
            } else {
                result.append(addition.apply(token.prefix())).append(token.text());
                done = true;
            }
        }
        return result.toString();
    }

    /** The text within each element of the name, that of the elements in it too. */
    static List<String> contents(String xml, String name) {
        List<String> contents = new ArrayList<>();
        StringBuilder content = null;
        for (XmlToken token : XmlTokens.of(xml)) {
            if (token.name().equals(name)) {
                if (content != null || token.kind() == XmlToken.Kind.EMPTY) {
                    contents.add(content == null ? "" : content.toString());
                }
                content = token.kind() == XmlToken.Kind.START ? new StringBuilder() : null;
            } else if (content != null && token.kind() == XmlToken.Kind.OTHER) {
                content.append(XmlToken.unescaped(token.text()));
            }
        }
        return contents;
    }

    /** The file without the elements of the name that the condition is true of. */
    static String without(String xml, String element, Predicate<XmlToken> condition) {
        StringBuilder rest = new StringBuilder();
        boolean out = false;
        for (XmlToken token : XmlTokens.of(xml)) {
            boolean named = token.name().equals(element);
            out |= named && token.opens() && condition.test(token);
            rest.append(out ? "" : token.text());
            out &= !(named && token.kind() != XmlToken.Kind.START);
        }
        return rest.toString();
    }

    static List<XmlToken> elements(String xml, String name) {
        return XmlTokens.of(xml).stream()
                .filter(token -> token.opens() && token.name().equals(name))
                .toList();
    }
}
