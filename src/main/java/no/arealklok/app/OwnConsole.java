package no.arealklok.app;

import java.io.OutputStream;
import java.io.PrintStream;

/** While it is open, the console is ours alone: what a library, such as an XML parser, writes there goes nowhere. */
final class OwnConsole implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    OwnConsole() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
