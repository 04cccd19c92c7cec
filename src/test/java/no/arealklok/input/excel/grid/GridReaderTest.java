package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.LockedWorkbooks;
import no.arealklok.fixture.RawWorkbook;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.excel.Workbooks;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GridReaderTest {
    @TempDir
    private Path folder;

    private static List<Grid> read(Path file) {
        return new GridReader().read(RegisterFile.of(file));
    }

    private static List<SheetCell> firstRow(Path file) {
        return read(file).get(0).rows().get(0).cells();
    }

    private static SheetCell only(Path file) {
        List<SheetCell> cells = firstRow(file);
        assertThat(cells).hasSize(1);
        return cells.get(0);
    }

    private Path write(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Workbook workbook(String name) {
        if (name.endsWith(".xls")) {
            return new HSSFWorkbook();
        }
        return new XSSFWorkbook(name.endsWith(".xlsm") ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
    }

    private static void add(Row row, String format, double value) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.xlsx", "r.xlsm", "r.xls"})
    void every_format_gives_the_same_cells(String name) throws IOException {
        Workbook workbook = workbook(name);
        Row row = workbook.createSheet("Ark").createRow(4);
        add(row, "0.0%", 0.925);
        add(row, "0000", 301);
        add(row, "dd.mm.yyyy", LocalDate.of(2026, 8, 5).toEpochDay() + 25569);
        add(row, "#,##0", 1234567.5);
        row.createCell(5).setCellValue("\u00A0 Lia\u00A0skole ");
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellErrorValue(FormulaError.DIV0.getCode());
        row.createCell(8).setCellValue("  ");
        row.createCell(9).setCellFormula("1+1");
        row.createCell(10).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Grid.Row read = read(write(workbook, name)).get(0).rows().get(0);
        assertThat(read.cells().stream().map(cell -> cell.place().address() + " " + cell.kind() + " " + cell.text()))
                .containsExactly(
                        "A5 PERCENT 0.925",
                        "B5 NUMBER 0301",
                        "C5 DATE 2026-08-05",
                        "D5 NUMBER 1234567.5",
                        "F5 TEXT Lia skole",
                        "G5 BOOLEAN true",
                        "H5 ERROR #DIV/0!",
                        "J5 NUMBER 2",
                        "K5 ERROR #DIV/0!");
        assertThat(read.cells().get(1).number()).contains(301.0);
        assertThat(read.cells().get(2).number()).isEmpty();
        assertThat(read.place()).hasToString("Ark!5:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.xlsx", "r.xls"})
    void what_its_owner_has_hidden_is_read_and_known_to_be_hidden(String name) throws IOException {
        Workbook workbook = workbook(name);
        Sheet sheet = workbook.createSheet("Synlig");
        for (int r = 0; r < 3; r++) {
            sheet.createRow(r).createCell(0).setCellValue("a");
            sheet.getRow(r).createCell(2).setCellValue("c");
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        workbook.createSheet("Skjult").createRow(0).createCell(0).setCellValue(1);
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.createSheet("Godt skjult").createRow(0).createCell(0).setCellValue(1);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        List<Grid> grids = read(write(workbook, name));
        assertThat(grids.stream().map(Grid::hidden)).containsExactly(false, true, true);
        assertThat(grids.get(0).rows().stream().map(Grid.Row::hidden)).containsExactly(false, true, false);
        assertThat(grids.get(0).isHiddenColumn(0)).isFalse();
        assertThat(grids.get(0).isHiddenColumn(2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.xlsx", "r.xls"})
    void merged_cells_are_known(String name) throws IOException {
        Workbook workbook = workbook(name);
        Sheet sheet = workbook.createSheet("Ark");
        sheet.createRow(1).createCell(1).setCellValue("Areal");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
        List<Grid.Merge> merges = read(write(workbook, name)).get(0).merges();
        assertThat(merges).containsExactly(new Grid.Merge(2, 3, 1, 3));
        assertThat(merges.get(0).covers(3, 3)).isTrue();
        assertThat(merges.get(0).covers(4, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1"><f>6*7</f></c>                          | NUMBER  | 42
            <c r="A1"><f>6*7</f><v/></c>                      | NUMBER  | 42
            <c r="A1"><f>6*7</f><v>41</v></c>                 | NUMBER  | 41
            <c r="A1"><f>"Li"&amp;"a"</f></c>                 | TEXT    | Lia
            <c r="A1"><f>1&lt;2</f></c>                       | BOOLEAN | true
            <c r="A1"><f>1/0</f></c>                          | ERROR   | #DIV/0!
            <c r="A1"><f>NOSUCHFUNCTION(1)</f></c>            | FORMULA | =NOSUCHFUNCTION(1)
            <c r="A1"><f>WEBSERVICE("http://a.b")</f></c>     | FORMULA | =WEBSERVICE("http://a.b")
            <c r="A1" t="e"><v>#SPILL!</v></c>                | ERROR   | #SPILL!
            <c r="A1" t="inlineStr"><is><t>Lia</t></is></c>   | TEXT    | Lia
            <c r="A1" t="s"><v>0</v></c>                      | TEXT    | delt
            <c t="inlineStr"><is><t>uten sted</t></is></c>    | TEXT    | uten sted
            """)
    void formulas_are_read_by_their_saved_result_and_else_computed(String cell, Kind kind, String text)
            throws IOException {
        Path file = RawWorkbook.sheet("<sheetData><row r=\"1\">" + cell + "</row></sheetData>")
                .in(folder.resolve("r.xlsx"));
        assertThat(only(file).kind()).isEqualTo(kind);
        assertThat(only(file).text()).isEqualTo(text);
    }

    @Test
    void a_formula_that_reaches_into_another_workbook_without_a_saved_result_stays_a_formula() throws IOException {
        Path file = RawWorkbook.sheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>[1]Ark1!A1</f></c></row></sheetData>")
                .in(folder.resolve("r.xlsx"));
        assertThat(only(file).kind()).isIn(Kind.FORMULA, Kind.ERROR);
    }

    @Test
    void dates_counted_from_1904_are_right_also_when_computed() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row row = workbook.createSheet("Ark").createRow(0);
            add(row, "yyyy-mm-dd", LocalDate.of(2026, 8, 5).toEpochDay() + 25569 - 1462);
            row.createCell(1).setCellFormula("A1+1");
            row.getCell(1).setCellStyle(row.getCell(0).getCellStyle());
            Path file = write(workbook, "r.xlsx");
            assertThat(firstRow(file).stream().map(SheetCell::text)).containsExactly("2026-08-05", "2026-08-06");
        }
    }

    @Test
    void a_chart_sheet_does_not_shift_the_names_of_those_behind_it() throws IOException {
        Path file = SharedFiles.file("dc-schools/Data_csv_Collection.xlsx");
        assertThat(read(file).stream().map(Grid::sheet))
                .contains("Building_systems")
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.xlsx", "r.xls"})
    void a_locked_workbook_opens_with_its_password_only(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".xls")) {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet("Ark").createRow(0).createCell(0).setCellValue("hemmelig");
                Biff8EncryptionKey.setCurrentUserPassword("nøkkel");
                write(workbook, name);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        } else {
            LockedWorkbooks.lock(
                    Workbooks.sheet("Ark", "hemmelig").in(Files.createDirectory(folder.resolve("o"))), file, "nøkkel");
        }
        assertThat(refusal(file, Optional.empty())).isEqualTo("input.protected");
        assertThat(refusal(file, Optional.of("feil"))).isEqualTo("input.wrong-password");
        List<Grid> grids = new GridReader().read(new RegisterFile(file, Optional.of("nøkkel")));
        assertThat(grids.get(0).rows().get(0).cells().get(0).text()).isEqualTo("hemmelig");
    }

    private static String refusal(Path file, Optional<String> password) {
        return catchThrowableOfType(
                        UnusableInputException.class, () -> new GridReader().read(new RegisterFile(file, password)))
                .key();
    }

    @Test
    void a_workbook_locked_by_the_spreadsheet_itself_opens_without_a_password() throws IOException {
        Path open = Workbooks.sheet("Ark", "åpen").in(folder);
        Path file = LockedWorkbooks.lock(open, folder.resolve("l.xlsx"), "VelvetSweatshop");
        assertThat(only(file).text()).isEqualTo("åpen");
    }

    @Test
    void a_binary_workbook_is_refused_by_name() throws IOException {
        Path file = RawWorkbook.sheet("").with("xl/workbook.bin", "").in(folder.resolve("r.xlsx"));
        assertThat(refusal(file, Optional.empty())).isEqualTo("input.other-format");
    }

    @Test
    void rows_can_be_asked_for_in_any_order_and_are_the_same_each_time() throws IOException {
        List<Grid.Row> rows = read(Workbooks.sheet("Ark", "a | 1\n\nb | -2.5\nc | 123456789012\n")
                        .in(folder))
                .get(0)
                .rows();
        assertThat(rows.stream().map(Grid.Row::number)).containsExactly(1, 3, 4);
        assertThat(rows.get(2).at(1).orElseThrow().text()).isEqualTo("123456789012");
        assertThat(rows.get(1).at(1).orElseThrow().number()).contains(-2.5);
        assertThat(rows.get(2)).isEqualTo(rows.get(2)).isNotEqualTo(rows.get(1));
        assertThat(rows.get(0).at(7)).isEmpty();
    }

    @Test
    void a_strict_workbook_and_old_dates_are_read() {
        assertThat(only(SharedFiles.file("hostile/SampleSS.strict.xlsx")).text())
                .isEqualTo("Test spreadsheet");
        assertThat(firstRow(SharedFiles.file("hostile/1904DateWindowing.xls"))
                        .get(0)
                        .text())
                .isEqualTo("2000-01-01");
    }
}
