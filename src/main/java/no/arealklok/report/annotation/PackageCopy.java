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
        Optional<String> earlier = new EarlierSheet(parts, target("sharedStrings")).find(sheets);
        String styleFile = target("styles").orElseGet(() -> parts.fresh("xl/styles", ".xml"));
        StylePart styles = parts.has(styleFile) ? new StylePart(parts.text(styleFile)) : addStyles(styleFile);
        parts.postpone(styleFile);
        List<SheetNotes> notes = notes(words, sheets, earlier, styles);
        boolean again = earlier.isPresent() || notes.stream().anyMatch(SheetNotes::isCheckedBefore);
        Map<String, SheetMarker> markers = new HashMap<>();
        notes.stream()
                .filter(sheet -> again || sheet.hasRemarks())
                .forEach(sheet -> markers.put(sheet.part(), sheet.marker()));
        String list = new FindingSheet(words, styles).xml(edition, sheets.keySet());
        if (earlier.isPresent()) {
            parts.change(sheets.get(earlier.get()), list);
            forgetFilter(List.copyOf(sheets.keySet()).indexOf(earlier.get()));
        } else {
            addFindings(words, list);
        }
        parts.write(out, markers, () -> {
            for (int i = 0; i < notes.size(); i++) {
                notes.get(i).finish(i + 1);
            }
            parts.change(styleFile, styles.xml());
        });
    }

    private List<SheetNotes> notes(
            FindingWords words, Map<String, String> sheets, Optional<String> earlier, StylePart styles) {
        Map<String, SheetRemarks> said = SheetRemarks.bySheet(words.remarks());
        List<SheetNotes> notes = new ArrayList<>();
        sheets.forEach((name, part) -> {
            if (!Optional.of(name).equals(earlier)) {
                SheetRemarks remarks = said.getOrDefault(name, SheetRemarks.none());
                notes.add(new SheetNotes(parts, part, edition, remarks, styles));
            }
        });
        return notes;
    }

    private Optional<String> target(String kind) {
        return related.stream()
                .filter(one -> one.is(kind))
                .map(Relationship::target)
                .filter(parts::has)
                .findFirst();
    }

    /**
     * Spreadsheets name the rows of a filter when they save a workbook; of a sheet that is written anew they are
     * others.
     */
    private void forgetFilter(int sheet) {
        parts.change(
                workbook,
                XmlText.without(
                        parts.text(workbook),
                        "definedName",
                        name -> name.attribute("localSheetId")
                                        .filter(Integer.toString(sheet)::equals)
                                        .isPresent()
                                && name.attribute("name")
                                        .filter("_xlnm._FilterDatabase"::equals)
                                        .isPresent()));
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
