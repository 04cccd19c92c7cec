package no.arealklok.input.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register without a fault: thirty schools in thirty buildings, headings in row 3. Faults can be planted in it. */
final class LiaRegister {
    static final int SCHOOLS = 30;

    private static final String BUILDINGS = "Bygg-ID|Byggnavn|Bygningsnummer|Gnr/bnr|Kommunenr|BTA|BRA|NTA|Breddegrad|"
            + "Lengdegrad|UTM-sone|Byggeår|TG|FDV (kr)|Energi (kWh)|Vernet|Etterslep (kr)|Husleie (kr)|Tomt (m²)|"
            + "Tomteverdi (kr)";
    private static final String UNITS =
            "Enhets-ID|Navn|Org.nr|Tjeneste|Bygg|Kapasitet|Elevtall|Utnyttelse|Trinn|Årsverk|År|"
                    + "Uteareal (m²)|Senger|Klasserom|Paralleller|Tall fra";

    private final Workbooks workbooks = Workbooks.sheet("Bygg", sheet(BUILDINGS, LiaRegister::building))
            .and("Enheter", sheet(UNITS, LiaRegister::unit));

    private interface Line {
        String of(int number);
    }

    private static String sheet(String headings, Line line) {
        List<String> lines = new ArrayList<>(List.of("Lia kommune 2024", "", headings));
        for (int number = 1; number <= SCHOOLS; number++) {
            lines.add(line.of(number));
        }
        return String.join("\n", lines);
    }

    private static String building(int n) {
        return String.format(
                Locale.ROOT,
                "B%02d|Bygg %d||118/%d|3201|4000|3700|3200|59.9%02d|10.5%02d||19%02d|1.5|2000000|500000|nei|1000000||9000|8000000",
                n,
                n,
                n,
                n,
                n,
                50 + n);
    }

    /** The utilisation in three ways of writing, each right. */
    private static String unit(int n) {
        int users = 300 + n;
        int percent = Math.round(users / 4f);
        String written = List.of(percent + " %", Integer.toString(percent), Float.toString(percent / 100f))
                .get(n % 3);
        return String.format(
                Locale.ROOT,
                "S%02d|Skole %d||skole|B%02d|400|%d|%s|1-7|30.5|2024|9000||||2024",
                n,
                n,
                n,
                users,
                written);
    }

    LiaRegister change(Consumer<XSSFWorkbook> change) {
        workbooks.change(change);
        return this;
    }

    /** @param value a number, a date or a text; a text is never made a number */
    LiaRegister put(String sheet, String address, Object value) {
        return change(workbook -> {
            Cell cell = cell(workbook, sheet, address);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat("d. mmm"));
                cell.setCellStyle(style);
                cell.setCellValue(date);
            } else {
                cell.setCellValue((String) value);
            }
        });
    }

    LiaRegister putRow(String sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (!"".equals(values[i])) {
                put(sheet, CellReference.convertNumToColString(i) + row, values[i]);
            }
        }
        return this;
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference place = new CellReference(address);
        Row row = workbook.getSheet(sheet).getRow(place.getRow());
        Row there = row == null ? workbook.getSheet(sheet).createRow(place.getRow()) : row;
        return there.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Workbooks workbooks() {
        return workbooks;
    }
}
