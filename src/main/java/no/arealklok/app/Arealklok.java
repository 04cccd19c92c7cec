package no.arealklok.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "arealklok",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            AnalyseCommand.class,
            BatchCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            SampleCommand.class,
            TemplateCommand.class,
            VerifyCommand.class
        })
public final class Arealklok implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Messages messages;

    Arealklok(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages.text("cli.noCommand"));
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // What libraries write must not hang on where the machine stands; our own words say their language themselves.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, Terminal.find(), consoleWriter(System.out), consoleWriter(System.err)));
    }

    /** Java 17 writes the platform's charset; the console may say another. */
    private static PrintWriter consoleWriter(java.io.OutputStream stream) {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
        Charset charset = encoding.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        // A plain C locale says ASCII, where every å would become a question mark.
        boolean ascii = charset.equals(StandardCharsets.US_ASCII) || encoding.startsWith("ANSI");
        return new PrintWriter(new java.io.OutputStreamWriter(stream, ascii ? StandardCharsets.UTF_8 : charset), true);
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Optional.empty(), out, err);
    }

    /** @param terminal what is typed there; empty where nobody can be asked */
    static int run(String[] arguments, Optional<BufferedReader> terminal, PrintWriter out, PrintWriter err) {
        // Before picocli, which notices when the console becomes another and goes back to the one it saw first.
        OwnConsole console = new OwnConsole();
        String language = LanguageOption.in(List.of(arguments));
        Messages messages = Messages.of(language);
        FailureSentence failures = new FailureSentence(messages);
        try {
            return commandLine(language, messages, failures, terminal, out, err).execute(arguments);
        } catch (Error e) {
            return failures.tell(e, err);
        } finally {
            console.close();
        }
    }

    private static CommandLine commandLine(
            String language,
            Messages messages,
            FailureSentence failures,
            Optional<BufferedReader> terminal,
            PrintWriter out,
            PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Arealklok(messages), new AtTerminal(terminal));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setResourceBundle(
                ResourceBundle.getBundle("no.arealklok.app.help", Locale.forLanguageTag(language)));
        commandLine.setParameterExceptionHandler(new UsageSentence(messages));
        commandLine.setExecutionExceptionHandler(failures);
        return commandLine;
    }

    /** Makes commands that may ask at a terminal. */
    private record AtTerminal(Optional<BufferedReader> terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == RegisterOptions.class
                    ? type.cast(new RegisterOptions(terminal))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
