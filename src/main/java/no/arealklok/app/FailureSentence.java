package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.language.Messages;
import no.arealklok.library.Release;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One plain sentence when a run stops: the input's fault, the disk's, or ours. */
final class FailureSentence implements IExecutionExceptionHandler {
    private static final long MEBIBYTE = 1 << 20;

    private final Messages messages;

    FailureSentence(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            return new UsageSentence(messages).handleParseException(wrong, new String[0]);
        }
        return tell(failure, commandLine.getErr());
    }

    /** @return the exit code */
    int tell(Throwable failure, PrintWriter err) {
        err.println(of(failure));
        if (failure instanceof UnusableInputException || failure instanceof OutOfMemoryError) {
            return ExitCode.UNUSABLE_INPUT;
        }
        return isOfTheDisk(failure) ? ExitCode.WRONG_USAGE : ExitCode.OUR_BUG;
    }

    String of(Throwable failure) {
        if (failure instanceof UnusableInputException unusable) {
            return messages.text(
                    unusable.key(), unusable.arguments(messages.language()).toArray());
        }
        if (isOfTheDisk(failure)) {
            boolean ofFile =
                    failure instanceof FileSystemException || failure.getCause() instanceof FileSystemException;
            return messages.text(ofFile ? "cli.cannotWrite" : "cli.diskFailed", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof OutOfMemoryError) {
            String heap = Long.toString(Runtime.getRuntime().maxMemory() / MEBIBYTE);
            return messages.text("cli.noMemory", heap);
        }
        return messages.text("cli.ourBug", failure.toString(), where(failure), Release.number());
    }

    private static boolean isOfTheDisk(Throwable failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }

    /** Whether the same comes of the same again: the disk and the memory may be others next time. */
    static boolean isLasting(Throwable failure) {
        return !isOfTheDisk(failure) && !(failure instanceof OutOfMemoryError);
    }

    /** The first line of ours: enough to find the fault, without a stack trace. */
    private static String where(Throwable failure) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("no.arealklok")) {
                return element.toString();
            }
        }
        return "?";
    }
}
