package no.arealklok.report.json;

import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.population.Growth;
import no.arealklok.report.json.AnalysisFile.ChoiceEntry;
import no.arealklok.report.json.AnalysisFile.StressEntry;

/**
 * The plan in sampled outlooks.
 *
 * @param overfills of receivers, {@code regrets} of closures
 * @param preference what was changed so that less is regretted; absent where nothing was
 * @param price of a plan that holds in all alternatives; absent where it was not asked for
 */
record ResilienceEntry(
        int samples,
        List<ChanceEntry> overfills,
        List<ChanceEntry> regrets,
        @MayLack PreferenceEntry preference,
        @MayLack PriceEntry price) {
    /** What the plan costs more than the cheapest one that was found. */
    record PreferenceEntry(PlanScore price, List<ChangeEntry> changes) {}

    /** A decision that is another than in the cheapest plan, and what it costs more beside those before it. */
    record ChangeEntry(String unit, ChoiceEntry cheapest, PlanScore more) {}

    /**
     * In how many of the samples it happens.
     *
     * @param times in each year of the plan period
     * @param ever in some year
     */
    record ChanceEntry(
            String building, String service, int fromYear, List<Integer> times, int ever, String everFigure) {}

    /**
     * The plan for the main alternative alone, and what this one costs the municipality more.
     *
     * @param shortage place-years short more, in the main alternative
     */
    record PriceEntry(long municipalMoney, long societyMoney, long shortage, Map<Growth, StressEntry> ordinary) {}
}
