package no.arealklok.report.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of an XML file, exactly as it stands there. */
record XmlToken(Kind kind, String text) {
    enum Kind {
        START,
        EMPTY,
        END,
        /** Text between tags, comments, processing instructions. */
        OTHER
    }

    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|lt|gt|amp|quot|apos);");

    boolean opens() {
        return kind == Kind.START || kind == Kind.EMPTY;
    }

    /** The element's name without prefix; empty when this is no tag. */
    String name() {
        String qualified = qualifiedName();
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /** With the colon, as it goes before the name of another element of the same kind of file. */
    String prefix() {
        String qualified = qualifiedName();
        return qualified.substring(0, qualified.indexOf(':') + 1);
    }

    private String qualifiedName() {
        if (kind == Kind.OTHER) {
            return "";
        }
        int from = kind == Kind.END ? 2 : 1;
        int to = from;
        while (">/ \t\r\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private Matcher find(String attribute) {
        return Pattern.compile("\\s" + attribute + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(text);
    }

    Optional<String> attribute(String name) {
        Matcher found = find(name);
        return found.find()
                ? Optional.of(unescaped(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }

    /** The same tag with the attribute changed or added. */
    XmlToken with(String name, String value) {
        String attribute = " " + name + "=\"" + value + '"';
        Matcher found = find(name);
        if (found.find()) {
            return new XmlToken(kind, text.substring(0, found.start()) + attribute + text.substring(found.end()));
        }
        int end = 1 + qualifiedName().length();
        return new XmlToken(kind, text.substring(0, end) + attribute + text.substring(end));
    }

    /** An empty tag as the start of an element with content. */
    XmlToken opened() {
        int slash = text.lastIndexOf('/');
        return new XmlToken(Kind.START, text.substring(0, slash).stripTrailing() + ">");
    }

    String closing() {
        return "</" + qualifiedName() + ">";
    }

    static String unescaped(String value) {
        return REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }
}
