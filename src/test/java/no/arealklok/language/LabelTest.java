package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void words_that_two_languages_share_come_once_and_bokmål_comes_first() {
        assertThat(Label.of("skole", "school").all()).containsExactly("skole", "school");
        assertThat(Label.of("Program", "Program").all()).containsExactly("Program");
    }

    @Test
    void a_label_without_bokmål_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label(Map.of("en", "school")))
                .withMessageContaining("school");
    }
}
