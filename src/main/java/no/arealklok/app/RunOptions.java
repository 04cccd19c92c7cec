package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.app.folder.Settling;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the folder of a run is read again, and its inputs where they are now. */
final class RunOptions {
    @Option(names = "--inputs", paramLabel = "DIR")
    private Path inputs;

    @Mixin
    private PasswordOption password;

    @Mixin
    private LanguageOption language;

    Messages messages() {
        return language.messages();
    }

    /** @param register where it is now; {@code null} where the run says */
    record Place(Path folder, Path register) {}

    /** Asks for a password once. Tells which inputs are others than they were, before anything stops for it. */
    List<RunFolder> read(CommandLine commandLine, Place... places) throws IOException {
        Optional<String> secret = password.password(messages(), System.getenv());
        List<RunFolder> read = new ArrayList<>();
        for (Place place : places) {
            read.add(read(place, secret, commandLine));
        }
        return read;
    }

    private RunFolder read(Place place, Optional<String> secret, CommandLine commandLine) throws IOException {
        Messages messages = messages();
        new Settling(place.folder(), commandLine, messages).settle();
        RunFolder read = new RunFolder(
                place.folder(), Optional.ofNullable(place.register()), Optional.ofNullable(inputs), secret);
        for (String name : read.changedInputs()) {
            commandLine.getOut().println(messages.text("verify.input.changed", name));
        }
        return read;
    }
}
