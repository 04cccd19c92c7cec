package no.arealklok.report.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings could put a unit in another band. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspectTableTest {

    @TempDir
    Path folder;

    private List<String> rows(String service, String... register) throws Exception {
        return rows(service, Files.writeString(folder.resolve("by.csv"), String.join("\n", register)));
    }

    private static List<String> rows(String service, Path file) {
        RegisterReading reading = new RegisterReader().read(file, CaseText.TYPES);
        Analysis analysis = new CaseRun(reading, new CaseText().norms()).analyse();
        List<Block> blocks =
                new SuspectTable(new Phrases(analysis, Messages.of("nb"), false)).blocks(CaseText.TYPES.type(service));
        return blocks.stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> String.join(
                        " | ", row.stream().map(SuspectTableTest::text).toList()))
                .toList();
    }

    private static String text(Cell cell) {
        return new CellText(Messages.of("nb")).of(cell);
    }

    /**
     * 240 of 390 is 61.5 %, 62 % printed: low, which ends below 70 %. 272 of 390 is 69.7 %, 70 % printed: 32 users
     * more. 240 of 345 is 69.6 %: 45 places fewer. A unit without such a finding has no row.
     */
    @Test
    void findings_in_the_cells_of_places_and_users_are_named_with_their_cell_and_the_least_change() throws Exception {
        List<String> rows = rows(
                "school",
                "Enhets-ID;Navn;Tjeneste;Bygg-ID;BTA;Kapasitet;Brukere;Årsverk",
                "S1;Lia;skole;B1;5000;ca. 390;240;ca. 30",
                "S2;Dal;skole;B2;5000;390;ca. 240;30",
                "S3;Ås;skole;B3;5000;390;240;30");

        assertThat(rows)
                .containsExactly(
                        "Lia | plasser | by!F2 | «ca. 390» er et omtrentlig tall. 390 er brukt. | 45 færre plasser",
                        "Dal | brukere | by!G3 | «ca. 240» er et omtrentlig tall. 240 er brukt. | 32 flere brukere");
    }

    /**
     * Grades 1 to 7 follow ages 6 to 12, which are there in Vest; Nord has no residents at all, and nobody has ages
     * 13–15.
     */
    @Test
    void findings_in_grades_and_population_are_told_as_the_outlooks() throws Exception {
        Path file = folder.resolve("by.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(
                    workbook.createSheet("Enheter"),
                    "Enhets-ID;Navn;Tjeneste;Bygg-ID;BTA;Område;Trinn;Kapasitet;Brukere",
                    "S1;Lia;skole;B1;5000;Vest;1-7;390;240",
                    "S2;Dal;skole;B2;5000;Nord;1-7;390;240",
                    "S3;Ås;skole;B3;5000;Vest;8-10;390;240");
            fill(workbook.createSheet("Befolkning"), "Område;Alder;2026;2027", "Vest;6-12;500;510", "Sør;6-12;400;410");
            workbook.write(out);
        }

        assertThat(rows("school", file))
                .containsExactly(
                        "Dal | befolkning, framskrivingen | Enheter, rad 3 | Området «Nord» har ingen befolkningstall. Dal "
                                + "følger innbyggerne i hele kommunen. | 32 flere brukere, i framskrivingen",
                        "Ås | befolkning, framskrivingen | Enheter, rad 4 | Befolkningstallene mangler alderen 13–15, som "
                                + "Ås følger. Behovet er ukjent; brukerne holdes som i dag. | "
                                + "32 flere brukere, i framskrivingen");
    }

    private static void fill(XSSFSheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            XSSFRow row = sheet.createRow(i);
            String[] cells = rows[i].split(";");
            for (int j = 0; j < cells.length; j++) {
                row.createCell(j).setCellValue(cells[j]);
            }
        }
    }

    @Test
    void nothing_is_told_of_a_service_without_findings() throws Exception {
        assertThat(rows(
                        "school",
                        "Enhets-ID;Navn;Tjeneste;Bygg-ID;BTA;Kapasitet;Brukere;Område",
                        "K1;Lia;barnehage;B1;500;60;ca. 50;Nord"))
                .isEmpty();
    }
}
