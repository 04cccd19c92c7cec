package no.arealklok.app;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.arealklok.library.Release;

/** Where the program begins. It names no class of the commands' but one, so that its version is told without them. */
public final class Arealklok {
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private Arealklok() {}

    public static void main(String[] arguments) {
        if (asksForVersion(arguments)) {
            tellVersion(consoleWriter(System.out));
            return;
        }
        System.setProperty("java.awt.headless", "true");
        // What libraries write must not hang on where the machine stands; our own words say their language themselves.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, Terminal.find(), consoleWriter(System.out), consoleWriter(System.err)));
    }

    /** Java 17 writes the platform's charset; the console may say another. */
    private static PrintWriter consoleWriter(OutputStream stream) {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
        Charset charset = encoding.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        // A plain C locale says ASCII, where every å would become a question mark.
        boolean ascii = charset.equals(StandardCharsets.US_ASCII) || encoding.startsWith("ANSI");
        return new PrintWriter(new OutputStreamWriter(stream, ascii ? StandardCharsets.UTF_8 : charset), true);
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Optional.empty(), out, err);
    }

    /** @param terminal what is typed there; empty where nobody can be asked */
    static int run(String[] arguments, Optional<BufferedReader> terminal, PrintWriter out, PrintWriter err) {
        if (asksForVersion(arguments)) {
            tellVersion(out);
            return ExitCode.WRITTEN;
        }
        return MainCommand.run(arguments, terminal, out, err);
    }

    private static boolean asksForVersion(String[] arguments) {
        return arguments.length == 1 && VERSION.contains(arguments[0]);
    }

    private static void tellVersion(PrintWriter out) {
        // Joined by «+» at run time, the two take as long as all else does.
        out.println("Arealklok ".concat(Release.number()));
    }
}
