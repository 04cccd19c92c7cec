package no.arealklok.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.run.Terms;
import picocli.CommandLine.Option;

/** What is asked for. */
final class TermOptions {
    /** Whose money the plan is to save. */
    enum Objective {
        municipality,
        society;

        Perspective perspective() {
            return Perspective.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

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

    @Option(names = "--objective", paramLabel = "municipality|society", defaultValue = "municipality")
    private Objective objective;

    @Option(names = "--robust")
    private boolean robust;

    @Option(names = "--public")
    private boolean publicSet;

    @Option(names = "--horizon", paramLabel = "YEAR")
    private Integer horizon;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--effort", paramLabel = "quick|normal|thorough", defaultValue = "normal")
    private Effort effort;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date;

    /** Whether what may be published is to lie by itself, too. */
    boolean publicSet() {
        return publicSet;
    }

    Terms terms() {
        return terms(effort.thousandPlans);
    }

    /** Where the clock ends the search, and not the count. */
    Terms endless() {
        return terms(Effort.thorough.thousandPlans * 1000);
    }

    private Terms terms(int thousandPlans) {
        return new Terms(
                objective.perspective(),
                robust,
                horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon),
                new SearchBudget(seed, thousandPlans),
                Optional.ofNullable(date));
    }
}
