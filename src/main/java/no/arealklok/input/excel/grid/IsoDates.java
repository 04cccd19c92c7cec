package no.arealklok.input.excel.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Cells that hold their day as ISO 8601 writes it (type d), which POI's model of whole workbooks does not know. */
final class IsoDates {
    private static final QName TYPE = new QName("t");

    private final XSSFWorkbook workbook;

    IsoDates(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes them as the numbers that other dates are. */
    void asNumbers() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    asNumber(((XSSFCell) cell).getCTCell());
                }
            }
        }
    }

    /** The model's list of types lacks it, and fails when asked. */
    private static boolean isDate(CTCell cell) {
        try (XmlCursor written = cell.newCursor()) {
            return "d".equals(written.getAttributeText(TYPE));
        }
    }

    private void asNumber(CTCell cell) {
        if (isDate(cell)) {
            String day = cell.getV();
            LocalDateTime time = day.contains("T")
                    ? LocalDateTime.parse(day.replace("Z", ""))
                    : LocalDate.parse(day).atStartOfDay();
            cell.setV(Double.toString(DateUtil.getExcelDate(time, workbook.isDate1904())));
            cell.setT(STCellType.N);
        }
    }
}
