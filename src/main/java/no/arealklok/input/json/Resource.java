package no.arealklok.input.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.arealklok.language.Label;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that comes with the program. */
final class Resource {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Label.class, LabelForm.class).build();

    private Resource() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
