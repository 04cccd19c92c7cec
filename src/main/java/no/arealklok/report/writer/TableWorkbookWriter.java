package no.arealklok.report.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Chart;
import no.arealklok.report.Document;
import no.arealklok.report.Form;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.workbook.WorkbookWriter;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the tables of a document as XLSX, a sheet for each, named by its section, and a section of
 * nothing but charts by year as one sheet too. The other blocks are left out.
 */
public final class TableWorkbookWriter {
    private static final int LONGEST_SHEET_NAME = 31;

    /**
     * Makes the folders that are missing.
     *
     * @throws IllegalArgumentException when the document has no table
     */
    public void write(Document document, Path file) throws IOException {
        write(document, Optional.empty(), file);
    }

    /** The same with a form first, and what can be chosen in it last. */
    public void write(Document document, Form form, Path file) throws IOException {
        write(document, Optional.of(form), file);
    }

    private void write(Document document, Optional<Form> form, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook, Messages.of(document.language()));
            Set<String> taken = new HashSet<>();
            Optional<XSSFSheet> first = form.map(
                    sheet -> workbook.createSheet(name(styles.messages().text("review.sheet"), taken)));
            for (Section section : document.sections()) {
                if (section.blocks().stream().allMatch(NativeChart::canBe)) {
                    new ChartSheet(workbook.createSheet(name(section.title(), taken)), styles)
                            .fill(of(Chart.class, section.blocks()));
                }
                for (Table table : of(Table.class, section.blocks())) {
                    new TableSheet(workbook.createSheet(name(section.title(), taken)), styles).fill(table);
                }
            }
            form.ifPresent(filled -> {
                XSSFSheet choices = workbook.createSheet(name(styles.messages().text("review.choices"), taken));
                new FormSheet(first.orElseThrow(), choices, styles).fill(filled);
            });
            if (taken.isEmpty()) {
                throw new IllegalArgumentException("no table in «" + document.title() + "»");
            }
            new WorkbookWriter().write(workbook, file);
        }
    }

    private static <T extends Block> List<T> of(Class<T> kind, List<Block> blocks) {
        List<T> found = new ArrayList<>();
        for (Block block : blocks) {
            if (kind.isInstance(block)) {
                found.add(kind.cast(block));
            } else if (block instanceof Block.SideBySide side) {
                found.addAll(of(kind, side.blocks()));
            } else if (block instanceof Block.Collapsible fold) {
                found.addAll(of(kind, fold.blocks()));
            }
        }
        return found;
    }

    /** The section's title as far as Excel takes it; numbered from the second table on. */
    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(title).strip();
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_SHEET_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
