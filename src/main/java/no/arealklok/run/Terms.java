package no.arealklok.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;

/**
 * What is asked of a run, beside its files (vilkår).
 *
 * @param perspective whose money the plan is to save
 * @param robust whether the plan is to hold in all population alternatives and not in the main one alone
 * @param lastYear of the plan period; 20 years after the base year when empty
 * @param date that the documents bear; empty where none was given, for the clock is never asked
 */
public record Terms(
        Perspective perspective, boolean robust, OptionalInt lastYear, SearchBudget budget, Optional<LocalDate> date) {
    /** The municipality's money, in the main alternative, for 20 years. */
    public static final Terms USUAL =
            new Terms(Perspective.MUNICIPALITY, false, OptionalInt.empty(), new SearchBudget(1, 400));

    public Terms {
        Objects.requireNonNull(date);
    }

    /** Without a date. */
    public Terms(Perspective perspective, boolean robust, OptionalInt lastYear, SearchBudget budget) {
        this(perspective, robust, lastYear, budget, Optional.empty());
    }

    /** Until another year. */
    public Terms until(int year) {
        return new Terms(perspective, robust, OptionalInt.of(year), budget, date);
    }

    /** @param effort thousands of plans to judge for 100 units, above 0; 400 is usual */
    public Terms effort(int effort) {
        return new Terms(perspective, robust, lastYear, new SearchBudget(budget.seed(), effort), date);
    }
}
