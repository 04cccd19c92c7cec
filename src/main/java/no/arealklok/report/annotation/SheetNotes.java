package no.arealklok.report.annotation;

import java.util.Optional;

/** The comments of one sheet of a package, and all that must point to them. */
final class SheetNotes {
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String NOTES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final WorkbookPackage parts;
    private final String sheet;
    private final Edition edition;
    private final SheetRemarks remarks;
    private final Optional<String> shapesGiven;
    private final CommentPart comments;
    private final String notesFile;
    private final SheetMarker marker;

    /** @param remarks none for a sheet that is only rid of what an earlier check left there */
    SheetNotes(WorkbookPackage parts, String sheet, Edition edition, SheetRemarks remarks, StylePart styles) {
        this.parts = parts;
        this.sheet = sheet;
        this.edition = edition;
        this.remarks = remarks;
        this.comments = related("comments")
                .map(part -> new CommentPart(parts.text(part)))
                .orElseGet(() -> CommentPart.none(edition.namespace()));
        this.shapesGiven = related("vmlDrawing");
        this.notesFile = shapesGiven.orElseGet(() -> parts.fresh("xl/drawings/vmlDrawing", ".vml"));
        this.marker = new SheetMarker(remarks, styles, isSilent() ? "" : pointer());
        if (!isSilent()) {
            parts.postpone(notesFile);
            changeComments();
        }
    }

    /** Whether it neither has comments nor gets any. */
    private boolean isSilent() {
        return remarks.byCell().isEmpty() && comments.earlier().isEmpty();
    }

    private String pointer() {
        if (shapesGiven.isPresent()) {
            return "";
        }
        parts.declare(notesFile, NOTES_TYPE);
        String id = parts.relate(sheet, edition.relations() + "/vmlDrawing", notesFile);
        return "<legacyDrawing xmlns:r=\"" + edition.relations() + "\" r:id=\"" + id + "\"/>";
    }

    private void changeComments() {
        Optional<String> given = related("comments");
        String file = given.orElseGet(() -> parts.fresh("xl/comments", ".xml"));
        parts.change(file, comments.with(remarks));
        if (given.isEmpty()) {
            parts.declare(file, COMMENTS_TYPE);
            parts.relate(sheet, edition.relations() + "/comments", file);
        }
    }

    private Optional<String> related(String kind) {
        return parts.relationships(sheet).stream()
                .filter(one -> one.is(kind))
                .map(Relationship::target)
                .filter(parts::has)
                .findFirst();
    }

    String part() {
        return sheet;
    }

    boolean hasRemarks() {
        return !remarks.byCell().isEmpty();
    }

    /** Whether an earlier check left comments here. */
    boolean isCheckedBefore() {
        return !comments.earlier().isEmpty();
    }

    SheetMarker marker() {
        return marker;
    }

    /**
     * Once the sheet has been copied.
     *
     * @param number the sheet's place among those that get notes, from 1
     */
    void finish(int number) {
        if (!isSilent()) {
            NotePart notes = shapesGiven
                    .map(file -> new NotePart(parts.text(file), comments))
                    .orElseGet(() -> NotePart.none(number, comments));
            parts.change(notesFile, notes.with(comments.fresh(remarks), remarks, marker.columns()));
        }
    }
}
