package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.app.CommandLineTest.Ran;
import no.arealklok.app.folder.FolderLock;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** No input is our bug: each ends in reports, findings, or one sentence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyInputTest {
    private static final String HEADINGS = "Navn;Tjeneste;Kapasitet;Brukere\n";

    @TempDir
    private Path folder;

    private Ran check(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("by.csv"), csv);
        return CommandLineTest.run("check", file.toString(), "-o", folder.toString());
    }

    private String findings() throws IOException {
        return Files.readString(folder.resolve("findings.json"));
    }

    private Ran analyse(String option, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), json);
        return CommandLineTest.run(
                "analyse", "sample-data/twelve-units.xlsx", "-o", folder.toString(), option, file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "1E308", "100001", "99999999999999999999999"})
    void more_users_than_there_can_be_are_a_finding_and_are_left_out(String users) throws IOException {
        Ran ran = check(HEADINGS + "A;Skole;300;" + users + "\n");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(findings()).containsAnyOf("VALUE_IMPOSSIBLE", "NOT_A_NUMBER").contains("\"D2\"");
    }

    @Test
    void a_number_that_is_nearly_but_not_zero_is_a_finding_and_is_left_out() throws IOException {
        check(HEADINGS + "A;Skole;300;1e-300\nB;Skole;300;0\nC;Skole;300;0,5\n");
        assertThat(findings())
                .containsAnyOf("VALUE_NEARLY_ZERO", "NOT_A_NUMBER")
                .contains("\"D2\"")
                .doesNotContain("\"D3\"");
    }

    @Test
    void as_many_users_as_there_can_be_are_read() throws IOException {
        check(HEADINGS + "A;Skole;300;100000\n");
        assertThat(findings()).doesNotContain("VALUE_IMPOSSIBLE", "NOT_A_NUMBER");
    }

    @Test
    void a_number_of_a_thousand_digits_is_no_number() throws IOException {
        Ran ran = check(HEADINGS + "A;Skole;300;" + "9".repeat(1000) + "\n");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(findings()).contains("NOT_A_NUMBER");
    }

    @Test
    void a_cell_with_more_text_than_cells_hold_is_told_with_its_row() throws IOException {
        Ran ran = check(HEADINGS + "A;Skole;300;\"" + "10\n".repeat(20_000) + "\"\n");
        CommandLineTest.saysInOneSentence(ran, ExitCode.UNUSABLE_INPUT, "rad 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "."})
    void a_folder_is_told_as_one(String path) {
        CommandLineTest.saysInOneSentence(
                CommandLineTest.run("check", path), ExitCode.UNUSABLE_INPUT, "er en mappe, ikke en arbeidsbok");
    }

    @Test
    void the_root_as_any_other_file_is_told_too() {
        String register = "sample-data/twelve-units.xlsx";
        for (String option : List.of("--mapping", "--assumptions", "--service")) {
            CommandLineTest.saysInOneSentence(
                    CommandLineTest.run("analyse", register, option, "/"), ExitCode.UNUSABLE_INPUT, "/");
        }
        CommandLineTest.saysInOneSentence(CommandLineTest.run("sample", "/"), ExitCode.WRONG_USAGE, "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"norms": [{"key": "school.group-size", "value": 20, "value": 30}]} | «value» to ganger
            {"norms": [{"key": "a", "value": 20}, {"key": "a", "value": 30}]} | forutsetningen a to ganger
            {"norms": [{"key": "school.group-size", "value": 20, "hihg": 30}]} | «hihg» i linje 1
            {"norms": [{"key": "school.group-size", "value": 20, "low": 25, "high": 30}]} | spenn for school.group-size
            {"norms": [{"key": "school.group-size", "value": 20, "low": 15}]} | spenn for school.group-size
            """)
    void an_assumptions_file_that_says_something_twice_or_in_vain_is_told(String json, String sentence)
            throws IOException {
        CommandLineTest.saysInOneSentence(analyse("--assumptions", json), ExitCode.UNUSABLE_INPUT, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "pool", | Linje 1 i mine.json er ikke JSON
            {"id": "pool", "graded": "often"} | «graded»
            {"id": "pool", "id": "bath"} | «id» to ganger
            {"id": "pool"} | mangler noe
            {"id": "pool", "colour": "blue"} | «colour»
            """)
    void a_bad_service_type_is_told_in_our_own_words(String json, String sentence) throws IOException {
        Ran ran = analyse("--service", json);
        CommandLineTest.saysInOneSentence(ran, ExitCode.UNUSABLE_INPUT, sentence);
        assertThat(ran.err()).doesNotContain("Exception", "deserialize", "null", "Cannot");
    }

    @Test
    void a_second_run_into_a_folder_that_one_writes_to_is_told_and_the_next_one_writes() throws IOException {
        String[] words = {"check", "sample-data/twelve-units.xlsx", "-o", folder.toString()};
        FolderLock first =
                FolderLock.of(folder, new CommandLine(new MainCommand(Messages.of("nb"))), Messages.of("nb"));
        CommandLineTest.saysInOneSentence(
                CommandLineTest.run(words), ExitCode.WRONG_USAGE, "En annen kjøring skriver til " + folder);
        first.close();
        assertThat(CommandLineTest.run(words).exitCode()).isEqualTo(ExitCode.WRITTEN);
        assertThat(folder.toFile().list()).doesNotContain(".arealklok-lock");
    }

    @Test
    void errors_end_in_one_sentence_too() {
        StringWriter memory = new StringWriter();
        FailureSentence failures = new FailureSentence(Messages.of("nb"));
        assertThat(failures.tell(new OutOfMemoryError("Java heap space"), new PrintWriter(memory, true)))
                .isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(memory.toString().lines()).singleElement().asString().contains("for stort for minnet");
        StringWriter other = new StringWriter();
        assertThat(failures.tell(new StackOverflowError(), new PrintWriter(other, true)))
                .isEqualTo(ExitCode.OUR_BUG);
        assertThat(other.toString().lines()).hasSize(1);
    }

    @Test
    void what_a_library_writes_to_the_console_goes_nowhere() {
        PrintStream before = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        System.setErr(new PrintStream(console, true));
        try (OwnConsole own = new OwnConsole()) {
            assertThat(own).isNotNull();
            System.err.println("[Fatal Error] :1:1: Premature end of file.");
        } finally {
            System.setErr(before);
        }
        assertThat(console.size()).isZero();
    }
}
