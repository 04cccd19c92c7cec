package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;

/** The marks of one sheet as conditional formats. */
final class MarkRules {
    /** Behind all rules of the owner's: where both say something, the owner's holds. */
    private static final int FIRST_PRIORITY = 1_000_000;

    private final SheetRemarks remarks;
    private final StylePart styles;
    private final ToIntFunction<CellAddress> styleOf;

    MarkRules(SheetRemarks remarks, StylePart styles, ToIntFunction<CellAddress> styleOf) {
        this.remarks = remarks;
        this.styles = styles;
        this.styleOf = styleOf;
    }

    String xml(String prefix) {
        Map<Mark, List<CellAddress>> cells = new LinkedHashMap<>();
        for (CellAddress cell : remarks.byCell().keySet()) {
            boolean tinted = !styles.isFilled(styleOf.applyAsInt(cell));
            cells.computeIfAbsent(new Mark(remarks.severity(cell), tinted), mark -> new ArrayList<>())
                    .add(cell);
        }
        StringBuilder xml = new StringBuilder();
        int priority = FIRST_PRIORITY;
        for (Map.Entry<Mark, List<CellAddress>> entry : cells.entrySet()) {
            List<CellAddress> all = entry.getValue();
            for (int from = 0; from < all.size(); from += Mark.MOST_CELLS) {
                String range = all.subList(from, Math.min(all.size(), from + Mark.MOST_CELLS)).stream()
                        .map(CellAddress::toString)
                        .collect(Collectors.joining(" "));
                xml.append("<~conditionalFormatting sqref=\"" + range + "\"><~cfRule type=\"expression\" dxfId=\""
                        + styles.of(entry.getKey()) + "\" priority=\"" + priority++ + "\"><~formula>" + Mark.CONDITION
                        + "</~formula></~cfRule></~conditionalFormatting>");
            }
        }
        return xml.toString().replace("~", prefix);
    }

    /** A conditional format without those of its rules that are marks; empty when it has no others. */
    static String without(String format) {
        if (!XmlText.contents(format, "formula").contains(Mark.CONDITION)) {
            return format;
        }
        StringBuilder rest = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        boolean others = false;
        for (XmlToken token : XmlTokens.of(format)) {
            boolean begins = token.opens() && token.name().equals("cfRule");
            (begins || !rule.isEmpty() ? rule : rest).append(token.text());
            if (token.name().equals("cfRule") && token.kind() != XmlToken.Kind.START) {
                boolean ours = XmlText.contents(rule.toString(), "formula").contains(Mark.CONDITION);
                rest.append(ours ? "" : rule);
                others |= !ours;
                rule.setLength(0);
            }
        }
        return others ? rest.toString() : "";
    }
}
