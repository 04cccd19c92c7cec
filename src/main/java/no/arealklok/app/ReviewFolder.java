package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.analysis.Review;
import no.arealklok.app.folder.FileSet;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import no.arealklok.report.document.ReviewForm;
import no.arealklok.report.document.ReviewTables;
import no.arealklok.report.writer.TableWorkbookWriter;

/** What decisions make of a plan, at the console and as a workbook that can be decided in again. */
final class ReviewFolder {
    private static final String WORKBOOK = "review.xlsx";

    private final Messages messages;
    private final Path folder;

    ReviewFolder(Messages messages, Path folder) {
        this.messages = messages;
        this.folder = folder;
    }

    /** @return the workbook */
    Path write(Review review, PrintWriter out) throws IOException {
        Document tables = new ReviewTables(messages).of(review);
        FileSet set = new FileSet(folder);
        new TableWorkbookWriter()
                .write(tables, new ReviewForm(messages).of(review), set.begin().resolve(WORKBOOK));
        set.replace(List.of(WORKBOOK), WORKBOOK);
        new TableLines(messages).of(tables).forEach(out::println);
        return folder.resolve(WORKBOOK);
    }
}
