package no.arealklok.input.excel.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.Formats;
import no.arealklok.service.ServiceTypes;
import no.arealklok.workbook.TextCells;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Adds sheets to one workbook: bold headings that stay in sight, a row per record, columns as wide as they need. */
final class SheetWriter {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;
    private static final int POI_UNITS_PER_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final ServiceTypes types;
    private final String language;
    private final TextCells texts;
    private final CellStyle heading;
    private final Map<String, CellStyle> styles = new HashMap<>();

    SheetWriter(XSSFWorkbook workbook, ServiceTypes types, String language) {
        this.workbook = workbook;
        this.types = types;
        this.language = language;
        this.texts = new TextCells(workbook);
        this.heading = heading(workbook);
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** Leaves out columns that no record fills, and the whole sheet when there are no records. */
    void write(String name, List<? extends Column<?, ?>> columns, Collection<?> records) {
        if (records.isEmpty()) {
            return;
        }
        Sheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        Row headings = sheet.createRow(0);
        int position = 0;
        for (Column<?, ?> column : columns) {
            if (records.stream().anyMatch(row -> content(column, row).isPresent())) {
                Cell cell = headings.createCell(position);
                cell.setCellStyle(heading);
                texts.set(cell, column.heading().in(language));
                write(sheet, position++, column, records);
            }
        }
    }

    private void write(Sheet sheet, int position, Column<?, ?> column, Collection<?> records) {
        // A long heading wraps: it needs half its length.
        int widest = Math.max(NARROWEST, column.heading().in(language).length() / 2 + 1);
        int number = 1;
        for (Object row : records) {
            Row line = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
            number++;
            Optional<Object> content = content(column, row);
            if (content.isPresent()) {
                Cell cell = line.createCell(position);
                cell.setCellStyle(style(column.format().numberFormat()));
                set(cell, content.get());
                widest = Math.max(widest, content.get().toString().length());
            }
        }
        sheet.setColumnWidth(position, (Math.min(WIDEST, widest) + 2) * POI_UNITS_PER_CHARACTER);
    }

    /** The records are those that the column is one of. */
    @SuppressWarnings("unchecked")
    private <R> Optional<Object> content(Column<R, ?> column, Object row) {
        Optional<Object> content = column.content((R) row, language);
        return column.format() == Formats.SERVICE
                ? content.map(id -> types.type(id.toString()).label().in(language))
                : content;
    }

    private CellStyle style(String numberFormat) {
        return styles.computeIfAbsent(numberFormat, format -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private void set(Cell cell, Object content) {
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            texts.set(cell, content.toString());
        }
    }
}
