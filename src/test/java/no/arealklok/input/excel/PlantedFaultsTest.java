package no.arealklok.input.excel;

import static no.arealklok.finding.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.FindingCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register with one fault of each kind: every one is found at its cell, and nothing else is. */
class PlantedFaultsTest {
    private final LiaRegister register = new LiaRegister();
    private final List<String> planted = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<String> told() throws Exception {
        return new RegisterReader()
                .read(register.workbooks().in(folder), TestServices.TYPES).findings().stream()
                        .map(finding -> finding.code() + " " + finding.place())
                        .toList();
    }

    private void plant(FindingCode code, String sheet, String address, Object value) {
        register.put(sheet, address, value);
        expect(code, sheet, address);
    }

    private void expect(FindingCode code, String sheet, String address) {
        planted.add(code + " " + sheet + "!" + address);
    }

    @Test
    void without_a_fault_nothing_is_told() throws Exception {
        assertThat(told()).isEmpty();
    }

    @Test
    void each_fault_is_told_at_its_cell_and_nothing_else_is() throws Exception {
        plantHeadings();
        plantNumbers();
        plantSigns();
        plantIds();
        plantPlaces();
        plantSense();
        plantRows();
        plantHidden();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(told()).containsExactlyInAnyOrderElementsOf(planted);
    }

    private void plantHeadings() {
        plant(COLUMN_CONVERTED, "Bygg", "N3", "FDV (TNOK)");
        for (int row = 4; row <= 3 + LiaRegister.SCHOOLS; row++) {
            register.put("Bygg", "N" + row, 2000);
        }
        plant(COLUMN_GUESSED, "Bygg", "Q3", "Vedlikeholdseterslep (kr)");
        plant(COLUMN_REPEATED, "Enheter", "Q3", "Antall elever");
        plant(COLUMN_UNREAD, "Enheter", "R3", "Rektor");
        expect(COLUMN_WITHOUT_HEADING, "Enheter", "S3");
        register.put("Enheter", "S5", "Husk å ringe");
    }

    private void plantNumbers() {
        plant(NUMBER_APPROXIMATE, "Enheter", "L4", "ca. 9 000");
        plant(NUMBER_OF_TWO, "Enheter", "G5", "302/400");
        plant(NUMBER_RANGE, "Enheter", "O6", "2–3");
        plant(NUMBER_WITH_NOTE, "Bygg", "S7", "9000 (inkl. bod)");
        plant(NUMBER_PROVISIONAL, "Enheter", "L7", "9 000*");
        plant(NUMBER_SCALED, "Bygg", "T4", "8 mill.");
        plant(COMMA_PARTS_THOUSANDS, "Bygg", "S5", "9,000");
        plant(NUMBER_BECAME_DATE, "Enheter", "O8", LocalDate.of(2024, 3, 2));
        plant(GRADES_BECAME_DATE, "Enheter", "I9", LocalDate.of(2024, 8, 5));
        plant(NOT_A_NUMBER, "Enheter", "L10", "stor plass");
        plant(NEGATIVE_NUMBER, "Enheter", "L11", -9000);
        plant(SEVERAL_YEARS_IN_CELL, "Bygg", "L6", "1955/1988/2004");
        plant(CELL_ERROR, "Enheter", "L12", "#REF!");
    }

    private void plantSigns() {
        plant(SIGN_NOT_POSSIBLE, "Enheter", "M4", ".");
        plant(SIGN_NOT_AVAILABLE, "Enheter", "M5", "..");
        plant(SIGN_CONFIDENTIAL, "Enheter", "M6", ":");
        plant(SIGN_CONFIDENTIAL, "Enheter", "M7", "*");
        plant(SIGN_NONE, "Enheter", "M8", "-");
        plant(SAID_UNKNOWN, "Enheter", "M9", "ukjent");
    }

    private void plantIds() {
        plant(BUILDING_NUMBER_WRONG, "Bygg", "C4", "123456789");
        plant(ORG_NUMBER_WRONG, "Enheter", "C4", "987654321");
        plant(CADASTRE_UNREADABLE, "Bygg", "D5", "Lia gård");
        plant(ID_BECAME_DATE, "Bygg", "D6", LocalDate.of(2024, 12, 11));
        plant(ZEROS_LOST, "Bygg", "E7", 219);
        plant(OTHER_MUNICIPALITY, "Bygg", "E8", "0301");
        plant(LETTERS_REPAIRED, "Enheter", "B13", "LÃ¥s skole");
        plant(ID_BECAME_NUMBER, "Bygg", "A33", "4.00E+90");
        register.put("Enheter", "E33", "4.00E+90");
        // Both right: an organisation number and a number of Bærum before 2020.
        register.put("Enheter", "C5", "123456785").put("Bygg", "E9", "0219");
    }

    private void plantPlaces() {
        plant(AXES_SWAPPED, "Bygg", "I10", 10.5);
        register.put("Bygg", "J10", 59.9);
        plant(UTM_ZONE_WRONG, "Bygg", "K11", 32);
        register.put("Bygg", "I11", 6655500).put("Bygg", "J11", 248500);
        plant(POSITION_OUTSIDE_NORWAY, "Bygg", "I12", 38.9);
        register.put("Bygg", "J12", -77.0);
    }

    private void plantSense() {
        plant(AREAS_OUT_OF_ORDER, "Bygg", "H13", 3900);
        plant(AREA_UNLIKELY, "Bygg", "F14", 40000);
        // What so large a building costs and uses.
        register.put("Bygg", "N14", 20000).put("Bygg", "O14", 5000000);
        plant(VALUE_UNLIKELY, "Bygg", "M15", 15);
        plant(ZERO_CAPACITY, "Enheter", "F16", 0);
        plant(USERS_UNLIKELY, "Enheter", "G17", 3140);
        register.put("Enheter", "H17", 785);
        plant(UTILISATION_DIFFERS, "Enheter", "H18", 12);
        plant(NAME_REPEATED, "Enheter", "B19", "Skole 15");
        plant(UNKNOWN_SERVICE, "Enheter", "D20", "rådhus");
        plant(UNKNOWN_BUILDING, "Enheter", "E21", "B99");
        plant(NUMBERS_STALE, "Enheter", "P22", 2019);
        register.put("Enheter", "E23", "B19")
                .put("Enheter", "F22", 400)
                .put("Enheter", "G22", 320)
                .put("Enheter", "H22", 80)
                .put("Enheter", "G23", 320)
                .put("Enheter", "H23", 80);
        expect(TOTALS_REPEATED, "Enheter", "F23");
        // Blank: what is not known is told at the row.
        register.change(workbook -> {
            clear(workbook, "G24");
            clear(workbook, "H24");
            clear(workbook, "F25");
            clear(workbook, "H25");
        });
        expect(USERS_UNKNOWN, "Enheter", "24:24");
        expect(CAPACITY_UNKNOWN, "Enheter", "25:25");
    }

    private static void clear(XSSFWorkbook workbook, String address) {
        var place = new org.apache.poi.ss.util.CellReference(address);
        workbook.getSheet("Enheter")
                .getRow(place.getRow())
                .getCell(place.getCol())
                .setBlank();
    }

    private void plantRows() {
        register.putRow("Enheter", 34, "S02", "Skole 2", "", "skole", "B02", 400, "302/400")
                .putRow("Enheter", 35, "S03", "Skole 3", "", "skole", "B03", 400, 111)
                .putRow("Enheter", 36, "S04", "Skole 4", "", "skole", "B04", 400, 111, "", "", "", 2023)
                .putRow("Enheter", 37, "Barneskoler")
                .putRow("Enheter", 38, "Enhets-ID", "Navn", "Org.nr", "Tjeneste")
                .putRow("Enheter", 39, "Delsum barneskoler", "", "", "", "", 12000, 9465)
                .putRow("Enheter", 40, "", "", "", "", "", 99999, 99999)
                .putRow("Enheter", 41, "* Medregnet SFO")
                .putRow("Enheter", 42, "", "", "", "skole", "B01", 400, 111);
        expect(ROW_REPEATED, "Enheter", "34:34");
        expect(DUPLICATE_ID, "Enheter", "A35");
        expect(SEVERAL_YEARS, "Enheter", "K4");
        expect(SUBHEADING_LEFT_OUT, "Enheter", "A37");
        expect(HEADING_ROW_REPEATED, "Enheter", "38:38");
        expect(NEARLY_A_TOTAL, "Enheter", "A39");
        expect(TOTAL_ROW_LEFT_OUT, "Enheter", "40:40");
        expect(NOTE_LEFT_OUT, "Enheter", "A41");
        expect(ROW_WITHOUT_ID, "Enheter", "42:42");
    }

    private void plantHidden() {
        register.change(workbook -> {
            workbook.getSheet("Bygg").getRow(9).setZeroHeight(true);
            workbook.getSheet("Bygg").setColumnHidden(15, true);
            workbook.createSheet("Notater").createRow(0).createCell(0).setCellValue("Husk dette");
            workbook.createSheet("Veger").createRow(0).createCell(0).setCellValue("Fra");
            workbook.getSheet("Veger").getRow(0).createCell(1).setCellValue("Til");
            workbook.getSheet("Veger").getRow(0).createCell(2).setCellValue("Lengde (m)");
            workbook.setSheetHidden(workbook.getSheetIndex("Veger"), true);
        });
        expect(ROWS_HIDDEN, "Bygg", "10:10");
        expect(COLUMN_HIDDEN, "Bygg", "P3");
        expect(SHEET_UNREAD, "Notater", "A1");
        expect(SHEET_HIDDEN, "Veger", "A1");
    }
}
