package no.arealklok.library;

import java.util.ResourceBundle;

/** The version of this program, as the build has it. */
public final class Release {
    private Release() {}

    public static String number() {
        return ResourceBundle.getBundle("no.arealklok.library.version").getString("version");
    }
}
