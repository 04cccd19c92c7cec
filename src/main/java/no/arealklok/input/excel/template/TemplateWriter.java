package no.arealklok.input.excel.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.ApplicantColumns;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.HistoryColumns;
import no.arealklok.input.excel.column.HousingColumns;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.RoadColumns;
import no.arealklok.input.excel.column.TransferColumns;
import no.arealklok.input.excel.column.UnitColumns;
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
            XSSFSheet about = workbook.createSheet(messages.text("template.about"));
            Map<String, List<TemplateColumn>> columns = new LinkedHashMap<>();
            for (SheetKind kind : SheetKind.values()) {
                String name = kind.label().in(messages.language());
                columns.put(name, columns(kind));
                new TemplateSheet(workbook.createSheet(name), styles, lists, messages)
                        .fill(columns(kind), kind == SheetKind.BUILDINGS || kind == SheetKind.UNITS ? 2 : 0);
            }
            lists.fill(workbook.createSheet(messages.text("template.lists")), styles);
            new TemplateGuide(about, styles, messages).fill(columns);
            new WorkbookWriter().write(workbook, file);
        }
    }

    private List<TemplateColumn> columns(SheetKind kind) {
        List<? extends Column<?, ?>> columns = switch (kind) {
            case BUILDINGS -> BuildingColumns.ALL;
            case UNITS -> UnitColumns.ALL;
            case POPULATION -> population();
            case ROADS -> RoadColumns.ALL;
            case DIRECTIVES -> DirectiveColumns.ALL;
            case ASSUMPTIONS -> AssumptionColumns.ALL;
            case HISTORY -> HistoryColumns.ALL;
            case APPLICANTS -> ApplicantColumns.ALL;
            case HOUSING -> HousingColumns.TALL;
            case TRANSFERS -> TransferColumns.ALL;
        };
        return columns.stream()
                .map(column -> TemplateColumn.of(column, messages))
                .toList();
    }

    /** A column for each year of a usual plan period; a row for each year is read too, and explained. */
    private List<Column<?, ?>> population() {
        int first = (int) norms.value(FIRST_YEAR);
        return Stream.concat(
                        Stream.of(PopulationColumns.AREA, PopulationColumns.AGES, PopulationColumns.GROWTH),
                        PopulationColumns.YEARS.entrySet().stream()
                                .filter(year -> year.getKey() >= first && year.getKey() <= first + YEARS)
                                .map(Map.Entry::getValue))
                .<Column<?, ?>>map(column -> column)
                .toList();
    }
}
