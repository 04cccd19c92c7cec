package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelTest {
    @Test
    void a_label_is_in_the_language_asked_for_or_else_in_bokmål() {
        Label label = new Label(Map.of("nb", "skole", "en", "school", "nn", "skule"));

        assertThat(label.in("nn")).isEqualTo("skule");
        assertThat(label.in("en")).isEqualTo("school");
        assertThat(label.in("se")).isEqualTo("skole");
        assertThat(Label.of("Oslo").in("en")).isEqualTo("Oslo");
    }

    @Test
    void words_that_two_languages_share_come_once_in_the_order_of_the_languages() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("nb", "skole");
        words.put("en", "school");
        words.put("nn", "skole");

        assertThat(new Label(words).all()).containsExactly("skole", "school");
    }

    @Test
    void a_label_without_bokmål_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label(Map.of("en", "school")))
                .withMessageContaining("school");
    }
}
