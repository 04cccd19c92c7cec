package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file of styles into its lists. */
final class StyleSections {
    private final StringBuilder text = new StringBuilder();
    private final List<StyleSection> lists = new ArrayList<>();
    private String head = "";
    private XmlToken root;

    StyleSections(String xml) {
        int depth = 0;
        for (XmlToken token : XmlTokens.of(xml)) {
            if (token.kind() == XmlToken.Kind.END) {
                depth--;
            }
            place(token, depth);
            if (token.kind() == XmlToken.Kind.START) {
                depth++;
            }
        }
    }

    /** The file up to its first list. */
    String head() {
        return head;
    }

    XmlToken root() {
        return root;
    }

    List<StyleSection> lists() {
        return lists;
    }

    /** The file from its last list on. */
    String tail() {
        return text.toString();
    }

    private void place(XmlToken token, int depth) {
        if (depth == 0 && token.opens()) {
            root = token;
            head = taken() + token.text();
        } else if (depth == 1 && token.opens()) {
            lists.add(new StyleSection(taken(), token));
        } else if (depth == 1 && token.kind() == XmlToken.Kind.END) {
            lists.get(lists.size() - 1).close(taken() + token.text());
        } else {
            text.append(token.text());
            if (depth == 2 && (token.kind() == XmlToken.Kind.END || token.kind() == XmlToken.Kind.EMPTY)) {
                lists.get(lists.size() - 1).keep(taken());
            }
        }
    }

    private String taken() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
