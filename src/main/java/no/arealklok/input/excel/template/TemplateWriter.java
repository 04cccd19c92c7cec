package no.arealklok.input.excel.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.SheetEntry;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.language.Messages;
import no.arealklok.norm.Norms;
import no.arealklok.service.ServiceTypes;
import no.arealklok.workbook.WorkbookWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an empty register workbook to fill in, in one language: every column that is read, with an
 * example row, and sheets that explain them and list what can be chosen.
 */
public final class TemplateWriter {
    private static final String FIRST_YEAR = "register.year";
    private static final int YEARS = 20;

    private final ServiceTypes types;
    private final Norms norms;
    private final Messages messages;

    public TemplateWriter(ServiceTypes types, Norms norms, Messages messages) {
        this.types = types;
        this.norms = norms;
        this.messages = messages;
    }

    /** Makes the folders that are missing. */
    public void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook, messages.text("template.page"));
            TemplateLists lists = new TemplateLists(types, norms, messages);
            new TemplateSheet(
                            workbook.createSheet(SheetEntry.simple().in(messages.language())), styles, lists, messages)
                    .fill(columns(SheetEntry.simpleColumns()), 1, false);
            XSSFSheet about = workbook.createSheet(messages.text("template.about"));
            Map<String, List<TemplateColumn>> columns = new LinkedHashMap<>();
            for (SheetKind kind : SheetKind.values()) {
                String name = kind.label().in(messages.language());
                columns.put(name, columns(kind));
                new TemplateSheet(workbook.createSheet(name), styles, lists, messages)
                        .fill(columns(kind), kind == SheetKind.BUILDINGS || kind == SheetKind.UNITS ? 2 : 0, true);
            }
            lists.fill(workbook.createSheet(messages.text("template.lists")), styles);
            new TemplateGuide(about, styles, messages).fill(columns);
            new WorkbookWriter().write(workbook, file);
        }
    }

    /**
     * Of the population, a column for each year of a usual plan period; a row for each year is read too, and explained.
     */
    private List<TemplateColumn> columns(SheetKind kind) {
        int first = (int) norms.value(FIRST_YEAR);
        Set<Column<?, ?>> otherYears = PopulationColumns.YEARS.entrySet().stream()
                .filter(year -> year.getKey() < first || year.getKey() > first + YEARS)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return columns(kind.written().stream()
                .filter(column -> column.note().isPresent() && !otherYears.contains(column))
                .toList());
    }

    private List<TemplateColumn> columns(List<Column<?, ?>> columns) {
        return columns.stream()
                .map(column -> new TemplateColumn(column, messages))
                .toList();
    }
}
