package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {
    private static final String MESSY = """
            Enhets-ID;Navn;Tjeneste;Bygg-ID;Kapasitet;Elevar;Kommentar
            S1;Lia;Skole;B1;mange;241;god
            R1;Rådhuset;Rådhus;B2;10;9;
            """;

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String out, String err) {}

    private static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = Arealklok.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ran(exitCode, out.toString(), err.toString());
    }

    private Path workbook(String text) throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Ark1");
            for (String line : text.lines().toList()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(";")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void a_messy_register_comes_back_with_its_findings_at_their_cells_and_is_itself_untouched() throws IOException {
        Path register = workbook(MESSY);
        byte[] before = Files.readAllBytes(register);
        Path output = folder.resolve("out");
        Ran ran = run("check", register, "-o", output);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(ran.out())
                .contains(
                        "leste 1 enheter",
                        "F «Elevar» = Brukere",
                        "G «Kommentar»",
                        "Ark1!C3  Utelatt",
                        "Rådhus",
                        "→ ",
                        output.resolve("register-funn.xlsx").toString());
        assertThat(output.toFile().list())
                .containsExactlyInAnyOrder("register-funn.xlsx", "findings.json", "mapping.json");
        try (Workbook copy =
                WorkbookFactory.create(output.resolve("register-funn.xlsx").toFile(), null, true)) {
            assertThat(copy.getSheet("Ark1")
                            .getCellComment(new CellAddress("C3"))
                            .getString()
                            .getString())
                    .contains("Rådhus");
            assertThat(copy.getSheet("Ark1").getCellComment(new CellAddress("E2")))
                    .isNotNull();
            assertThat(copy.getSheet("Funn")).isNotNull();
        }
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void findings_are_there_for_other_programs_too() throws IOException {
        Path output = folder.resolve("out");
        run("check", workbook(MESSY), "-o", output, "--lang", "en");
        JsonNode findings = JsonMapper.shared().readTree(Files.readAllBytes(output.resolve("findings.json")));
        assertThat(findings.at("/counts/rejected").asInt()).isEqualTo(1);
        assertThat(findings.at("/findings").valueStream()).anySatisfy(finding -> {
            assertThat(finding.at("/code").asString()).isEqualTo("UNKNOWN_SERVICE");
            assertThat(finding.at("/place/sheet").asString()).isEqualTo("Ark1");
            assertThat(finding.at("/place/address").asString()).isEqualTo("C3");
            assertThat(finding.at("/sentence").asString()).startsWith("The service “Rådhus”");
        });
        assertThat(output.resolve("register-findings.xlsx")).exists();
    }

    @Test
    void a_finding_names_a_column_in_the_language_of_its_reader() throws IOException {
        Path register = workbook(MESSY.replace("Elevar", "Elevtalll"));
        assertThat(run("check", register, "-o", folder.resolve("nb")).out())
                .contains("«Elevtalll» er lest som «Brukere»");
        assertThat(run("check", register, "-o", folder.resolve("en"), "--lang", "en")
                        .out())
                .contains("“Elevtalll” was read as “Users”");
    }

    @Test
    void the_mapping_that_is_written_can_be_given_back() throws IOException {
        Path register = workbook(MESSY);
        Path output = folder.resolve("out");
        Ran once = run("check", register, "-o", output);
        Ran again = run("check", register, "-o", folder.resolve("again"), "--mapping", output.resolve("mapping.json"));
        assertThat(again.exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(again.out().lines().limit(5))
                .isEqualTo(once.out().lines().limit(5).toList());
    }

    @Test
    void a_copy_with_findings_that_is_checked_has_the_same_findings_and_one_list_of_them() throws IOException {
        Path first = folder.resolve("first");
        Ran once = run("check", workbook(MESSY), "-o", first);
        Path copy = first.resolve("register-funn.xlsx");
        byte[] before = Files.readAllBytes(copy);
        Path second = folder.resolve("second");
        Ran again = run("check", copy, "-o", second);
        assertThat(again.out().lines().skip(1).takeWhile(line -> !line.startsWith("Registeret er ikke endret")))
                .isEqualTo(once.out()
                        .lines()
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("Registeret er ikke endret"))
                        .toList());
        try (Workbook workbook =
                WorkbookFactory.create(second.resolve("register-funn.xlsx").toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
        run("check", copy, "-o", first);
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        assertThat(first.resolve("register-funn-funn.xlsx")).exists();
    }

    @Test
    void strict_tells_the_shell_when_rows_were_left_out() throws IOException {
        Path output = folder.resolve("out");
        assertThat(run("check", workbook(MESSY), "-o", output, "--strict").exitCode())
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run("check", "sample-data/twelve-units.xlsx", "-o", output, "--strict")
                        .exitCode())
                .isEqualTo(ExitCode.WRITTEN);
    }

    @Test
    void text_with_separators_gives_a_workbook_of_findings() throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), MESSY);
        Path output = folder.resolve("out");
        assertThat(run("check", register, "-o", output).exitCode()).isEqualTo(ExitCode.WRITTEN);
        try (Workbook list =
                WorkbookFactory.create(output.resolve("register-funn.xlsx").toFile(), null, true)) {
            assertThat(list.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_register_of_which_nothing_can_be_used_is_told_and_still_comes_back_with_its_findings() throws IOException {
        Path register = workbook("Enhets-ID;Navn;Tjeneste;Kapasitet\nR1;Rådhuset;Rådhus;1\n");
        Path output = folder.resolve("out");
        Ran ran = run("check", register, "-o", output);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).contains("Rådhus");
        assertThat(output.resolve("register-funn.xlsx")).exists();
    }

    @Test
    void a_workbook_without_units_gives_a_mapping_that_makes_it_readable_when_filled_in() throws IOException {
        Path register = workbook("Oversikt 2025\nKode;Hva;Tak;Folk;Slag\n7;Lia;390;240;skole\n");
        Path output = folder.resolve("out");
        Ran ran = run("check", register, "-o", output);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(ran.err().lines()).hasSize(1);
        Path mapping = output.resolve("mapping.json");
        assertThat(ran.out()).contains("«holds»", mapping.toString()).doesNotContain("Ingen funn");
        String draft = Files.readString(mapping);
        assertThat(draft).contains("\"sheet\" : \"Ark1\"", "\"holds\" : \"\"", "\"headingRow\" : 2");
        Files.writeString(
                mapping,
                draft.replace("\"holds\" : \"\"", "\"holds\" : \"units\"")
                        .replaceAll("(\"heading\" : \"Hva\",\\s*\"column\" : )\"\"", "$1\"unit.name\"")
                        .replaceAll("(\"heading\" : \"Slag\",\\s*\"column\" : )\"\"", "$1\"unit.service\"")
                        .replaceAll("(\"heading\" : \"Tak\",\\s*\"column\" : )\"\"", "$1\"unit.capacity\""));
        Ran filled = run("check", register, "-o", output, "--mapping", mapping);
        assertThat(filled.exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(filled.out()).contains("leste 1 enheter", "«Tak» = Kapasitet");
    }

    @Test
    void a_register_without_findings_is_said_to_have_none() {
        assertThat(run("check", "sample-data/twelve-units.xlsx", "-o", folder.resolve("out"))
                        .out())
                .contains("leste 12 enheter", "Ingen funn");
    }
}
