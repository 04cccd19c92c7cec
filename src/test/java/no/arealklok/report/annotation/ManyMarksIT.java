package no.arealklok.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyMarksIT {
    private static final Messages NB = Messages.of("nb");

    @TempDir
    private Path folder;

    private Path register() throws IOException {
        Path register = folder.resolve("by.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(register)) {
            workbook.createSheet("Enheter").createRow(0).createCell(0).setCellValue("Navn");
            workbook.write(out);
        }
        return register;
    }

    @Test
    void an_xls_takes_as_many_notes_as_it_holds_and_its_list_the_others() throws IOException {
        List<Finding> findings = IntStream.rangeClosed(1, 65_000)
                .mapToObj(row -> Finding.of(
                        FindingCode.NOT_A_NUMBER, new CellReference("by.xls", "Enheter", "A" + row), "mange"))
                .toList();
        Path copy = folder.resolve("copy.xls");
        boolean written =
                new AnnotatedWorkbookWriter().write(register(), Optional.empty(), Remark.all(findings, NB), NB, copy);
        assertThat(written).isTrue();
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(60_000 - 1024);
            assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(65_000 + 2);
        }
    }

    @Test
    void a_workbook_that_cannot_be_written_back_leaves_no_half_copy() throws IOException {
        Path broken = Files.write(folder.resolve("by.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path copy = folder.resolve("copy.xls");
        assertThat(new AnnotatedWorkbookWriter().write(broken, Optional.empty(), List.of(), NB, copy))
                .isFalse();
        assertThat(copy).doesNotExist();
    }
}
