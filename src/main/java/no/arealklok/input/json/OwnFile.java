package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that a user wrote. Nothing in it is passed over: a name that comes twice, or is unknown, is told. */
final class OwnFile {
    private static final JsonMapper MAPPER = Resource.MAPPER
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The words of the library, which has no other sign of it. */
    private static final Pattern REPEATED = Pattern.compile("Duplicate Object property \"(.*?)\"", Pattern.DOTALL);

    private OwnFile() {}

    /**
     * @throws JacksonException when it is no such JSON
     * @throws UnusableInputException when a name in it comes twice or is unknown
     */
    static <T> T read(Path file, Class<T> type) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (UnrecognizedPropertyException e) {
            throw new UnusableInputException(e, "input.json.unknown", name, e.getPropertyName(), line(e));
        } catch (JacksonException e) {
            Matcher repeated = REPEATED.matcher(e.getOriginalMessage());
            if (repeated.find()) {
                throw new UnusableInputException(e, "input.json.repeated", name, repeated.group(1), line(e));
            }
            throw e;
        }
    }

    /** Where it stands, from 1. */
    static String line(JacksonException problem) {
        return Integer.toString(Math.max(1, problem.getLocation().getLineNr()));
    }
}
