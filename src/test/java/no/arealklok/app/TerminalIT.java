package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.Viewers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program at a terminal: {@code script} makes one that this test types at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalIT {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private String at(String typed, String... arguments) throws IOException, InterruptedException {
        String command = "'" + String.join("' '", JavaProcess.command(Arealklok.class.getName())) + "' '"
                + String.join("' '", arguments) + "'";
        Process program = new ProcessBuilder(Viewers.find("script"), "-qec", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        program.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().flush();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said.replace("\r", "");
    }

    @Test
    void a_file_that_nobody_prepared_becomes_a_report_and_the_second_asks_nothing() throws Exception {
        String list = """
                Navn;Slag;Rom til;Antall naa;BTA;Breddegrad;Lengdegrad
                Almeli;E;420;303;5000;59.90;10.50
                Eikeli;E;330;271;4000;59.91;10.51
                Furuli;E;300;110;3900;59.92;10.52
                """;
        Files.writeString(folder.resolve("a.csv"), list);
        Files.writeString(folder.resolve("b.csv"), list);
        long begun = System.nanoTime();
        String first = at("1\n1\n2\n1\n", "analyse", "a.csv", "--lang", "en", "--effort", "quick", "-o", "ut");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
        assertThat(first).contains("What is it?", "“E” under “Slag”", "a.mapping.json");
        assertThat(folder.resolve("ut/report.html")).exists();
        String second = at("", "check", "b.csv", "--lang", "en", "-o", "ut2");
        assertThat(second)
                .contains("a.mapping.json", "read 3 units")
                .doesNotContain("What is it?", "What does it mean?");
    }
}
