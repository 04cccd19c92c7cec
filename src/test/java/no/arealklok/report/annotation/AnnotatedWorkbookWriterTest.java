package no.arealklok.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.LockedWorkbooks;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnotatedWorkbookWriterTest {
    private static final String SHEET = "Bygg & «anlegg»";
    private static final Messages NB = Messages.of("nb");

    @TempDir
    private Path folder;

    private static Finding finding(FindingCode code, String sheet, String address, String found) {
        return Finding.of(code, new CellReference("a.xlsx", sheet, address), found, "x", "y");
    }

    private static final List<Finding> FINDINGS = List.of(
            finding(FindingCode.NOT_A_NUMBER, SHEET, "B2", "=cmd|' /C calc'!A0 <&> \u0007 _x0041_"),
            finding(FindingCode.NEGATIVE_NUMBER, SHEET, "B2", "-1"),
            finding(FindingCode.NAME_MISSING, SHEET, "A3", "Bygg 2"),
            finding(FindingCode.USERS_UNKNOWN, SHEET, "C3", ""),
            finding(FindingCode.ROW_WITHOUT_ID, SHEET, "6:6", ""),
            finding(FindingCode.UNKNOWN_SERVICE, SHEET, "F40", "rådhus"),
            finding(FindingCode.COLUMN_UNREAD, SHEET, "D1:E1", "Dato"),
            finding(FindingCode.SHEET_UNREAD, "Skjult", "A1", "Skjult"),
            finding(FindingCode.SHEET_UNREAD, SHEET, "", "hele"),
            Finding.of(FindingCode.POPULATION_MISSING, CellReference.file("a.xlsx"), ""));

    private Path annotated(Path original) throws IOException {
        Path copy = folder.resolve("new/copy-of-" + original.getFileName());
        new AnnotatedWorkbookWriter().write(original, Optional.empty(), Remark.all(FINDINGS, NB), NB, copy);
        return copy;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xlsm"})
    void every_part_is_the_same_byte_for_byte_but_those_that_hold_marks_comments_and_the_added_sheet(String name)
            throws IOException {
        Path original = RichWorkbook.write(folder.resolve(name));
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(annotated(original));
        Set<String> changed = new TreeSet<>();
        before.forEach((part, bytes) -> {
            if (!Arrays.equals(bytes, after.get(part))) {
                changed.add(part);
            }
        });
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml");
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(added)
                .containsExactlyInAnyOrder(
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "xl/worksheets/sheet3.xml");
        assertThat(before).hasSizeGreaterThan(15);
    }

    /** Only {@code s} of a marked cell, and the counts of lists, are other than they were. */
    @Test
    void what_stood_in_a_part_that_changed_still_stands_there_in_its_order() throws IOException {
        Path original = RichWorkbook.write(folder.resolve("a.xlsm"));
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(annotated(original));
        before.forEach((part, bytes) -> {
            if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
                List<String> rest = new ArrayList<>(tokens(after.get(part)));
                for (String token : tokens(bytes)) {
                    int at = rest.indexOf(token);
                    assertThat(at).as(part + " has " + token).isNotNegative();
                    rest.subList(0, at + 1).clear();
                }
            }
        });
    }

    private static List<String> tokens(byte[] part) {
        return XmlTokens.of(PartText.of(part)).stream()
                .map(XmlToken::text)
                .map(text -> text.replaceFirst(" (s|count)=\"\\d+\"", "").replace("/>", ">"))
                .map(text -> text.replaceFirst("4, 0, 1, 0, 6, 0, 5, 0", "").replaceFirst("4, 0, 1, 0, 6, 0, 9, 0", ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void a_cell_has_one_comment_with_all_its_findings_and_a_mark_around_its_own_looks() throws IOException {
        try (XSSFWorkbook workbook = open(annotated(RichWorkbook.write(folder.resolve("a.xlsx"))))) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            XSSFCell cell = sheet.getRow(1).getCell(1);
            assertThat(cell.getNumericCellValue()).isEqualTo(100.5);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(cell.getCellStyle().getFillForegroundColor()).isEqualTo((short) 13);
            assertThat(cell.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
            assertThat(marks(sheet)).containsEntry("B2", "DASHED");
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("Arealklok");
            assertThat(cell.getCellComment().getString().getString())
                    .contains("=cmd|' /C calc'!A0 <&>", "«-1»", "Antatt", "→ ")
                    .doesNotContain("\u0007");
        }
    }

    @Test
    void an_existing_comment_keeps_its_author_and_its_words_and_gets_ours_behind_them() throws IOException {
        try (XSSFWorkbook workbook = open(annotated(RichWorkbook.write(folder.resolve("a.xlsx"))))) {
            XSSFComment comment = workbook.getSheet(SHEET).getCellComment(new CellAddress("A3"));
            assertThat(comment.getAuthor()).isEqualTo("Kari");
            assertThat(comment.getString().getString()).startsWith("Målt i 2019 <av Kari>\n\nArealklok – ");
        }
    }

    @Test
    void a_mark_goes_over_the_looks_of_a_cell_and_tints_it_only_where_it_has_no_colour() throws IOException {
        try (XSSFWorkbook workbook = open(annotated(RichWorkbook.write(folder.resolve("a.xlsx"))))) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            assertThat(marks(sheet))
                    .containsOnly(
                            entry("B2", "DASHED"),
                            entry("A3", "DASHED tint"),
                            entry("C3", "DOTTED tint"),
                            entry("A6", "THIN tint"),
                            entry("F40", "THIN tint"),
                            entry("D1", "DOTTED tint"));
            assertThat(sheet.getLastRowNum()).isLessThan(39);
            assertThat(sheet.getCellComments()).hasSize(6);
            assertThat(workbook.getSheet("Skjult").getCellComments()).hasSize(1);
            assertThat(workbook.isSheetHidden(1)).isTrue();
        }
    }

    private static Map<String, String> marks(Sheet sheet) {
        Map<String, String> marks = new TreeMap<>();
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            ConditionalFormattingRule rule = format.getRule(0);
            if (rule.getFormula1().equals(Mark.CONDITION)) {
                String tint = rule.getPatternFormatting() == null ? "" : " tint";
                for (CellRangeAddress range : format.getFormattingRanges()) {
                    range.forEach(cell -> marks.put(
                            cell.toString(), rule.getBorderFormatting().getBorderTop() + tint));
                }
            }
        }
        return marks;
    }

    @Test
    void the_added_sheet_lists_every_finding_as_text_and_links_to_its_cell() throws IOException {
        try (XSSFWorkbook workbook = open(annotated(RichWorkbook.write(folder.resolve("a.xlsx"))))) {
            XSSFSheet list = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            assertThat(list.getSheetName()).isEqualTo("Funn");
            assertThat(list.getLastRowNum()).isEqualTo(FINDINGS.size() + 2);
            assertThat(list.getRow(3).getCell(0).getStringCellValue()).isEqualTo(SHEET + ", rad 6");
            assertThat(list.getRow(3).getCell(0).getHyperlink().getLocation()).isEqualTo("'" + SHEET + "'!A6");
            assertThat(list.getRow(5).getCell(0).getHyperlink().getLocation()).isEqualTo("'" + SHEET + "'!B2");
            assertThat(list.getRow(12).getCell(0).getHyperlink().getLocation()).isEqualTo("'" + SHEET + "'!A1");
            assertThat(list.getRow(8).getCell(0).getHyperlink()).isNull();
            assertThat(list.getRow(5).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(list)
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
            assertThat(list.getRow(5).getCell(2).getStringCellValue()).contains("_x0041_");
        }
    }

    @Test
    void the_same_workbook_and_findings_give_the_same_bytes() throws IOException {
        Path original = RichWorkbook.write(folder.resolve("a.xlsx"));
        byte[] once = Files.readAllBytes(annotated(original));
        assertThat(Files.readAllBytes(annotated(original))).isEqualTo(once);
    }

    @Test
    void the_marks_comments_and_list_of_an_earlier_check_are_replaced() throws IOException {
        Path copy = annotated(RichWorkbook.write(folder.resolve("a.xlsm")));
        Path again = annotated(copy);
        Map<String, byte[]> before = parts(copy);
        Map<String, byte[]> after = parts(again);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((part, bytes) ->
                assertThat(PartText.of(after.get(part))).as(part).isEqualTo(PartText.of(bytes)));
    }

    @Test
    void what_is_mended_is_told_no_more_and_the_owners_own_words_stay() throws IOException {
        Path copy = annotated(RichWorkbook.write(folder.resolve("a.xlsx")));
        Path clean = folder.resolve("clean.xlsx");
        new AnnotatedWorkbookWriter().write(copy, Optional.empty(), List.of(), Messages.of("en"), clean);
        try (XSSFWorkbook workbook = open(clean)) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            assertThat(marks(sheet)).isEmpty();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getCellComments()).containsOnlyKeys(new CellAddress("A3"));
            assertThat(sheet.getCellComment(new CellAddress("A3")).getString().getString())
                    .isEqualTo("Målt i 2019 <av Kari>");
            assertThat(workbook.getSheet("Skjult").getCellComments()).isEmpty();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(Messages.of("en").text("check.sheetTitle"));
        }
    }

    @Test
    void a_sheet_of_the_owners_with_the_same_name_is_left_alone() throws IOException {
        Path original = folder.resolve("b.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            workbook.createSheet("Funn").createRow(0).createCell(0).setCellValue("Arkeologiske funn");
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = open(annotated(annotated(original)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("Funn").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Arkeologiske funn");
            assertThat(workbook.getSheet("Funn 2")).isNotNull();
        }
    }

    @Test
    void what_the_owner_wrote_behind_our_words_is_kept() {
        String ours = "Arealklok – Antatt\n«mange\nplasser» er ikke et tall.\n→ Skriv tallet.";
        assertThat(EarlierWords.without(ours)).isEmpty();
        assertThat(EarlierWords.without("Målt av Kari\n\n" + ours + "\n\n" + ours))
                .isEqualTo("Målt av Kari");
        assertThat(EarlierWords.without(ours + "\nRettet 3.4., Kari")).isEqualTo("\nRettet 3.4., Kari");
        assertThat(EarlierWords.without(List.of("Målt\n", "\nArealklok – An", "tatt\nx\n→ y")))
                .containsExactly("Målt", "", "");
    }

    @Test
    void a_workbook_with_a_password_comes_back_with_the_same_password() throws IOException {
        Path open = RichWorkbook.write(folder.resolve("open.xlsx"));
        Path locked = LockedWorkbooks.lock(open, folder.resolve("locked.xlsx"), "hemmelig");
        Path copy = folder.resolve("copy.xlsx");
        new AnnotatedWorkbookWriter().write(locked, Optional.of("hemmelig"), Remark.all(FINDINGS, NB), NB, copy);
        assertThat(FileMagic.valueOf(copy.toFile())).isEqualTo(FileMagic.OLE2);
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), "hemmelig", true)) {
            assertThat(workbook.getSheet(SHEET).getCellComments()).hasSize(6);
        }
    }

    @Test
    void a_workbook_of_the_old_kind_is_marked_and_stays_open_even_when_a_password_was_given() throws IOException {
        Path original = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            RichWorkbook.fill(workbook, workbook.createSheet(SHEET));
            workbook.write(out);
        }
        Path copy = folder.resolve("copy.xls");
        new AnnotatedWorkbookWriter().write(original, Optional.of("x"), Remark.all(FINDINGS, NB), NB, copy);
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(SHEET);
            assertThat(sheet.getCellComments()).hasSize(6);
            CellStyle style = sheet.getRow(1).getCell(1).getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(marks(sheet)).hasSize(6).containsEntry("B2", "DASHED").containsEntry("A3", "DASHED tint");
            assertThat(workbook.getSheet("Funn")
                            .getRow(5)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'" + SHEET + "'!B2");
        }
        Path again = folder.resolve("again.xls");
        new AnnotatedWorkbookWriter().write(copy, Optional.empty(), Remark.all(FINDINGS, NB), NB, again);
        try (Workbook workbook = WorkbookFactory.create(again.toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("Funn").getLastRowNum()).isEqualTo(FINDINGS.size() + 2);
            Sheet sheet = workbook.getSheet(SHEET);
            assertThat(marks(sheet)).hasSize(6);
            assertThat(sheet.getCellComments()).hasSize(6);
            assertThat(sheet.getCellComment(new CellAddress("A3")).getString().getString())
                    .containsOnlyOnce("Arealklok");
        }
    }

    @Test
    void text_with_separators_cannot_be_written_back() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "id;navn\n1;Lia\n");
        assertThat(AnnotatedWorkbookWriter.takes(text)).isFalse();
        assertThat(AnnotatedWorkbookWriter.takes(RichWorkbook.write(folder.resolve("a.xlsx"))))
                .isTrue();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
