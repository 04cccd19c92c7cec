package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Review;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
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
        for (Section section : tables.sections()) {
            out.println(section.title());
            for (Block block : section.blocks()) {
                lines((Table) block).forEach(line -> out.println("  " + line));
            }
        }
        return folder.resolve(WORKBOOK);
    }

    /** Each row on a line: what it is about, then its values with their headings. */
    private List<String> lines(Table table) {
        CellText text = new CellText(messages);
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> parts = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                String value = text.of(row.get(i));
                if (!value.isEmpty()) {
                    parts.add(table.columns().get(i).title() + ": " + value);
                }
            }
            lines.add(text.of(row.get(0)) + (parts.isEmpty() ? "" : ". " + String.join("; ", parts)));
        }
        return lines;
    }
}
