package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.arealklok.language.Messages;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a person at the command line sees, and what the shell is told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {
    @TempDir
    private Path folder;

    record Ran(int exitCode, String out, String err) {}

    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Arealklok.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ran(exitCode, out.toString(), err.toString());
    }

    static void saysInOneSentence(Ran ran, int exitCode, String sentence) {
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains(sentence);
        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).isEmpty();
    }

    private Path workbook(String name, List<List<String>> rows, String sheet) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var made = workbook.createSheet(sheet);
            for (int r = 0; r < rows.size(); r++) {
                var row = made.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "batch", "check", "compare", "sample", "template", "verify"})
    void each_command_is_the_one_that_its_name_asks_for_and_is_listed(String name) {
        assertThat(MainCommand.NAMES).contains(name).hasSize(7);
        assertThat(MainCommand.command(name)
                        .getAnnotation(CommandLine.Command.class)
                        .name())
                .isEqualTo(name);
        assertThat(run("--help").out()).containsPattern("(?m)^  " + name + "\\s+\\p{Lu}");
        assertThat(run(name, "--help").out()).contains("arealklok " + name + " ");
        assertThat(run(name, "--version").out()).isEqualTo(run("-V").out());
    }

    @Test
    void a_word_that_is_a_file_of_words_may_hold_the_command(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "check --help");
        assertThat(run("@" + words).out())
                .isEqualTo(run("check", "--help").out())
                .contains("--strict");
    }

    @Test
    void a_wrong_path_is_told_and_nothing_is_written() {
        saysInOneSentence(run("analyse", "no-such.xlsx"), ExitCode.UNUSABLE_INPUT, "Filen no-such.xlsx finnes ikke");
        saysInOneSentence(
                run("analyse", "no-such.xlsx", "--lang", "en"),
                ExitCode.UNUSABLE_INPUT,
                "There is no file no-such.xlsx");
    }

    @Test
    void a_workbook_without_a_sheet_of_units_is_told_with_the_sheets_it_has() throws IOException {
        Path file = workbook("a.xlsx", List.of(List.of("Dato", "Beløp"), List.of("1", "2")), "Regnskap");
        saysInOneSentence(run("analyse", file.toString()), ExitCode.UNUSABLE_INPUT, "Regnskap");
    }

    @Test
    void an_empty_sheet_is_told() throws IOException {
        Path file = workbook("a.xlsx", List.of(List.of("ID", "Navn", "Tjeneste", "Bygg")), "Enheter");
        saysInOneSentence(run("analyse", file.toString()), ExitCode.UNUSABLE_INPUT, "ingen rader med enheter");
    }

    @Test
    void a_text_file_named_xlsx_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "id;navn");
        saysInOneSentence(run("analyse", file.toString()), ExitCode.UNUSABLE_INPUT, "er ikke en arbeidsbok");
    }

    @Test
    void an_unknown_option_or_word_or_no_command_is_wrong_usage() {
        saysInOneSentence(run("analyse", "a.xlsx", "--fast"), ExitCode.WRONG_USAGE, "«--fast» finnes ikke");
        saysInOneSentence(run("analyze", "a.xlsx"), ExitCode.WRONG_USAGE, "«analyze»");
        saysInOneSentence(run(), ExitCode.WRONG_USAGE, "Skriv hva som skal gjøres");
        saysInOneSentence(run("analyse"), ExitCode.WRONG_USAGE, "REGISTER");
    }

    @Test
    void a_value_that_an_option_cannot_take_is_told_with_what_it_takes() {
        saysInOneSentence(run("analyse", "a.xlsx", "--lang", "fr"), ExitCode.WRONG_USAGE, "Velg nb eller en");
        saysInOneSentence(run("analyse", "a.xlsx", "--horizon", "soon"), ExitCode.WRONG_USAGE, "Skriv et årstall");
        saysInOneSentence(
                run("analyse", "a.xlsx", "--effort", "0"), ExitCode.WRONG_USAGE, "quick, normal eller thorough");
        saysInOneSentence(
                run("analyse", "a.xlsx", "--engine", "best"), ExitCode.WRONG_USAGE, "Velg search eller exact");
        saysInOneSentence(
                run("analyse", "a.xlsx", "--objective", "mine"), ExitCode.WRONG_USAGE, "municipality eller society");
    }

    @Test
    void a_horizon_before_the_register_or_a_lifetime_after_it_is_told() {
        String register = "sample-data/twelve-units.xlsx";
        saysInOneSentence(run("analyse", register, "--horizon", "2020"), ExitCode.UNUSABLE_INPUT, "2020");
        saysInOneSentence(run("analyse", register, "--horizon", "2200"), ExitCode.UNUSABLE_INPUT, "2200");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        Ran ran = run("analyse", "sample-data/twelve-units.xlsx", "-o", file.toString(), "--effort", "thorough");
        saysInOneSentence(ran, ExitCode.WRONG_USAGE, "taken");
    }

    @Test
    void a_password_cannot_be_written_on_the_command_line_and_is_not_repeated() {
        Ran attached = run("analyse", "a.xlsx", "--password=hemmelig");
        saysInOneSentence(attached, ExitCode.WRONG_USAGE, "Skriv --password alene");
        assertThat(attached.err()).doesNotContain("hemmelig");
        assertThat(run("analyse", "a.xlsx", "--password", "hemmelig").exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_password_may_come_from_the_environment() throws IOException {
        assertThat(new PasswordOption().password(Messages.of("nb"), Map.of("AREALKLOK_PASSWORD", "hemmelig")))
                .contains("hemmelig");
        assertThat(new PasswordOption().password(Messages.of("nb"), Map.of())).isEmpty();
    }

    @Test
    void help_and_version_are_there_on_every_command() {
        for (String[] arguments :
                List.of(new String[] {"-h"}, new String[] {"analyse", "-h"}, new String[] {"sample", "-h"})) {
            assertThat(run(arguments).out()).contains("Bruk:").doesNotContain("${");
            assertThat(run(arguments).exitCode()).isEqualTo(ExitCode.WRITTEN);
        }
        assertThat(run("--version").out()).matches("(?s)Arealklok \\d+\\.\\d+\\.\\d+\\s*");
    }

    @Test
    void a_sample_is_written_and_can_be_read() {
        Path file = folder.resolve("by.xlsx");
        assertThat(run("sample", file.toString(), "--units", "50", "--seed", "7")
                        .out())
                .contains("by.xlsx");
        assertThat(run("check", file.toString(), "-o", folder.resolve("by").toString())
                        .exitCode())
                .isEqualTo(ExitCode.WRITTEN);
        saysInOneSentence(run("sample", file.toString(), "--units", "49"), ExitCode.WRONG_USAGE, "fra 50 til 10");
    }
}
