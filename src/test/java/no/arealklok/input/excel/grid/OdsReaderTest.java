package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OdsReaderTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>%s<office:document-content
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
            <office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/>
            </style:style></office:automatic-styles><office:body>""";

    @TempDir
    private Path folder;

    private Path file(String doctype, String body) throws IOException {
        return file(HEAD.formatted(doctype) + body + "</office:body></office:document-content>", "<manifest/>", 1);
    }

    private Path file(String content, String manifest, int times) throws IOException {
        Path file = folder.resolve("by.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<Grid> read(Path file) {
        return new GridReader().read(RegisterFile.of(file));
    }

    /** The sheet with these rows. */
    private Grid sheet(String rows) throws IOException {
        String table = "<table:table table:name=\"Ark1\">" + rows + "</table:table>";
        return read(file("", "<office:spreadsheet>" + table + "</office:spreadsheet>"))
                .get(0);
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static void refused(Path file, String key) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void each_kind_of_cell_is_read_as_what_it_holds() throws IOException {
        Grid sheet = sheet(row(
                cell("office:value-type=\"string\"", "Lia <text:span>skole</text:span>"),
                cell("office:value-type=\"float\" office:value=\"1.2E+3\"", "1 200"),
                cell("office:value-type=\"float\" office:value=\"301\"", "0301"),
                cell("office:value-type=\"percentage\" office:value=\"0.92\"", "92 %"),
                cell("office:value-type=\"date\" office:date-value=\"2026-12-31T00:00:00\"", "31.12.26"),
                cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "SANN"),
                cell("office:value-type=\"string\" calcext:value-type=\"error\"", "#DIV/0!"),
                cell("office:value-type=\"currency\" office:currency=\"NOK\" office:value=\"5\"", "kr 5"),
                "<table:table-cell table:formula=\"of:=SUM([.A1])\"/>"));
        assertThat(sheet.rows().get(0).cells())
                .extracting(cell -> cell.place().address() + " " + cell.kind() + " " + cell.text())
                .containsExactly(
                        "A1 TEXT Lia skole",
                        "B1 NUMBER 1200",
                        "C1 NUMBER 0301",
                        "D1 PERCENT 0.92",
                        "E1 DATE 2026-12-31",
                        "F1 BOOLEAN true",
                        "G1 ERROR #DIV/0!",
                        "H1 NUMBER 5",
                        "I1 FORMULA =SUM([.A1])");
    }

    @Test
    void repeated_rows_and_cells_stand_where_a_spreadsheet_shows_them() throws IOException {
        String blank = "<table:table-cell table:number-columns-repeated=\"3\"/>";
        String seven = "office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"";
        Grid sheet = sheet("<table:table-row table:number-rows-repeated=\"20000\"><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\">" + blank
                + cell(seven, "7") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>");
        assertThat(sheet.rows()).extracting(Grid.Row::number).containsExactly(20_001, 20_002);
        assertThat(sheet.rows().get(1).cells())
                .extracting(cell -> cell.place().address())
                .containsExactly("D20002", "E20002");
        assertThat(sheet.rows().get(0).hidden()).isTrue();
    }

    @Test
    void remarks_on_cells_and_changes_that_were_tracked_are_no_content() throws IOException {
        Grid sheet = sheet(row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>huskelapp"
                + "</text:p></office:annotation><text:p>Lia</text:p></table:table-cell>"));
        assertThat(sheet.rows().get(0).cells()).extracting(SheetCell::text).containsExactly("Lia");
        String change = "<table:tracked-changes><table:table table:name=\"Før\"/></table:tracked-changes>";
        assertThat(read(file(
                        "",
                        "<office:spreadsheet>" + change
                                + "<table:table table:name=\"Nå\" table:style-name=\"ta2\"/></office:spreadsheet>")))
                .singleElement()
                .satisfies(only -> assertThat(only.sheet()).isEqualTo("Nå"))
                .satisfies(only -> assertThat(only.hidden()).isTrue());
    }

    @Test
    void what_attacks_is_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig");
        String fetched = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        refused(file(fetched, "<office:spreadsheet>&x;</office:spreadsheet>"), "input.not-a-workbook");
        String wide = "table:number-columns-repeated=\"20000\" office:value-type=\"float\" office:value=\"1\"";
        refused(
                file(
                        "",
                        "<office:spreadsheet><table:table>" + row(cell(wide, "1")) + "</table:table>"
                                + "</office:spreadsheet>"),
                "input.not-a-workbook");
        String tall = "<table:table-row table:number-rows-repeated=\"9999999999\">" + cell(wide, "1");
        refused(
                file(
                        "",
                        "<office:spreadsheet><table:table>" + tall + "</table:table-row></table:table>"
                                + "</office:spreadsheet>"),
                "input.not-a-workbook");
        refused(file(" ".repeat(1 << 20), "<manifest/>", 300), "input.not-a-workbook");
    }

    @Test
    void other_documents_and_locked_ones_are_told() throws IOException {
        refused(file("", "<office:text><table:table table:name=\"T\"/></office:text>"), "input.not-a-workbook");
        refused(file("x", "<manifest:encryption-data/>", 1), "input.locked-ods");
    }

    @Test
    void kinds_have_their_numbers() throws IOException {
        Grid sheet = sheet(row(cell("office:value-type=\"percentage\" office:value=\"0.5\"", "50 %")));
        assertThat(sheet.rows().get(0).cells().get(0).kind()).isEqualTo(Kind.PERCENT);
        assertThat(sheet.rows().get(0).cells().get(0).number()).contains(0.5);
    }
}
