package no.arealklok.app;

import no.arealklok.library.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Arealklok " + Release.number()};
    }
}
