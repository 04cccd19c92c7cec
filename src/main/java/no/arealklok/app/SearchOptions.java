package no.arealklok.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.Terms;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How the plan is searched for. */
final class SearchOptions {
    /** Counted terms, in thousands of plans judged. */
    enum Effort {
        quick(40),
        normal(Terms.USUAL.budget().effort()),
        thorough(4000);

        private final int thousandPlans;

        Effort(int thousandPlans) {
            this.thousandPlans = thousandPlans;
        }
    }

    /** Who finds the plan. */
    enum Engine {
        search,
        /** The exact engine alone, to check the search by. */
        exact;

        RunIdentity.Engine identity() {
            return RunIdentity.Engine.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--effort", paramLabel = "quick|normal|thorough", defaultValue = "normal")
    private Effort effort;

    @Option(names = "--engine", paramLabel = "search|exact", defaultValue = "search")
    private Engine engine;

    @Option(names = "--time-limit", paramLabel = "TIME", converter = TimeConverter.class)
    private Duration timeLimit;

    @Option(names = "--stop-file", paramLabel = "FILE")
    private Path stopFile;

    RunIdentity.Engine engine() {
        return engine.identity();
    }

    SearchBudget budget() {
        // With a time limit the clock ends the search, not the count.
        return new SearchBudget(seed, timeLimit == null ? effort.thousandPlans : Effort.thorough.thousandPlans * 1000);
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
