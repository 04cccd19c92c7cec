package no.arealklok.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    private static final List<String> UNUSABLE = List.of(
            "all-rejected",
            "empty",
            "empty-sheet",
            "folder",
            "missing",
            "mapping.missing",
            "mapping.unknown",
            "mapping.unreadable",
            "no-sheets",
            "no-units-service",
            "no-units-sheet",
            "not-a-workbook",
            "open-quote",
            "other-format",
            "protected",
            "too-large",
            "unpacks-too-large",
            "wrong-password");

    private static final Pattern OURS = Pattern.compile("finding\\.[A-Z_]+(\\.todo)?|input\\..+");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_finding_and_every_unusable_input_has_its_texts(String language) throws IOException {
        Properties texts = texts(language);
        List<String> wanted = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            wanted.add("finding." + code);
            wanted.add("finding." + code + ".todo");
        }
        UNUSABLE.forEach(key -> wanted.add("input." + key));
        assertThat(texts.stringPropertyNames()).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_text_can_be_filled_in(String language) throws IOException {
        Properties texts = texts(language);
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            if (OURS.matcher(key).matches()) {
                String text = new MessageFormat(texts.getProperty(key), Locale.ROOT)
                        .format(new Object[] {"found", "one", "two", "three", "four", "five"});
                assertThat(text).as(key).doesNotContainPattern("\\{\\d").matches("(?s).*[.]");
            }
        }
    }

    @Test
    void both_languages_name_the_same_arguments() throws IOException {
        Properties nb = texts("nb");
        Properties en = texts("en");
        for (String key : nb.stringPropertyNames()) {
            if (OURS.matcher(key).matches()) {
                for (String argument : List.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}")) {
                    assertThat(en.getProperty(key).contains(argument))
                            .as(key + " " + argument)
                            .isEqualTo(nb.getProperty(key).contains(argument));
                }
            }
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (String room : List.of("report", "input")) {
            try (Reader in = new InputStreamReader(
                    FindingTextsTest.class.getResourceAsStream(
                            "/no/arealklok/" + room + "/messages_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                texts.load(in);
            }
        }
        return texts;
    }
}
