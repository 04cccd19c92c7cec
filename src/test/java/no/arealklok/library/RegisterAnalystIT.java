package no.arealklok.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.example.HowFull;
import no.arealklok.run.InputFile;
import no.arealklok.run.Terms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs call. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterAnalystIT {
    private static final Path REGISTER = Path.of("sample-data/twelve-units.xlsx");

    @TempDir
    private Path folder;

    @Test
    void the_example_in_the_documentation_is_the_one_that_runs() throws IOException {
        assertThat(Files.readString(Path.of("src/site/markdown/calculating-further.md")))
                .contains("```java\n" + Files.readString(Path.of("src/test/java/no/arealklok/example/HowFull.java"))
                        + "```");
        List<String> lines = HowFull.lines(REGISTER).toList();
        assertThat(lines).hasSizeGreaterThan(10).contains("Granås skole: 62 %");
        assertThat(lines.get(lines.size() - 1)).matches("Gain: [1-9]\\d+ NOK");
    }

    @Test
    void numbers_of_ones_own_are_used_and_the_run_says_where_they_came_from() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"norms": [{"key": "economy.discount-rate", "value": 0.03, "source": "Budget", "date": "2026"}]}
                """);
        Analysis analysis =
                RegisterAnalyst.searching().analyse(Sources.of(REGISTER).withAssumptions(own), Terms.USUAL.effort(1));
        assertThat(analysis.norms().value("economy.discount-rate")).isEqualTo(0.03);
        assertThat(analysis.inputs().run().others()).extracting(InputFile::name).containsExactly("own.json");
    }
}
