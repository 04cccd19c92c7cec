package no.arealklok.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
    @TempDir
    Path folder;

    @Test
    void the_same_content_gives_the_same_bytes_at_any_time() throws Exception {
        byte[] first = Files.readAllBytes(saved("one.xlsx", "Lia skole"));
        // Zip entries tell two seconds apart, core properties one.
        Thread.sleep(2100);
        byte[] second = Files.readAllBytes(saved("two.xlsx", "Lia skole"));
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 22 00 00 00", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        Cell cell = read(saved("quoted.xlsx", text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void other_text_is_not_marked() throws IOException {
        Cell cell = read(saved("plain.xlsx", "Lia skole"));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void text_longer_than_a_cell_holds_is_cut() throws IOException {
        Cell cell = read(saved("long.xlsx", "x".repeat(40_000)));
        assertThat(cell.getStringCellValue()).hasSize(32_767);
    }

    private Path saved(String name, String text) throws IOException {
        Path file = folder.resolve("new").resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = workbook.createSheet("Ark").createRow(0).createCell(0);
            new TextCells(workbook).set(cell, text);
            new WorkbookWriter().write(workbook, file);
        }
        return file;
    }

    private static Cell read(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0);
        }
    }
}
