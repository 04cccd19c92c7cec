package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.quantity.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    private final Messages nb = Messages.of("nb");
    private final Messages en = Messages.of("en");

    @ParameterizedTest
    @MethodSource("rooms")
    void every_language_has_the_same_keys_in_every_room(String room) {
        assertThat(Bundles.room(room, "nb").keySet())
                .isNotEmpty()
                .isEqualTo(Bundles.room(room, "en").keySet());
    }

    private static List<String> rooms() {
        return Bundles.ROOMS;
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String language : Languages.all()) {
            List<String> keys = new ArrayList<>();
            for (String room : Bundles.ROOMS) {
                try (Stream<String> lines = Files.lines(
                        Path.of("src/main/resources/no/arealklok", room, "messages_" + language + ".properties"))) {
                    lines.filter(line -> line.matches("[^#].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .forEach(keys::add);
                }
            }
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(Messages.of(language).keys());
        }
    }

    @Test
    void every_bundle_is_of_a_room_and_a_language_on_the_lists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/no/arealklok"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("messages_")))
                    .hasSize(Bundles.ROOMS.size() * Languages.all().size());
        }
    }

    @Test
    void no_text_is_empty_and_every_text_is_a_pattern() {
        for (Messages messages : new Messages[] {nb, en}) {
            assertThat(messages.keys()).allSatisfy(key -> {
                assertThat(messages.pattern(key)).isNotBlank();
                new MessageFormat(messages.pattern(key), Locale.ROOT);
            });
        }
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(nb.keys())
                .allSatisfy(key -> assertThat(arguments(nb.pattern(key))).isEqualTo(arguments(en.pattern(key))));
    }

    /** A straight one quotes in a pattern: it vanishes, and the arguments after it stay as they are. */
    @Test
    void apostrophes_are_round() {
        for (Messages messages : new Messages[] {nb, en}) {
            assertThat(messages.keys())
                    .allSatisfy(key -> assertThat(messages.pattern(key)).doesNotContain("'"));
        }
    }

    @Test
    void no_apostrophe_has_been_lost_where_the_plural_is_no_word() {
        assertThat(en.keys())
                .allSatisfy(key -> assertThat(en.pattern(key)).doesNotContainPattern("(?i)\\b(todays|childs|SSBs)\\b"));
    }

    @Test
    void english_has_its_own_quotation_marks_and_no_space_before_percent() {
        assertThat(en.keys()).allSatisfy(key -> assertThat(en.pattern(key)).doesNotContainPattern("[«»]|[}\\d] %"));
    }

    @Test
    void every_band_has_a_word() {
        for (Band band : Band.values()) {
            assertThat(nb.text("band." + band)).isNotBlank();
        }
    }

    @Test
    void arguments_stand_in_their_places() {
        assertThat(en.text("report.bandOf", "Utilisation")).isEqualTo("Utilisation, rating");
    }

    @Test
    void one_of_a_thing_is_not_told_as_many() {
        assertThat(nb.text("brief.more", 1)).startsWith("I tillegg 1 mindre samling;");
        assertThat(nb.text("brief.more", 0)).startsWith("I tillegg 0 mindre samlinger;");
        assertThat(en.text("brief.more", 1)).startsWith("And 1 smaller merger;");
        assertThat(en.text("brief.more", 2L)).startsWith("And 2 smaller mergers;");
    }

    @Test
    void whole_numbers_are_written_as_the_language_does() {
        assertThat(nb.text("brief.more", 1200)).contains("1\u00a0200 mindre");
        assertThat(en.text("brief.more", 1200)).contains("1,200 smaller");
    }

    @Test
    void an_unknown_key_or_language_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nb.text("no.such.key"))
                .withMessageContaining("no.such.key");
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.of("sv")).withMessageContaining("[nb, en]");
    }

    private static TreeSet<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
