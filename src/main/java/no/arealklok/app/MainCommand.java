package no.arealklok.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line, with the one command that is asked for; of the others the names, which help lists. */
@Command(name = "arealklok", versionProvider = Version.class, mixinStandardHelpOptions = true)
final class MainCommand implements Runnable {
    /** In the order of the help. Each is looked into only when it is asked for: that takes most of a short run. */
    static final List<String> NAMES = List.of("analyse", "batch", "check", "compare", "sample", "template", "verify");

    @Spec
    private CommandSpec spec;

    private final Messages messages;

    MainCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages.text("cli.noCommand"));
    }

    /** @param terminal what is typed there; empty where nobody can be asked */
    static int run(String[] arguments, Optional<BufferedReader> terminal, PrintWriter out, PrintWriter err) {
        // Before picocli, which notices when the console becomes another and goes back to the one it saw first.
        OwnConsole console = new OwnConsole();
        String language = LanguageOption.in(List.of(arguments));
        Messages messages = Messages.of(language);
        FailureSentence failures = new FailureSentence(messages);
        try {
            CommandLine commandLine = new CommandLine(new MainCommand(messages), new AtTerminal(terminal));
            addCommands(commandLine, List.of(arguments));
            commandLine.setOut(out);
            commandLine.setErr(err);
            commandLine.setResourceBundle(
                    ResourceBundle.getBundle("no.arealklok.app.help", Locale.forLanguageTag(language)));
            commandLine.setParameterExceptionHandler(new UsageSentence(messages));
            commandLine.setExecutionExceptionHandler(failures);
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failures.tell(e, err);
        } finally {
            console.close();
        }
    }

    private static void addCommands(CommandLine commandLine, List<String> arguments) {
        // A word with @ is a file with more words, of which any may be a command.
        boolean any = arguments.stream().anyMatch(word -> word.startsWith("@"));
        Optional<String> asked = arguments.stream().filter(NAMES::contains).findFirst();
        for (String name : NAMES) {
            boolean whole = any || asked.equals(Optional.of(name));
            commandLine.addSubcommand(
                    name, whole ? command(name) : CommandSpec.create().name(name));
        }
    }

    /** What a name stands for. */
    static Class<?> command(String name) {
        return switch (name) {
            case "analyse" -> AnalyseCommand.class;
            case "batch" -> BatchCommand.class;
            case "check" -> CheckCommand.class;
            case "compare" -> CompareCommand.class;
            case "sample" -> SampleCommand.class;
            case "template" -> TemplateCommand.class;
            case "verify" -> VerifyCommand.class;
            default -> throw new IllegalArgumentException("there is no command " + name);
        };
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
