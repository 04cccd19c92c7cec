package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That {@code claims.txt} holds every sentence that claims something, and that the tests it names are there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsFileTest {
    private static final Path ROOMS = Path.of("src/main/resources/no/arealklok/report");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Map<String, Pattern> WORDS = Map.of(
            "nb",
            pattern(
                    "beste?|ingen|ingenting|aldri|alltid|kan ikke|ikke (noe|innen|funnet)|samme|bevis\\p{L}*|alle|enhver"
                            + "|eneste|uansett|fortsatt|like (mange|mye|gode)|færrest|minst|høyst|mest|bare|verken|snur|derfor"
                            + "|må|ville|(billig|dyr|kort|leng|stør|lav|høy|viktig)e?ste?"
                            + "|(billigere|dyrere|færre|flere|mer|mindre|bedre|lengre) enn"),
            "en",
            pattern("best|none|nothing|nobody|no \\p{L}+|never|always|cannot|same|proof|proven|all|every|everyone|any"
                    + "|anyone|only|still|as (many|much|few|good)|fewest|most|least|must|has to|neither|turns round"
                    + "|would|did not|(cheap|dear|short|long|larg|low|high)est"
                    + "|(cheaper|dearer|fewer|more|less|better|longer) than"));

    private record Line(String key, String condition, String test) {
        static Line of(String line) {
            String[] parts = line.split(" \\| ?", -1);
            assertThat(parts).as(line).hasSize(3);
            return new Line(parts[0], parts[1], parts[2].strip());
        }

        boolean isOf(String message) {
            return key.endsWith("*") ? message.startsWith(key.substring(0, key.length() - 1)) : message.equals(key);
        }

        boolean isClaim() {
            return !condition.equals("no claim");
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\p{L})(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/no/arealklok/report/document/claims.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    /** Keys of sentences with one of the words, or of all. */
    private static Set<String> messages(boolean claimsOnly) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOMS)) {
            for (Path file : files.filter(path -> path.toString().matches(".*_(nb|en)\\.properties"))
                    .toList()) {
                Properties bundle = new Properties();
                bundle.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                Pattern words = WORDS.get(file.toString().replaceAll(".*_(\\w+)\\.properties", "$1"));
                bundle.stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("formula."))
                        .filter(key -> !claimsOnly
                                || words.matcher(bundle.getProperty(key)).find())
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    @Test
    void every_sentence_that_claims_something_stands_in_the_file() throws IOException {
        List<Line> lines = lines();

        assertThat(messages(true))
                .filteredOn(key -> lines.stream().noneMatch(line -> line.isOf(key)))
                .isEmpty();
    }

    @Test
    void every_line_is_of_a_message_and_says_why() throws IOException {
        Set<String> all = messages(false);

        assertThat(lines()).allMatch(line -> all.stream().anyMatch(line::isOf), "has a message");
        assertThat(lines()).noneMatch(line -> line.test().isEmpty(), "says nothing");
        assertThat(lines().stream().map(Line::key)).doesNotHaveDuplicates();
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        for (Line line : lines()) {
            if (line.isClaim()) {
                String[] test = line.test().split("#");
                assertThat(source(test[0])).as(line.toString()).contains("void " + test[1] + "(");
            }
        }
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return Files.readString(files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
