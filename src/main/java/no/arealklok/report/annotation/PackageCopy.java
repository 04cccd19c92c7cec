package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Copies an XLSX or XLSM part by part, with marks, comments and one sheet more. */
final class PackageCopy {
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final WorkbookPackage parts;
    private final String workbook;
    private final Edition edition;
    private final List<Relationship> related;

    PackageCopy(PackageSource source) throws IOException {
        this.parts = new WorkbookPackage(source);
        Relationship main = parts.relationships("").stream()
                .filter(one -> one.is("officeDocument"))
                .findFirst()
                .orElseThrow(() -> new IOException("the package has no workbook"));
        this.workbook = main.target();
        this.edition = Edition.of(main.type());
        this.related = parts.relationships(workbook);
        Set<String> wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        wanted.add(workbook);
        related.stream().filter(one -> one.is("styles")).forEach(one -> wanted.add(one.target()));
        related.stream()
                .filter(one -> one.is("worksheet"))
                .flatMap(sheet -> parts.relationships(sheet.target()).stream())
                .filter(one -> one.is("comments") || one.is("vmlDrawing"))
                .forEach(one -> wanted.add(one.target()));
        parts.load(wanted::contains);
    }

    void write(FindingWords words, OutputStream out) throws IOException {
        Map<String, String> sheets = sheets();
        String styleFile = styleFile();
        StylePart styles = parts.has(styleFile) ? new StylePart(parts.text(styleFile)) : addStyles(styleFile);
        parts.postpone(styleFile);
        List<SheetNotes> notes = new ArrayList<>();
        Map<String, SheetMarker> markers = new HashMap<>();
        SheetRemarks.bySheet(words.remarks())
                .forEach((name, ofSheet) -> Optional.ofNullable(sheets.get(name))
                        .ifPresent(part -> {
                            SheetNotes sheet = new SheetNotes(parts, part, notes.size() + 1, edition, ofSheet, styles);
                            markers.put(part, sheet.marker());
                            notes.add(sheet);
                        }));
        addFindings(words, new FindingSheet(words, styles).xml(edition, sheets.keySet()));
        parts.write(out, markers, () -> {
            notes.forEach(SheetNotes::finish);
            parts.change(styleFile, styles.xml());
        });
    }

    /** The parts with the sheets' cells, by the sheets' names. */
    private Map<String, String> sheets() {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (XmlToken sheet : XmlText.elements(parts.text(workbook), "sheet")) {
            String id = sheet.attribute("\\w+:id").orElse("");
            related.stream()
                    .filter(one -> one.id().equals(id) && one.is("worksheet"))
                    .forEach(one -> sheets.put(sheet.attribute("name").orElse(""), one.target()));
        }
        return sheets;
    }

    private String styleFile() {
        return related.stream()
                .filter(one -> one.is("styles"))
                .map(Relationship::target)
                .findFirst()
                .orElseGet(() -> parts.fresh("xl/styles", ".xml"));
    }

    private StylePart addStyles(String file) {
        parts.declare(file, STYLES_TYPE);
        parts.relate(workbook, edition.relations() + "/styles", file);
        return StylePart.none(edition.namespace());
    }

    private void addFindings(FindingWords words, String xml) {
        List<XmlToken> sheets = XmlText.elements(parts.text(workbook), "sheet");
        int last = sheets.stream()
                .flatMap(sheet -> sheet.attribute("sheetId").stream())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sheets.forEach(sheet -> sheet.attribute("name").ifPresent(taken::add));
        String file = parts.fresh("xl/worksheets/sheet", ".xml");
        parts.change(file, xml);
        parts.declare(file, SHEET_TYPE);
        String id = parts.relate(workbook, edition.relations() + "/worksheet", file);
        String name = words.name(taken);
        parts.change(
                workbook,
                XmlText.append(
                        parts.text(workbook),
                        "sheets",
                        prefix -> "<" + prefix + "sheet xmlns:r=\""
                                + edition.relations() + "\" name=\"" + XmlText.attribute(name) + "\" sheetId=\""
                                + (last + 1)
                                + "\" r:id=\"" + id + "\"/>"));
    }
}
