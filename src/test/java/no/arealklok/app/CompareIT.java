package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The twelve units in 2026, and what became of them in 2029: a kindergarten moved as planned, a school did not, and the
 * schools have other numbers of pupils than the outlook had. By hand: children of school age in the west go from 630 to
 * 600, so that 240 and 390 pupils become 229 and 371.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareIT {
    private static final Path REGISTER = Path.of("sample-data/twelve-units.xlsx");

    @TempDir
    private static Path folder;

    private static Path before;
    private static Path after;

    @BeforeAll
    static void both_years() throws IOException {
        before = folder.resolve("2026");
        after = folder.resolve("2029");
        Path later = folder.resolve("later.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(REGISTER));
                OutputStream out = Files.newOutputStream(later)) {
            Sheet units = workbook.getSheet("Enheter");
            units.getRow(1).getCell(7).setCellValue(225);
            units.getRow(2).getCell(7).setCellValue(380);
            units.getRow(6).getCell(4).setCellValue("B4");
            workbook.write(out);
        }
        Path year = Files.writeString(folder.resolve("year.json"), """
                {"norms": [{"key": "register.year", "value": 2029, "source": "Register", "date": "2029"}]}
                """);
        analyse(REGISTER, before);
        analyse(later, after, "--assumptions", year.toString());
    }

    private static void analyse(Path register, Path output, String... more) {
        List<String> words =
                new ArrayList<>(List.of("analyse", register.toString(), "-o", output.toString(), "--effort", "quick"));
        words.addAll(List.of(more));
        CommandLineTest.Ran ran = run(words.toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    private static String compare(Path one, Path other, String... more) {
        List<String> words = new ArrayList<>(List.of("compare", one.toString(), other.toString(), "--register"));
        words.addAll(List.of(REGISTER.toString(), "--inputs", folder.toString(), "-o"));
        words.add(folder.resolve("compared").toString());
        words.addAll(List.of(more));
        CommandLineTest.Ran ran = run(words.toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.out() + ran.err()).isZero();
        return ran.out().replace('\u00a0', ' ');
    }

    @Test
    void what_was_promised_stands_beside_what_came_of_it_for_each_unit_and_in_sum() {
        String told = compare(before, after);
        assertThat(told)
                .contains(
                        "A: twelve-units.xlsx, 2026 · B: later.xlsx, 2029",
                        "Granås skole. Tjeneste: Skole; Brukere lovet: 229; Brukere: 225; Brukere mer enn lovet: −4; "
                                + "Plasser før: 390; Plasser: 390; Utnyttelse lovet: 59 %; Utnyttelse: 58 %; "
                                + "Planlagt flytting: Skulle være i Lillevang skole innen da, og er det ikke",
                        "Lillevang skole. Tjeneste: Skole; Brukere lovet: 371; Brukere: 380; Brukere mer enn lovet: 9",
                        "Planlagt flytting: Skulle være i Kløverenga barnehage innen da, og er det",
                        "Skoler. Brukere lovet: 1 080; Brukere: 1 085; Brukere mer enn lovet: 5; Plasser før: 1 540; "
                                + "Plasser: 1 540; Utnyttelse lovet: 70 %; Utnyttelse: 70 %; Enheter som er talt med: 4",
                        "Det planen koster kommunen, nåverdi. A: twelve-units.xlsx, 2026: 378,8 mill. kr")
                .as("the unit that has moved has nothing left to plan")
                .contains("Maurtua barnehage. A: twelve-units.xlsx, 2026: Kløverenga barnehage fra 2028; "
                        + "B: later.xlsx, 2029: blir");
        assertThat(folder.resolve("compared/comparison.xlsx")).isNotEmptyFile();
    }

    @Test
    void small_groups_are_hidden_in_it() {
        String told = compare(before, after);
        for (String unit : List.of("Bofellesskapet Furu", "Bofellesskapet Bakken", "Bofellesskapet Toppen")) {
            assertThat(told.lines().filter(line -> line.startsWith("  " + unit + ". Tjeneste")))
                    .singleElement()
                    .asString()
                    .matches(".*Brukere lovet: (\\D+); Brukere: \\1; Brukere mer enn lovet: \\1; .*");
        }
    }

    @Test
    void a_run_against_itself_differs_in_nothing_and_promises_nothing() {
        String told = compare(before, before, "--lang", "en", "--other-register", REGISTER.toString());
        assertThat(told).contains("Main numbers", "Difference: NOK 0.0 million");
        assertThat(told).doesNotContain("Promised", "Assumptions that differ", "Units with another plan");
    }

    @Test
    void assumptions_that_are_not_the_same_are_told() {
        assertThat(compare(before, after, "--lang", "en")).contains("Assumptions that differ", "2026; B", "2029");
    }

    @Test
    void a_folder_without_results_is_told_in_one_sentence() {
        CommandLineTest.saysInOneSentence(
                run("compare", folder.toString(), after.toString()),
                ExitCode.UNUSABLE_INPUT,
                "mappen har ingen resultater");
    }
}
