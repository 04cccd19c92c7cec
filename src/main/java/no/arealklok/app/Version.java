package no.arealklok.app;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build has it. */
public final class Version implements IVersionProvider {
    static String number() {
        return ResourceBundle.getBundle("no.arealklok.app.version").getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Arealklok " + number()};
    }
}
