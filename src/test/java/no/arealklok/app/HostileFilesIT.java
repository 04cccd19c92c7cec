package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import no.arealklok.fixture.RawWorkbook;
import no.arealklok.fixture.SharedFiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that break readers: each ends in one sentence that names it. The tests run in a heap of 1 GB. None of these
 * files has units, so one that is read ends with the names of its sheets.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFilesIT {
    private static final String UNREADABLE = "er ikke en arbeidsbok som kan åpnes";
    private static final String READ = "Arkene der heter: ";
    private static final String SST = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    private Path folder;

    private static void endsInOneSentence(Path file, String sentence) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Arealklok.run(
                        new String[] {"analyse", file.toString()}, new PrintWriter(out), new PrintWriter(err)));
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(file.toString(), sentence).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    private Path in(String name) {
        return folder.resolve(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1904DateWindowing.xls                                            | Arkene der heter: Sheet1, Sheet2, Sheet3.
            57893-many-merges.xlsx                                           | Arkene der heter: Sheet1.
            60320-protected.xlsx                                             | er beskyttet med passord
            62815.xlsb                                                       | lagre den som .xlsx
            MalformedSSTCount.xlsx                                           | Arkene der heter: Sheet1.
            SampleSS.strict.xlsx                                             | Arkene der heter: First Sheet, Sheet Number 2, Sheet3.
            StructuredRefs-lots-with-lookups.xlsx                            | Arkene der heter: Profile, List,
            TwoSheetsOneHidden.xlsx                                          | Arkene der heter: Sheet1, Sheet2.
            clusterfuzz-testcase-minimized-POIHSSFFuzzer-4657005060816896.xls | Arkene der heter: NUEVA HOJA DE PEDIDO DOMICILIO, Hoja4.
            clusterfuzz-testcase-minimized-POIHSSFFuzzer-5816431116615680.xls | har ingen ark
            clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx | er ikke en arbeidsbok som kan åpnes
            clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx | er ikke en arbeidsbok som kan åpnes
            crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx              | er ikke en arbeidsbok som kan åpnes
            poc-xmlbomb.xlsx                                                 | er ikke en arbeidsbok som kan åpnes
            xlsx-corrupted.xlsx                                              | er ikke en arbeidsbok som kan åpnes
            xor-encryption-abc.xls                                           | er beskyttet med passord
            xxe_in_schema.xlsx                                               | Arkene der heter: Sheet1.
            """)
    void files_that_broke_other_readers(String name, String sentence) {
        endsInOneSentence(SharedFiles.file("hostile/" + name), sentence);
    }

    @Test
    void every_hostile_file_has_its_line_above() throws IOException {
        Path table = Path.of("src/test/java/no/arealklok/app/HostileFilesIT.java");
        try (var files = Files.list(SharedFiles.folder("hostile"))) {
            String lines = Files.readString(table);
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(lines).contains(file.getFileName().toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
    void an_xml_bomb(String part) throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><sst ").append(SST).append("><si><t>&a39;</t></si></sst>");
        endsInOneSentence(RawWorkbook.sheet("").with(part, bomb.toString()).in(in("bombe.xlsx")), UNREADABLE);
    }

    @Test
    void an_external_entity_is_not_fetched() throws IOException {
        Path secret = Files.writeString(in("secret.txt"), "<sheetData/>");
        String doctype = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        endsInOneSentence(RawWorkbook.sheet(doctype, "&x;").in(in("utenfra.xlsx")), UNREADABLE);
    }

    @Test
    void blanks_that_unpack_to_a_thousand_times_their_size() throws IOException {
        String blanks = " ".repeat(1 << 20);
        endsInOneSentence(RawWorkbook.sheetOf("", blanks, 300, "<sheetData/>").in(in("blanke.xlsx")), UNREADABLE);
    }

    @Test
    void one_shared_text_of_half_a_gigabyte() throws IOException {
        byte[] letters = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Path file = RawWorkbook.sheet("<sheetData/>")
                .with("xl/sharedStrings.xml", out -> {
                    out.write(("<sst " + SST + "><si><t>").getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 512; i++) {
                        out.write(letters);
                    }
                    out.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
                })
                .in(in("lang.xlsx"));
        endsInOneSentence(file, UNREADABLE);
    }

    @Test
    void long_texts_that_repeat_themselves_are_no_bomb() throws IOException {
        String cells = "<row><c t=\"inlineStr\"><is><t>" + "Ikke registrert. ".repeat(1_900) + "</t></is></c></row>";
        endsInOneSentence(
                RawWorkbook.sheetOf("<sheetData>", cells, 2_000, "</sheetData>").in(in("lange.xlsx")), READ + "Ark1.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 25, 50, 75, 90, 95, 99})
    void a_workbook_that_was_cut_off(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("sample-data/twelve-units.xlsx"));
        Path file = Files.write(in("kuttet.xlsx"), Arrays.copyOf(whole, whole.length * percent / 100));
        endsInOneSentence(file, UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noise_behind_the_first_bytes_of_a_workbook(long seed) throws IOException {
        for (String head : new String[] {"504B0304", "D0CF11E0A1B11AE1"}) {
            byte[] noise = new byte[100_000];
            new Random(seed).nextBytes(noise);
            byte[] magic = java.util.HexFormat.of().parseHex(head);
            System.arraycopy(magic, 0, noise, 0, magic.length);
            endsInOneSentence(Files.write(in("støy.xlsx"), noise), UNREADABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_workbook_with_bytes_changed_here_and_there_never_throws(long seed) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("sample-data/twelve-units.xlsx"));
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        endsInOneSentence(Files.write(in("skadet.xlsx"), bytes), "skadet.xlsx");
    }

    @Test
    void sixteen_thousand_columns() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>Kolonne</t></is></c>";
        endsInOneSentence(
                RawWorkbook.sheetOf("<sheetData><row>", cell, 16_384, "</row></sheetData>")
                        .in(in("bred.xlsx")),
                READ + "Ark1.");
    }

    @Test
    void two_thousand_million_columns() throws IOException {
        String columns = "<cols><col min=\"1\" max=\"2147483647\" width=\"9\" hidden=\"1\"/></cols><sheetData/>";
        endsInOneSentence(RawWorkbook.sheet(columns).in(in("endeløs.xlsx")), UNREADABLE);
    }

    @Test
    void fifty_thousand_merges() throws IOException {
        StringBuilder merges = new StringBuilder("<sheetData/><mergeCells>");
        for (int row = 1; row <= 50_000; row++) {
            merges.append("<mergeCell ref=\"A%d:C%d\"/>".formatted(row, row));
        }
        Path file = RawWorkbook.sheet(merges + "</mergeCells>").in(in("flettet.xlsx"));
        endsInOneSentence(file, READ + "Ark1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"ZZZZZZ9\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c t=\"s\"><v>77</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c s=\"999\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c t=\"q\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c><v>1e999</v></c><c><v>NaN</v></c></row></sheetData>",
                "<v>1</v>"
            })
    void values_that_no_spreadsheet_writes(String content) throws IOException {
        endsInOneSentence(RawWorkbook.sheet(content).in(in("rar.xlsx")), "rar.xlsx");
    }

    @Test
    void elements_within_elements_a_hundred_thousand_deep() throws IOException {
        endsInOneSentence(RawWorkbook.sheetOf("", "<a>", 100_000, "").in(in("dyp.xlsx")), UNREADABLE);
    }

    @Test
    void formulas_that_refer_in_circles_or_in_a_long_chain() throws IOException {
        StringBuilder cells = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 20_000; row++) {
            cells.append("<row r=\"%d\"><c r=\"A%d\"><f>A%d+1</f></c></row>".formatted(row, row, row % 20_000 + 1));
        }
        Path file = RawWorkbook.sheet(cells + "</sheetData>").in(in("ring.xlsx"));
        endsInOneSentence(file, READ + "Ark1.");
    }

    @Test
    void a_workbook_without_sheets_is_no_empty_success() throws IOException {
        String none = "<workbook " + SST + "><sheets/></workbook>";
        endsInOneSentence(RawWorkbook.sheet("").with("xl/workbook.xml", none).in(in("uten.xlsx")), "har ingen ark");
        endsInOneSentence(
                RawWorkbook.sheet("").without("xl/worksheets/sheet1.xml").in(in("borte.xlsx")), UNREADABLE);
        endsInOneSentence(RawWorkbook.sheet("<sheetData/>").in(in("blank.xlsx")), READ + "Ark1.");
    }
}
