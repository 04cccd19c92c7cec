package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static no.arealklok.app.CommandLineTest.saysInOneSentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.fixture.LockedWorkbooks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the command line gets from a whole analysis. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalyseCommandIT {
    @TempDir
    private Path folder;

    private String analyse(Path register, Path output) {
        CommandLineTest.Ran ran = run("analyse", register.toString(), "-o", output.toString(), "--effort", "quick");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRITTEN);
        return ran.out();
    }

    @Test
    void a_register_gives_all_reports_and_the_last_line_says_where_they_lie() {
        Path output = folder.resolve("out");
        assertThat(analyse(Path.of("sample-data/twelve-units.xlsx"), output)).contains("Rapportene ligger i " + output);
        assertThat(output.toFile().list())
                .containsExactlyInAnyOrder(
                        "report.html",
                        "leadership.pdf",
                        "proposals.xlsx",
                        "analysis.json",
                        "analysis.schema.json",
                        "map.geojson",
                        "units.csv",
                        "years.csv",
                        "measures.csv",
                        "money.csv",
                        "run.json");
    }

    @Test
    void what_was_found_is_told_before_where_it_lies_and_the_sheet_bears_the_date_that_was_given() throws IOException {
        Path output = folder.resolve("dated");
        CommandLineTest.Ran ran = run(
                "analyse",
                "sample-data/twelve-units.xlsx",
                "-o",
                output.toString(),
                "--effort",
                "quick",
                "--lang",
                "en",
                "--date",
                "2026-11-30",
                "--progress");
        assertThat(ran.err().lines()).hasSize(10).first().asString().startsWith("Reading the register … (1 of 11, 0:0");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(4).last().asString().startsWith("The reports are in ");
        assertThat(lines.get(0)).startsWith("The plan moves ");
        assertThat(lines.get(1)).contains("zero alternative");
        assertThat(lines.get(2)).startsWith("Proof: ");
        assertThat(output.resolve("run.json")).content().contains("\"date\" : \"2026-11-30\"");
        try (PDDocument paper = Loader.loadPDF(output.resolve("leadership.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Date: 30 November 2026.");
        }
        assertThat(run("verify", output.toString(), "--register", "sample-data/twelve-units.xlsx")
                        .exitCode())
                .isEqualTo(ExitCode.WRITTEN);
        assertThat(run("analyse", "sample-data/twelve-units.xlsx", "--date", "30.11.2026", "--lang", "en")
                        .err())
                .contains("--date", "Write a date, for example 2026-11-30.");
    }

    @Test
    void the_same_run_twice_gives_the_same_bytes_in_every_file() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        analyse(Path.of("sample-data/twelve-units.xlsx"), one);
        analyse(Path.of("sample-data/twelve-units.xlsx"), two);
        for (String name : one.toFile().list()) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void the_same_register_on_one_flat_sheet_is_read_and_its_outlook_is_flat() throws IOException {
        Path output = folder.resolve("flat");
        analyse(Path.of("sample-data/twelve-units-flat.xlsx"), output);
        assertThat(output.resolve("analysis.json")).content().contains("POPULATION_MISSING", "\"FLAT\"");
    }

    @Test
    void english_is_spoken_and_what_may_be_published_lies_by_itself_when_asked_for() throws IOException {
        Path output = folder.resolve("en");
        CommandLineTest.Ran ran = run(
                "analyse",
                "sample-data/twelve-units.xlsx",
                "-o",
                output.toString(),
                "--effort",
                "quick",
                "--lang",
                "en",
                "--public");
        assertThat(ran.out()).contains("The reports are in");
        Path published = output.resolve("public");
        assertThat(published.toFile().list()).containsExactlyInAnyOrder("report.html", "leadership.pdf");
        assertThat(published.resolve("report.html")).hasSameBinaryContentAs(output.resolve("report.html"));
        assertThat(output.resolve("report.html")).content().contains("lang=\"en\"", "Zero alternative");
    }

    /** The checksum by sha256sum. */
    @Test
    void assumptions_replace_norms_bad_ones_are_told_and_the_run_names_all_files_that_it_was_made_of()
            throws IOException {
        Path mapping = Files.writeString(folder.resolve("columns.json"), "{\"sheets\": []}\n");
        Path good = Files.writeString(
                folder.resolve("good.json"),
                "{\"norms\": [{\"key\": \"economy.discount-rate\", \"value\": 0.06, \"source\": \"Test\"}]}");
        Path output = folder.resolve("out");
        String register = "sample-data/twelve-units.xlsx";
        CommandLineTest.Ran ran = run(
                "analyse",
                register,
                "-o",
                output.toString(),
                "--effort",
                "quick",
                "--mapping",
                mapping.toString(),
                "--assumptions",
                good.toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRITTEN);
        String sum = "f43b578342b5decc59f512e9393bd9fc4e3b4c5ef5d8a8ef8604fe070c9d3a72";
        assertThat(output.resolve("analysis.json"))
                .content()
                .contains("\"replacedValue\" : 0.04", "\"engine\" : \"SEARCH\"")
                .contains("\"name\" : \"columns.json\"", "\"name\" : \"good.json\"", "\"sha256\" : \"" + sum + "\"");
        assertThat(output.resolve("report.html")).content().contains("columns.json, SHA-256 " + sum);
        Path bad = Files.writeString(folder.resolve("bad.json"), "norms: 1");
        saysInOneSentence(
                run("analyse", register, "--assumptions", bad.toString()), ExitCode.UNUSABLE_INPUT, "bad.json");
        saysInOneSentence(run("analyse", register, "--assumptions", "none.json"), ExitCode.UNUSABLE_INPUT, "none.json");
    }

    @Test
    void a_locked_register_is_opened_by_the_password_that_is_asked_for() throws IOException {
        Path file =
                LockedWorkbooks.lock(Path.of("sample-data/twelve-units.xlsx"), folder.resolve("l.xlsx"), "hemmelig");
        saysInOneSentence(run("analyse", file.toString()), ExitCode.UNUSABLE_INPUT, "--password");
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("feil\n".getBytes(StandardCharsets.UTF_8)));
            saysInOneSentence(
                    run("analyse", file.toString(), "--password"), ExitCode.UNUSABLE_INPUT, "Passordet åpner ikke");
            System.setIn(new ByteArrayInputStream("hemmelig\n".getBytes(StandardCharsets.UTF_8)));
            String output = folder.resolve("out").toString();
            assertThat(run("analyse", file.toString(), "--password", "-o", output, "--effort", "quick")
                            .exitCode())
                    .isEqualTo(ExitCode.WRITTEN);
        } finally {
            System.setIn(before);
        }
    }
}
