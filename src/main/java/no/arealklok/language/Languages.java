package no.arealklok.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The languages that documents and messages are written in: those that a {@code languages.txt} on the class path
 * names. A language is that line, a bundle for each room of {@code rooms.txt} and one for the help of the commands.
 */
public final class Languages {
    /** The language of whoever asks for none, and of names that have no words in the one asked for. */
    public static final String BOKMÅL = "nb";

    private static final List<String> ALL =
            Stream.concat(Stream.of(BOKMÅL), lines("languages.txt")).distinct().toList();

    private Languages() {}

    /** By their codes, bokmål first. */
    public static List<String> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when it is none of them */
    static String known(String language) {
        if (!ALL.contains(language)) {
            throw new IllegalArgumentException("language must be one of " + ALL + ", was " + language);
        }
        return language;
    }

    /** Those of every file of the name: what lies beside the program adds to what comes with it. */
    static Stream<String> lines(String file) {
        try {
            return Collections.list(Languages.class.getClassLoader().getResources("no/arealklok/language/" + file))
                    .stream()
                    .flatMap(each -> text(each).lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
