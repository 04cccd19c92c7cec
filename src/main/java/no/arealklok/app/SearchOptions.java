package no.arealklok.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.arealklok.language.Messages;
import no.arealklok.run.RunIdentity;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How the plan is searched for. */
final class SearchOptions {
    /** Who finds the plan. */
    enum Engine {
        search,
        /** The exact engine alone, to check the search by. */
        exact;

        RunIdentity.Engine identity() {
            return RunIdentity.Engine.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    @Option(names = "--engine", paramLabel = "search|exact", defaultValue = "search")
    private Engine engine;

    @Option(names = "--time-limit", paramLabel = "TIME", converter = TimeConverter.class)
    private Duration timeLimit;

    @Option(names = "--stop-file", paramLabel = "FILE")
    private Path stopFile;

    @Option(names = "--progress")
    private boolean progress;

    RunIdentity.Engine engine() {
        return engine.identity();
    }

    /** Whether the clock ends the search, and not the count. */
    boolean isTimed() {
        return timeLimit != null;
    }

    /** Tells where it has come to, until it is closed. */
    ConsoleProgress progress(PrintWriter err, Messages messages, Stop stop) {
        return ConsoleProgress.to(err, messages, stop, progress);
    }

    Stop stop() {
        return new Stop(Optional.ofNullable(timeLimit), Optional.ofNullable(stopFile));
    }

    /** {@code 90s}, {@code 10m}, {@code 2h}. */
    static final class TimeConverter implements CommandLine.ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("[1-9][0-9]{0,5}[smh]")) {
                throw new CommandLine.TypeConversionException(text);
            }
            return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        }
    }
}
