package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.fixture.BatchFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small registers and one that is none, under two scenarios. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchIT {
    @TempDir
    private static Path folder;

    private static Path registers;
    private static Path whole;

    @BeforeAll
    static void all_at_once() throws IOException {
        registers = BatchFixture.registers(folder.resolve("registers"), 2);
        Files.writeString(registers.resolve("broken.xlsx"), "no workbook");
        whole = folder.resolve("whole");
        assertThat(batch(whole, "--threads", "2")).contains("r01/low: done", "r02/high: done", "The summary is in ");
    }

    private static String batch(Path output, String... more) {
        List<String> words = new ArrayList<>(List.of("batch", registers.toString(), "-o", output.toString()));
        words.addAll(List.of("--effort", "quick", "--lang", "en"));
        words.addAll(List.of(more));
        CommandLineTest.Ran ran = run(words.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        return ran.out();
    }

    @Test
    void shards_write_into_one_folder_the_bytes_of_one_run() throws IOException {
        Path parts = folder.resolve("parts");
        assertThat(batch(parts, "--threads", "1", "--shard", "2/2")).doesNotContain("summary");
        batch(parts, "--collect");
        assertThat(Files.readString(parts.resolve("summary.csv"))).contains("r01,low,2", "r01,high,,,,");
        batch(parts, "--threads", "1", "--shard", "1/2");
        batch(parts, "--collect");
        assertThat(BatchFixture.bytes(parts)).isEqualTo(BatchFixture.bytes(whole));
    }

    @Test
    void results_are_those_that_analyse_makes() throws IOException {
        Path alone = folder.resolve("alone");
        run(
                "analyse",
                registers.resolve("r01.csv").toString(),
                "-o",
                alone.toString(),
                "--assumptions",
                registers.resolve("scenarios/low.json").toString(),
                "--effort",
                "quick",
                "--lang",
                "en");
        Map<String, String> batch = new TreeMap<>(BatchFixture.bytes(whole.resolve("r01/low")));
        assertThat(batch.remove("batch.json")).isNotNull();
        assertThat(batch).isEqualTo(BatchFixture.bytes(alone));
    }

    @Test
    void what_is_unchanged_is_not_worked_out_again_and_what_is_changed_or_gone_is() throws IOException {
        Path again = folder.resolve("again");
        Path changing = BatchFixture.registers(folder.resolve("changing"), 1);
        String[] words = {"batch", changing.toString(), "-o", again.toString(), "--effort", "quick", "--lang", "en"};
        assertThat(run(words).out()).contains("r01/high: done", "r01/low: done");
        Files.delete(again.resolve("r01/low/report.html"));
        assertThat(run(words).out()).contains("r01/high: unchanged", "r01/low: done");
        Path scenario = changing.resolve("scenarios/high.json");
        Files.writeString(scenario, Files.readString(scenario).replace("0.05", "0.06"));
        assertThat(run(words).out()).contains("r01/high: done", "r01/low: unchanged");
    }

    @Test
    void directives_of_a_scenario_hold_in_each_register_that_has_their_targets() throws IOException {
        Path locked = BatchFixture.registers(folder.resolve("locked"), 2);
        Path other = locked.resolve("r02.csv");
        Files.writeString(other, Files.readString(other).replace("S2;", "S9;"));
        Path scenario = locked.resolve("scenarios/low.json");
        Files.writeString(scenario, """
                {"directives": [
                  {"kind": "hold åpen", "targets": ["S2"], "reason": "vedtak 12/25"},
                  {"kind": "MOST_MOVES", "amount": 3}
                ]}
                """);
        Path results = folder.resolve("locked-results");
        String[] words = {"batch", locked.toString(), "-o", results.toString(), "--effort", "quick", "--lang", "en"};
        CommandLineTest.Ran ran = run(words);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("r01/low: done", "r02/low: done", "r01/high: done");

        String lacks = "The directive “keep open” is about “S2”, which the register does not have";
        assertThat(Files.readString(results.resolve("r01/low/report.html")))
                .contains("low.json directives 1", "vedtak 12/25", "low.json directives 2")
                .doesNotContain(lacks);
        assertThat(Files.readString(results.resolve("r02/low/report.html")))
                .contains("low.json directives 2", lacks)
                .doesNotContain("vedtak 12/25");
        assertThat(Files.readString(results.resolve("r01/high/report.html"))).doesNotContain("directives 1");
        Files.copy(scenario, locked.resolve("low.json"));
        String register = locked.resolve("r01.csv").toString();
        CommandLineTest.Ran verified =
                run("verify", results.resolve("r01/low").toString(), "--register", register, "--lang", "en");
        assertThat(verified.out()).contains("Everything holds");

        Files.writeString(scenario, Files.readString(scenario).replace("3}", "2}"));
        assertThat(run(words).out()).contains("r01/high: unchanged", "r01/low: done", "r02/low: done");
        Files.writeString(scenario, Files.readString(scenario).replace("hold åpen", "riv"));
        assertThat(run(words).out())
                .contains("r01/high: unchanged", "r01/low: The directive in low.json directives 1, “riv”, was not");
    }

    @Test
    void a_register_that_cannot_be_used_is_a_row_with_its_reason() throws IOException {
        assertThat(Files.readAllLines(whole.resolve("summary.csv")))
                .hasSize(1 + 3 * 2)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("broken,low,")
                        .contains("broken.xlsx is not a workbook that can be opened."));
        assertThat(Files.readString(whole.resolve("summary.html")))
                .contains("3 registers, 2 scenarios, 4 results", "broken.xlsx is not a workbook")
                .doesNotContain("Exception");
        assertThat(BatchFixture.bytes(whole.resolve("broken/low"))).containsOnlyKeys("batch.json");
    }

    @Test
    void key_figures_of_similar_municipalities_stand_in_the_summary_and_change_no_result() throws IOException {
        Path named = Files.createDirectories(folder.resolve("named"));
        for (String name : List.of("Bærum", "Asker", "r01")) {
            Files.copy(registers.resolve("r01.csv"), named.resolve(name + ".csv"));
        }
        Path figures = Files.writeString(folder.resolve("figures.csv"), """
                region;KOSTRA-gruppe;Bruttoareal for skolelokaler per elev 2024;Folketall
                3201 Bærum;13;13,4;130000
                3203 Asker;13;14,4;100000
                """);
        Path results = folder.resolve("named-results");
        List<String> words =
                List.of("batch", named.toString(), "-o", results.toString(), "--effort", "quick", "--lang", "en");
        assertThat(run(words.toArray(String[]::new)).exitCode()).isZero();
        assertThat(results.resolve("summary-kostra.csv")).doesNotExist();
        Map<String, String> before = BatchFixture.bytes(results.resolve("Asker"));

        List<String> more = new ArrayList<>(words);
        more.addAll(List.of("--collect", "--kostra", figures.toString()));
        CommandLineTest.Ran ran = run(more.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("are not compared: “Folketall”.");
        assertThat(BatchFixture.bytes(results.resolve("Asker"))).isEqualTo(before);
        // 4900 m² for 101 + 80 pupils.
        String numbers = ",GROSS_AREA_PER_USER,school,2024,27.1,4900.0,181.0,2,2,";
        assertThat(Files.readAllLines(results.resolve("summary-kostra.csv")))
                .hasSize(4)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Bærum,,3201,13,")
                        .endsWith(numbers + "13.4,2,13.4,13.9,14.4,1,27.1,27.1,27.1,"))
                .anySatisfy(row -> assertThat(row).startsWith("r01,,,,").endsWith(",NO_MUNICIPALITY"));
        assertThat(Files.readString(results.resolve("summary.html")))
                .contains("Bruttoareal for skolelokaler per elev, 2024");
        assertThat(Files.readString(results.resolve("summary.json")))
                .contains("\"municipality\" : \"3203\"", "\"obstacle\" : \"NO_MUNICIPALITY\"");
        assertThat(run(words.toArray(String[]::new)).out()).contains("Asker: unchanged");
        assertThat(results.resolve("summary-kostra.csv")).doesNotExist();
    }

    @Test
    void a_table_without_municipalities_is_told_before_anything_is_worked_out() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "Navn;Beløp\nA;1\n");
        CommandLineTest.saysInOneSentence(
                run("batch", registers.toString(), "-o", folder.resolve("x").toString(), "--kostra", other.toString()),
                ExitCode.UNUSABLE_INPUT,
                "har ingen tabell med kommuner");
    }

    @Test
    void a_place_that_is_none_and_a_folder_without_registers_are_told() {
        CommandLineTest.saysInOneSentence(
                run("batch", registers.toString(), "--shard", "3/2"), ExitCode.WRONG_USAGE, "3/16");
        CommandLineTest.saysInOneSentence(
                run("batch", registers.toString(), "--threads", "0"), ExitCode.WRONG_USAGE, "helt tall over 0");
        CommandLineTest.saysInOneSentence(
                run("batch", folder.resolve("none").toString()), ExitCode.WRONG_USAGE, "ingen registre");
    }
}
