package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import no.arealklok.fixture.Proofs;
import no.arealklok.report.json.RecordedRun;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schools of a city abroad, their grades not stated and no population: a register as some would bring it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManySchoolsIT {
    /** All of them where the long proofs are run, else a few. */
    private static final int SCHOOLS = Proofs.seeds(10).count() == 10 ? 400 : 6;

    @TempDir
    Path folder;

    /** On a grid, a kilometre or two from one another. */
    private Path register() throws Exception {
        Random random = new Random(41);
        int side = (int) Math.sqrt(SCHOOLS);
        StringBuilder rows = new StringBuilder("Navn;Tjeneste;Latitude;Longitude;Bruttoareal;Plasser;Brukere\n");
        for (int i = 0; i < SCHOOLS; i++) {
            int north = i / side;
            int places = 300 + 100 * random.nextInt(6);
            rows.append(String.format(
                    Locale.ROOT,
                    "School %d;skole;%.5f;%.5f;%d;%d;%d%n",
                    i + 1,
                    41.65 + 0.016 * north + 0.006 * random.nextDouble(),
                    -87.85 + 0.02 * (i % side) + 0.008 * random.nextDouble(),
                    12 * places,
                    places,
                    Math.round(places * (0.35 + 0.75 * random.nextDouble()))));
        }
        return Files.writeString(folder.resolve("city.csv"), rows);
    }

    @Test
    void a_real_plan_comes_of_them_and_the_page_says_what_was_taken_for_granted() throws Exception {
        Path out = folder.resolve("out");
        String register = register().toString();

        int code = CommandLineTest.run("analyse", register, "--lang", "en", "--effort", "quick", "-o", out.toString())
                .exitCode();

        assertThat(code).isZero();
        assertThat(RecordedRun.read(out.resolve("run.json")).found().plan()).isNotEmpty();
        String page = Files.readString(out.resolve("report.html"));
        // Among the findings, and on the page of the unit on whose row it stands: not once for each.
        assertThat(page.split("The coordinates of " + SCHOOLS + " buildings lie together outside Norway", -1))
                .hasSizeBetween(2, 3);
        assertThat(page)
                .contains("grades are not stated for " + SCHOOLS + " units")
                .doesNotContain("nothing to decide", "Proof: none. None of the units could be judged");
    }
}
