package no.arealklok.app;

import java.util.Map;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One plain sentence on what is wrong with the command line, and where to look. */
final class UsageSentence implements IParameterExceptionHandler {
    private final Messages messages;

    UsageSentence(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        String command = commandLine.getCommandSpec().qualifiedName();
        commandLine.getErr().println(sentence(wrong) + " " + messages.text("cli.seeHelp", command));
        return ExitCode.WRONG_USAGE;
    }

    private String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return messages.text(word.startsWith("-") ? "cli.unknownOption" : "cli.unknownWord", word);
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ",
                    missing.getMissing().stream()
                            .map(argument ->
                                    argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel())
                            .toList());
            return messages.text("cli.missing", names);
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            if (name(wrong).equals("--password")) {
                // What was written there is a secret.
                return messages.text("cli.passwordAlone");
            }
            return messages.text("cli.badValue", wrong.getValue(), name(wrong), allowed(wrong));
        }
        return wrong.getMessage();
    }

    private static String name(ParameterException wrong) {
        return wrong.getArgSpec() instanceof OptionSpec option
                ? option.longestName()
                : wrong.getArgSpec().paramLabel();
    }

    /** What an option takes, in words. */
    private String allowed(ParameterException wrong) {
        if (name(wrong).equals("--lang")) {
            return messages.text(
                    "cli.allowed.lang",
                    Languages.all().stream()
                            .reduce((one, other) -> messages.text("cli.or", one, other))
                            .orElseThrow());
        }
        Map<String, String> keys = Map.of(
                "--horizon", "cli.allowed.year",
                "--date", "cli.allowed.date",
                "--objective", "cli.allowed.objective",
                "--seed", "cli.allowed.whole",
                "--effort", "cli.allowed.effort",
                "--engine", "cli.allowed.engine",
                "--time-limit", "cli.allowed.time",
                "--threads", "cli.allowed.positive",
                "--shard", "cli.allowed.shard",
                "--units", "cli.allowed.positive");
        String key = keys.get(name(wrong));
        return key == null ? "" : messages.text(key);
    }
}
