package no.arealklok.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import no.arealklok.language.Messages;
import picocli.CommandLine.Option;

/**
 * A register's password: asked for, or from the environment. It cannot be written on the command line, which shells
 * remember; therefore a flag, and not an interactive option, which takes an attached value.
 */
final class PasswordOption {
    private static final String VARIABLE = "AREALKLOK_PASSWORD";

    @Option(names = "--password")
    private boolean asked;

    /** @param environment variables of this program */
    Optional<String> password(Messages messages, Map<String, String> environment) throws IOException {
        String password = asked ? answer(messages.text("cli.password")) : environment.get(VARIABLE);
        return Optional.ofNullable(password).filter(text -> !text.isEmpty());
    }

    /** Typed unseen at a console, else the first line of what is piped in. */
    private static String answer(String question) throws IOException {
        Console console = System.console();
        if (console == null) {
            return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        }
        char[] typed = console.readPassword("%s ", question);
        return typed == null ? null : new String(typed);
    }
}
