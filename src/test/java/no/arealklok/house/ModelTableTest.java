package no.arealklok.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The table of rules in {@code model.md} names where each stands, and leaves nothing out that places or models. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModelTableTest {
    private static final Path PAGE = Path.of("src/site/markdown/model.md");
    private static final Path MAIN = Path.of("src/main/java/no/arealklok/allotment");
    private static final Path TEST = Path.of("src/test/java/no/arealklok/allotment");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** The cells of each rule: rule, evaluator, exact model, test. */
    private static List<List<String>> rules() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("## Rules, and where each stands");
        return page.substring(from, page.indexOf("\n## ", from + 1))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).toList())
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(result -> result.group(1)).toList();
    }

    private static List<String> types(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }

    @Test
    void each_rule_stands_in_the_evaluator_in_the_exact_model_and_in_a_test() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule).hasSize(4);
            assertThat(names(rule.get(1))).isNotEmpty().isSubsetOf(types(MAIN.resolve("plan")));
            assertThat(names(rule.get(2))).isNotEmpty().isSubsetOf(types(MAIN.resolve("exact")));
            assertThat(names(rule.get(3))).isNotEmpty().isSubsetOf(types(TEST));
        });
    }

    @Test
    void whatever_places_people_or_models_a_rule_is_named() throws IOException {
        List<String> ruling = new ArrayList<>(types(MAIN.resolve("plan")));
        ruling.addAll(types(MAIN.resolve("exact")));
        ruling.removeIf(name -> !name.matches("Evaluator|\\w*Placement|\\w+Model"));
        TreeSet<String> named = new TreeSet<>();
        rules().forEach(rule -> rule.forEach(cell -> NAME.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .forEach(named::add)));

        assertThat(named).containsAll(ruling);
    }
}
