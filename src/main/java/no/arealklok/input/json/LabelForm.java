package no.arealklok.input.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import no.arealklok.language.Label;

/** How JSON has a {@link Label}: {@code {"nb": "Skole", "en": "School"}}, or the words that all languages share. */
abstract class LabelForm {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LabelForm(Map<String, String> words) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Label of(String words) {
        return Label.of(words);
    }
}
