package no.arealklok.report.annotation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sheet that an earlier check added, which the next one writes anew: by its name and what its first cell
 * says.
 */
final class EarlierSheet {
    private final WorkbookPackage parts;
    private final Optional<String> sharedTexts;

    /** @param sharedTexts the part with the texts that cells only point to */
    EarlierSheet(WorkbookPackage parts, Optional<String> sharedTexts) {
        this.parts = parts;
        this.sharedTexts = sharedTexts;
    }

    /**
     * @param sheets parts by the sheets' names
     * @return its name
     */
    Optional<String> find(Map<String, String> sheets) throws IOException {
        List<String> named =
                sheets.keySet().stream().filter(FindingWords::isName).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Set<String> wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.forEach(name -> wanted.add(sheets.get(name)));
        sharedTexts.ifPresent(wanted::add);
        parts.load(wanted::contains);
        return named.stream()
                .filter(name -> FindingWords.isTitle(firstCell(parts.text(sheets.get(name)))))
                .findFirst();
    }

    private String firstCell(String sheet) {
        XmlToken cell =
                XmlText.elements(sheet, "c").stream().findFirst().orElse(new XmlToken(XmlToken.Kind.EMPTY, "<c/>"));
        List<String> contents = XmlText.contents(sheet, "c");
        String content = contents.isEmpty() ? "" : contents.get(0);
        boolean shared = cell.attribute("t").filter("s"::equals).isPresent();
        return shared && sharedTexts.isPresent()
                ? XmlText.contents(parts.text(sharedTexts.get()), "si").get(Integer.parseInt(content.strip()))
                : content;
    }
}
