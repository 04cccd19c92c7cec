package no.arealklok.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.Viewers;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the annotated copy in LibreOffice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnotatedWorkbookViewerIT {
    private static final Messages NB = Messages.of("nb");

    @TempDir
    private Path folder;

    private Path annotated(Path original, String sheet) throws Exception {
        List<Finding> findings = List.of(
                Finding.of(FindingCode.NOT_A_NUMBER, new CellReference("a", sheet, "B2"), "mange"),
                Finding.of(FindingCode.NAME_MISSING, new CellReference("a", sheet, "A3"), "Bygg 2"),
                Finding.of(FindingCode.UNKNOWN_SERVICE, new CellReference("a", sheet, "F40"), "rådhus"));
        Path copy = folder.resolve("copy-" + original.getFileName());
        new AnnotatedWorkbookWriter().write(original, Optional.empty(), Remark.all(findings, NB), NB, copy);
        return copy;
    }

    private void opensWithAllThatIsNew(Path copy, String sheet) throws Exception {
        Path saved = Viewers.office(folder, copy, "xlsx");
        try (Workbook workbook = WorkbookFactory.create(saved.toFile(), null, true)) {
            Sheet read = workbook.getSheet(sheet);
            assertThat(read.getCellComment(new CellAddress("B2")).getString().getString())
                    .contains("«mange»");
            assertThat(read.getCellComment(new CellAddress("F40")).getString().getString())
                    .contains("rådhus");
            assertThat(workbook.getSheet("Funn").getRow(3).getCell(0).getHyperlink())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xlsm"})
    void it_opens_an_annotated_workbook_with_comments_list_and_the_owners_own_comment(String name) throws Exception {
        String sheet = "Bygg & «anlegg»";
        Path copy = annotated(RichWorkbook.write(folder.resolve(name)), sheet);
        opensWithAllThatIsNew(copy, sheet);
        try (Workbook workbook =
                WorkbookFactory.create(Viewers.office(folder, copy, "xlsx").toFile(), null, true)) {
            assertThat(workbook.getSheet(sheet)
                            .getCellComment(new CellAddress("A3"))
                            .getString()
                            .getString())
                    .contains("Målt i 2019", "Arealklok");
        }
    }

    @Test
    void it_opens_an_annotated_workbook_of_the_old_kind() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            RichWorkbook.fill(workbook, workbook.createSheet("Bygg"));
            workbook.write(out);
        }
        opensWithAllThatIsNew(annotated(file, "Bygg"), "Bygg");
    }

    @Test
    void what_it_has_saved_is_known_again_and_replaced() throws Exception {
        String sheet = "Bygg & «anlegg»";
        Path saved = Viewers.office(folder, annotated(RichWorkbook.write(folder.resolve("a.xlsx")), sheet), "xlsx");
        try (Workbook workbook = WorkbookFactory.create(annotated(saved, sheet).toFile(), null, true)) {
            Sheet read = workbook.getSheet(sheet);
            assertThat(read.getCellComments()).hasSize(3);
            assertThat(read.getCellComments().values())
                    .allSatisfy(comment ->
                            assertThat(comment.getString().getString()).containsOnlyOnce("Arealklok"));
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(read.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(4);
        }
    }
}
