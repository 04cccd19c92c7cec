package no.arealklok.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        subcommands = {AnalyseCommand.class, CheckCommand.class, SampleCommand.class, TemplateCommand.class})
public final class Arealklok implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), Messages.of(languageOf(spec)).text("cli.noCommand"));
    }

    private static String languageOf(CommandSpec spec) {
        return spec.resourceBundle().getLocale().getLanguage();
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments, consoleWriter(System.out), consoleWriter(System.err)));
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
        String language = language(arguments);
        Messages messages = Messages.of(language);
        CommandLine commandLine = new CommandLine(new Arealklok());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setResourceBundle(
                ResourceBundle.getBundle("no.arealklok.app.help", Locale.forLanguageTag(language)));
        commandLine.setParameterExceptionHandler(new UsageSentence(messages));
        commandLine.setExecutionExceptionHandler(new FailureSentence(messages));
        return commandLine.execute(arguments);
    }

    /** Wanted before the arguments are parsed: what is wrong with them is said in it too. */
    private static String language(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        int at = given.indexOf("--lang");
        boolean english = given.contains("--lang=en")
                || at >= 0 && at + 1 < given.size() && given.get(at + 1).equals("en");
        return english ? "en" : "nb";
    }
}
