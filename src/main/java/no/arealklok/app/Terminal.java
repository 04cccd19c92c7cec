package no.arealklok.app;

import java.io.BufferedReader;
import java.io.Console;
import java.util.Optional;

/** The console, when somebody sits at it. */
final class Terminal {
    private Terminal() {}

    /** What is typed there; empty where the program runs in a pipe, a batch or a pipeline. */
    static Optional<BufferedReader> find() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .map(console -> new BufferedReader(console.reader()));
    }

    /** From Java 22 on there is a console in a pipe too, which says that it is none. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
