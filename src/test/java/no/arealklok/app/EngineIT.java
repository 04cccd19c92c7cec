package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact engine alone checks the search. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineIT {
    private static final String REGISTER = "sample-data/twelve-units.xlsx";

    private static final String SCORE = "/alternatives/plan/score";

    @TempDir
    private Path folder;

    private JsonNode analysis(String engine) {
        Path output = folder.resolve(engine);
        String[] arguments = {"analyse", REGISTER, "-o", output.toString(), "--effort", "quick", "--engine", engine};
        StringWriter err = new StringWriter();
        int exitCode = Arealklok.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.WRITTEN);
        return JsonMapper.shared().readTree(output.resolve("analysis.json").toFile());
    }

    @Test
    void both_engines_give_plans_of_the_same_score_for_twelve_units() {
        JsonNode searched = analysis("search");
        assertThat(searched.at(SCORE + "/cost").longValue())
                .isLessThan(searched.at("/alternatives/zero/score/cost").longValue());
        JsonNode exact = analysis("exact");
        assertThat(exact.at(SCORE)).isEqualTo(searched.at(SCORE));
        assertThat(searched.at("/run/engine").asString()).isEqualTo("SEARCH");
        assertThat(exact.at("/run/engine").asString()).isEqualTo("EXACT");
    }
}
