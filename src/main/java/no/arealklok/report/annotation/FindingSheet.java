package no.arealklok.report.annotation;

import java.util.Optional;
import java.util.Set;
import no.arealklok.report.Remark;
import org.apache.poi.ss.util.CellAddress;

/** The sheet that is added: every finding in a row, the first column a link to its cell. */
final class FindingSheet {
    private static final int HEADING_ROW = 3;
    private static final int PLACE_WIDTH = 26;
    private static final int CHARACTERS_PER_LINE = 58;
    private static final int POINTS_PER_LINE = 15;

    private final FindingWords words;
    private final StylePart styles;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();

    FindingSheet(FindingWords words, StylePart styles) {
        this.words = words;
        this.styles = styles;
    }

    /** @param sheets the names of the sheets that can be linked to */
    String xml(Edition edition, Set<String> sheets) {
        row(1, styles.title(), words.title());
        row(2, 0, words.counts());
        row(HEADING_ROW, styles.heading(), words.headings().toArray(String[]::new));
        int number = HEADING_ROW;
        for (Remark remark : words.remarks()) {
            number++;
            Optional<String> target = FindingWords.target(remark, sheets);
            rows.append("<row r=\"" + number + "\" ht=\"" + height(remark) + "\" customHeight=\"1\">");
            cell("A" + number, target.isPresent() ? styles.link() : styles.text(), remark.where());
            cell("B" + number, styles.weight(remark.severity()), remark.weight());
            cell("C" + number, styles.text(), remark.sentence());
            cell("D" + number, styles.text(), remark.advice());
            rows.append("</row>");
            String link = "<hyperlink ref=\"A" + number + "\" location=\"";
            target.ifPresent(cell -> links.append(link + XmlText.attribute(cell) + "\"/>"));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                + edition.namespace()
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"1\" width=\"" + (PLACE_WIDTH + 2)
                + "\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"15\" customWidth=\"1\"/>"
                + "<col min=\"3\" max=\"4\" width=\"62\" customWidth=\"1\"/></cols><sheetData>" + rows + "</sheetData>"
                + "<autoFilter ref=\"A3:D" + number + "\"/>"
                + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    /** Told, because not every program fits the height of a row by itself. */
    private static int height(Remark remark) {
        int longest = Math.max(remark.sentence().length(), remark.advice().length());
        int lines = Math.max(longest / CHARACTERS_PER_LINE, remark.where().length() / PLACE_WIDTH) + 1;
        return lines * POINTS_PER_LINE + 1;
    }

    private void row(int number, int style, String... texts) {
        rows.append("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            cell(new CellAddress(number - 1, i).toString(), style, texts[i]);
        }
        rows.append("</row>");
    }

    private void cell(String address, int style, String text) {
        rows.append("<c r=\"" + address + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + XmlText.content(text) + "</t></is></c>");
    }
}
