package no.arealklok.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build has it. */
public final class Release {
    private Release() {}

    public static String number() {
        Properties build = new Properties();
        try (InputStream in = Release.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
