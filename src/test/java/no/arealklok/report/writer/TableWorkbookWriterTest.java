package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWorkbookWriterTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("new/tables.xlsx");
        new TableWorkbookWriter().write(SampleDocument.whole(), file);
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        Path again = folder.resolve("again.xlsx");
        new TableWorkbookWriter().write(SampleDocument.whole(), again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void the_language_of_the_machine_is_nowhere_in_a_chart() throws IOException {
        Document charts = new Document(
                "nb",
                "By",
                "",
                "",
                List.of(new Section("c", "Diagram", List.of(SampleDocument.outlookChart("Skoler", 300, 2, 320)))));
        Path here = folder.resolve("here.xlsx");
        new TableWorkbookWriter().write(charts, here);
        Path elsewhere = folder.resolve("elsewhere.xlsx");
        LocaleUtil.setUserLocale(Locale.FRANCE);
        try {
            new TableWorkbookWriter().write(charts, elsewhere);
        } finally {
            LocaleUtil.resetUserLocale();
        }
        assertThat(elsewhere).hasSameBinaryContentAs(here);
    }

    @Test
    void each_table_is_a_sheet_that_filters_and_keeps_its_headings_in_sight() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Kart", "Enheter", "Enheter 2");
            XSSFSheet units = workbook.getSheet("Enheter");
            assertThat(units.getPaneInformation().isFreezePane()).isTrue();
            assertThat(units.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H13");
        }
    }

    @Test
    void numbers_are_numbers_with_a_format_and_a_share_has_its_band_in_words() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet units = workbook.getSheet("Enheter");
            assertThat(shown(units, 0)).contains("Utnyttelse", "Utnyttelse, vurdering");
            assertThat(shown(units, 1))
                    .containsExactly("Åsgård skole", "180", "390", "46%", "lav", "11.4", "-258,750 kr", "1955");
            assertThat(units.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(0.46);
            assertThat(units.getRow(1)
                            .getCell(3)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFE1EDF6");
        }
    }

    @Test
    void millions_keep_their_kroner() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFCell running = workbook.getSheet("Kart").getRow(2).getCell(2);
            assertThat(running.getNumericCellValue()).isEqualTo(-12_400_000);
            assertThat(running.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0,,\" mill. kr\"");
        }
    }

    @Test
    void text_is_never_a_formula_and_what_is_missing_is_a_word() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet units = workbook.getSheet("Enheter");
            XSSFCell hostile = units.getRow(5).getCell(0);
            assertThat(hostile.getCellType()).isEqualTo(CellType.STRING);
            assertThat(hostile.getStringCellValue()).startsWith("=cmd|");
            assertThat(hostile.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(units.getRow(3).getCell(2).getStringCellValue()).isEqualTo("ukjent");
        }
    }

    @Test
    void a_row_is_as_high_as_its_longest_text() throws IOException {
        String merger = "Bofellesskapet Molteflata, Bofellesskapet Bergkollen → Solvik sentrum gamle helsestasjon";
        Table table = new Table(
                "Samlinger",
                List.of(Column.text("Samling")),
                Stream.of(merger, "Lia → Lund")
                        .map(text -> List.of(no.arealklok.report.Cell.text(text)))
                        .toList());
        Section section = new Section("mergers", "Samlinger", List.of(table));
        new TableWorkbookWriter().write(new Document("nb", "By", "", "", List.of(section)), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints())
                    .isEqualTo(2 * sheet.getRow(2).getHeightInPoints());
        }
    }

    @Test
    void a_document_without_a_table_is_refused() {
        Document empty = new Document("nb", "Solvik", "", "", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableWorkbookWriter().write(empty, folder.resolve("none.xlsx")));
    }

    private static List<String> shown(XSSFSheet sheet, int row) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ENGLISH);
        return java.util.stream.StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map((Cell cell) -> formatter.formatCellValue(cell))
                .toList();
    }
}
