package no.arealklok.report.annotation;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;

/** The comments of one sheet of a package, and all that must point to them. */
final class SheetNotes {
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String NOTES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final WorkbookPackage parts;
    private final SheetRemarks remarks;
    private final String notesFile;
    private final NotePart notes;
    /** The cells that have no comment yet. */
    private final List<CellAddress> fresh;

    private final SheetMarker marker;

    /** @param number the sheet's place among those that get notes, from 1 */
    SheetNotes(
            WorkbookPackage parts, String sheet, int number, Edition edition, SheetRemarks remarks, StylePart styles) {
        this.parts = parts;
        this.remarks = remarks;
        this.fresh = comment(sheet, edition);
        Optional<String> shapes = related(sheet, "vmlDrawing");
        this.notesFile = shapes.orElseGet(() -> parts.fresh("xl/drawings/vmlDrawing", ".vml"));
        parts.postpone(notesFile);
        String pointer = "";
        if (shapes.isEmpty()) {
            parts.declare(notesFile, NOTES_TYPE);
            pointer = "<legacyDrawing xmlns:r=\"" + edition.relations() + "\" r:id=\""
                    + parts.relate(sheet, edition.relations() + "/vmlDrawing", notesFile) + "\"/>";
        }
        this.notes = shapes.map(file -> new NotePart(parts.text(file))).orElseGet(() -> NotePart.none(number));
        this.marker = new SheetMarker(remarks, styles, pointer);
    }

    private List<CellAddress> comment(String sheet, Edition edition) {
        Optional<String> given = related(sheet, "comments");
        String file = given.orElseGet(() -> parts.fresh("xl/comments", ".xml"));
        CommentPart comments = given.map(part -> new CommentPart(parts.text(part)))
                .orElseGet(() -> CommentPart.none(edition.namespace()));
        parts.change(file, comments.with(remarks));
        if (given.isEmpty()) {
            parts.declare(file, COMMENTS_TYPE);
            parts.relate(sheet, edition.relations() + "/comments", file);
        }
        return comments.fresh(remarks);
    }

    private Optional<String> related(String sheet, String kind) {
        return parts.relationships(sheet).stream()
                .filter(one -> one.is(kind))
                .map(Relationship::target)
                .filter(parts::has)
                .findFirst();
    }

    SheetMarker marker() {
        return marker;
    }

    /** Once the sheet has been copied. */
    void finish() {
        parts.change(notesFile, notes.with(fresh, remarks, marker.columns()));
    }
}
