package no.arealklok.app;

import java.io.BufferedReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
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
        return writer(stream, ascii ? StandardCharsets.UTF_8 : charset);
    }

    static PrintWriter writer(OutputStream stream, Charset charset) {
        OutputStreamWriter writer = new OutputStreamWriter(stream, charset);
        CharsetEncoder encoder = charset.newEncoder();
        boolean whole = encoder.canEncode('…') && encoder.canEncode('“') && encoder.canEncode('−');
        return new PrintWriter(whole ? writer : new PlainWriter(writer, encoder), true);
    }

    /** Where a console lacks a sign, such as … on code page 850, what is nearest is written, and no question mark. */
    private static final class PlainWriter extends FilterWriter {
        private static final Map<Character, String> NEAREST =
                Map.of('–', "-", '—', "-", '−', "-", '’', "'", '“', "\"", '”', "\"", '→', "->", '·', "-");

        private final CharsetEncoder encoder;

        PlainWriter(Writer out, CharsetEncoder encoder) {
            super(out);
            this.encoder = encoder;
        }

        @Override
        public void write(int letter) throws IOException {
            out.write(plain((char) letter));
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            write(new String(letters, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            StringBuilder plain = new StringBuilder();
            text.substring(from, from + length).chars().forEach(letter -> plain.append(plain((char) letter)));
            out.write(plain.toString());
        }

        private String plain(char letter) {
            String itself = String.valueOf(letter);
            // Three dots for an ellipsis, a space for a narrow one.
            return encoder.canEncode(letter)
                    ? itself
                    : NEAREST.getOrDefault(letter, Normalizer.normalize(itself, Normalizer.Form.NFKD));
        }
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
