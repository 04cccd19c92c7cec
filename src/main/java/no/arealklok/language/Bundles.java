package no.arealklok.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a language as they stand in its bundles, one beside each room that reads them. */
final class Bundles {
    static final List<String> ROOMS = Languages.lines("rooms.txt").toList();

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /** @throws IllegalArgumentException when there is no such language */
    static Properties of(String language) {
        return READ.computeIfAbsent(Languages.known(language), Bundles::read);
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        ROOMS.forEach(room -> texts.putAll(room(room, language)));
        return texts;
    }

    static Properties room(String room, String language) {
        String bundle = "/no/arealklok/" + room + "/messages_" + language + ".properties";
        try (InputStream file = Bundles.class.getResourceAsStream(bundle)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + bundle);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
