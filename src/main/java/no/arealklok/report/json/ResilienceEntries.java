package no.arealklok.report.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.BudgetTest;
import no.arealklok.analysis.BudgetTests;
import no.arealklok.analysis.PlaceFigures;
import no.arealklok.analysis.Price;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;
import no.arealklok.report.json.AnalysisFile.StressEntry;
import no.arealklok.report.json.ResilienceEntry.ChanceEntry;
import no.arealklok.report.json.ResilienceEntry.ChangeEntry;
import no.arealklok.report.json.ResilienceEntry.PreferenceEntry;
import no.arealklok.report.json.ResilienceEntry.PriceEntry;

/** How the plan fares in other populations, as analysis.json tells it. */
final class ResilienceEntries {
    /**
     * The plan against the zero alternative when something goes wrong.
     *
     * @param earlierHousing area whose homes come earlier; absent where no project is known
     */
    record BudgetTestsEntry(List<BudgetTest> tests, @MayLack String earlierHousing) {}

    private final Analysis analysis;
    private final FigureRegister figures;

    ResilienceEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.figures = figures;
    }

    Map<Growth, StressEntry> stress() {
        return stress(analysis.stress());
    }

    BudgetTestsEntry budgetTests() {
        BudgetTests tests = analysis.budgetTests();
        return new BudgetTestsEntry(tests.all(), tests.area().orElse(null));
    }

    ResilienceEntry resilience() {
        Chances chances = analysis.resilience().chances();
        return new ResilienceEntry(
                chances.samples(),
                entries("overfill", chances.overfills()),
                entries("regret", chances.regrets()),
                preference().orElse(null),
                analysis.resilience().price().map(this::price).orElse(null));
    }

    private Optional<PreferenceEntry> preference() {
        Preference preference = analysis.resilience().preference();
        List<ChangeEntry> changes = preference.changes().stream()
                .map(change -> new ChangeEntry(
                        change.unit().unit().id(),
                        UnitEntries.choice(analysis, change.before()),
                        change.with().score().minus(change.without().score())))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new PreferenceEntry(preference.price(), changes));
    }

    private List<ChanceEntry> entries(String what, List<Chance> chances) {
        PlaceFigures places = new PlaceFigures(analysis);
        return chances.stream()
                .map(chance -> new ChanceEntry(
                        chance.site().building().id(),
                        chance.service().type().id(),
                        analysis.horizon().year(chance.from()),
                        chance.times(),
                        chance.ever(),
                        figures.add(places.chance(id(what, chance), chance, chance.ever()))))
                .toList();
    }

    private static String id(String what, Chance chance) {
        return String.join(
                "/",
                "chance",
                what,
                chance.site().building().id(),
                chance.service().type().id());
    }

    private PriceEntry price(Price price) {
        return new PriceEntry(
                price.money(Perspective.MUNICIPALITY),
                price.money(Perspective.SOCIETY),
                price.shortage(),
                stress(price.stress()));
    }

    private static Map<Growth, StressEntry> stress(Map<Growth, Analysis.Stress> byGrowth) {
        Map<Growth, StressEntry> entries = new EnumMap<>(Growth.class);
        byGrowth.forEach(
                (growth, stress) -> entries.put(growth, new StressEntry(stress.zero(), stress.plan(), stress.gain())));
        return entries;
    }
}
