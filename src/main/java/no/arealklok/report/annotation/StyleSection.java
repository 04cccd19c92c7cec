package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.List;

/** One list in a workbook's styles: its fonts, its borders, its cell formats. */
final class StyleSection {
    /** What stands between the list before and this one. */
    private final String lead;

    private final XmlToken start;
    /** Each with the white space before it. */
    private final List<String> entries = new ArrayList<>();

    private String end = "";
    private int given;

    StyleSection(String lead, XmlToken start) {
        this.lead = lead;
        this.start = start;
    }

    /** The list as it stood has ended. */
    void close(String tag) {
        end = tag;
        given = entries.size();
    }

    String name() {
        return start.name();
    }

    int size() {
        return entries.size();
    }

    String get(int index) {
        return entries.get(index).strip();
    }

    /** As a workbook is read; the same entry may come twice. */
    void keep(String entry) {
        entries.add(entry);
    }

    /** @return its index; that of one that is the same, where there is one */
    int add(String entry) {
        for (int index = 0; index < entries.size(); index++) {
            if (get(index).equals(entry)) {
                return index;
            }
        }
        entries.add(entry);
        return entries.size() - 1;
    }

    String xml() {
        if (entries.size() == given) {
            return lead + start.text() + String.join("", entries) + end;
        }
        XmlToken open = start.kind() == XmlToken.Kind.EMPTY ? start.opened() : start;
        XmlToken counted = open.with("count", Integer.toString(entries.size()));
        return lead + counted.text() + String.join("", entries) + (end.isEmpty() ? start.closing() : end);
    }
}
