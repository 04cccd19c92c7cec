package no.arealklok.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, from the jar it runs in. */
public final class Version implements IVersionProvider {
    private static final String UNPACKED = "0.1.0";

    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Arealklok " + number()};
    }
}
