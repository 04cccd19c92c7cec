package no.arealklok.report.json;

import java.util.List;
import java.util.Map;
import no.arealklok.analysis.Outcome;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.PerUserMeasure;
import no.arealklok.capacity.UseGroup;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.directive.Directive;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.EmissionSource;
import no.arealklok.economy.Nature;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.Severity;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.Evidence;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Operator;
import no.arealklok.report.json.AllotmentEntries.AllotmentEntry;
import no.arealklok.report.json.FigureRegister.FigureEntry;
import no.arealklok.report.json.HeadlineEntries.HeadlineEntry;
import no.arealklok.report.json.ResilienceEntries.BudgetTestsEntry;
import no.arealklok.report.json.WeighingEntries.FrontierEntry;
import no.arealklok.report.json.WeighingEntries.RivalEntry;
import no.arealklok.run.InputFile;
import no.arealklok.run.RunIdentity.Engine;
import no.arealklok.service.CapacityKind;

/**
 * The shape of analysis.json; its schema is made from these records. What is not known is absent. Strings that end in
 * «Figure» are ids in {@code figures}.
 *
 * @param confidential always true: the file tells how many live in each small unit
 */
record AnalysisFile(
        boolean confidential,
        Run run,
        List<NormEntry> norms,
        List<CapacityChoice> capacityChoices,
        List<FindingEntry> findings,
        List<ServiceEntry> services,
        List<UseEntry> utilisation,
        List<BalanceEntry> balance,
        List<UnitEntry> units,
        List<BuildingEntry> buildings,
        HeadlineEntry headlines,
        Alternatives<AlternativeEntry> alternatives,
        @MayLack Proof proof,
        ScopeEntries.ScopeEntry scope,
        ScopeEntries.EstimatesEntry estimates,
        List<ScopeEntries.CellDoubtEntry> cellDoubts,
        AllotmentEntry allotment,
        List<WayEntries.WayEntry> ways,
        Map<Growth, StressEntry> stress,
        ResilienceEntry resilience,
        SensitivityEntry sensitivity,
        List<ProposalEntry> proposals,
        List<DirectiveEntry> directives,
        List<ConflictEntry> conflicts,
        List<GoodPlanEntry> goodPlans,
        List<FrontierEntry> frontier,
        List<WeighingEntries.RefusalEntry> refusals,
        List<WeighingEntries.TurningEntry> turnings,
        @MayLack RivalEntry rival,
        BudgetTestsEntry budgetTests,
        List<FigureEntry> figures) {

    record Run(
            String file,
            String sha256,
            List<InputFile> otherFiles,
            String version,
            Engine engine,
            String exactEngine,
            boolean stopped,
            long seed,
            int effort,
            Objective objective,
            boolean robust,
            int baseYear,
            int lastYear,
            int priceYear,
            @MayLack String date) {}

    record NormEntry(
            String key,
            Number value,
            @MayLack Number low,
            @MayLack Number high,
            MeasureUnit unit,
            Evidence evidence,
            String source,
            String date,
            @MayLack Number replacedValue) {}

    record FindingEntry(
            Severity severity, FindingCode code, CellReference place, String found, List<String> arguments) {}

    record ServiceEntry(
            String id,
            int units,
            int withoutNumbers,
            @MayLack Long users,
            @MayLack Long places,
            @MayLack Integer percent,
            @MayLack String utilisationFigure) {}

    /**
     * Units told of together.
     *
     * @param key an area, or the ids of buildings that belong together; absent for the municipality
     * @param service absent for units of all services
     * @param withoutNumbers units that lack users or places; left out of all that follows
     */
    record UseEntry(
            UseGroup.Level level,
            @MayLack String key,
            @MayLack String service,
            int units,
            long withoutNumbers,
            @MayLack Long users,
            @MayLack Long places,
            @MayLack Integer percent,
            @MayLack Long free,
            @MayLack Long missing,
            @MayLack String utilisationFigure,
            Map<PerUserMeasure, String> perUserFigures) {}

    /** Places against need; coverage of the ages by users and by places. */
    record BalanceEntry(
            String service,
            String ages,
            String residentsFigure,
            String needFigure,
            @MayLack Long places,
            @MayLack Long surplus,
            @MayLack String usersCoveredFigure,
            @MayLack String placesCoveredFigure) {}

    record UnitEntry(
            String id,
            String name,
            @MayLack String organisationNumber,
            String service,
            Operator operator,
            List<String> buildings,
            List<CapacityEntry> capacities,
            @MayLack Long users,
            @MayLack Integer percent,
            @MayLack Band band,
            @MayLack String utilisationFigure,
            @MayLack String classUseFigure,
            Map<PerUserMeasure, String> perUserFigures,
            @MayLack UnitOutlook.Method outlookMethod,
            @MayLack Map<Growth, String> outlookFigures,
            @MayLack List<String> outlookBandFigures,
            @MayLack String servedFigure,
            ChoiceEntry choice,
            @MayLack SecondBestEntry secondBest,
            List<RejectionEntry> rejections) {}

    /** The first of a unit's is the one used. */
    record CapacityEntry(String definition, CapacityKind kind, long places, String placesFigure) {
        static CapacityEntry of(Capacity capacity, FigureRegister figures) {
            return new CapacityEntry(
                    capacity.definition(), capacity.kind(), capacity.places().whole(), figures.add(capacity.places()));
        }
    }

    /**
     * @param year of moving; absent when the unit stays
     * @param shared the buildings that share the users; absent where all go to one
     */
    record ChoiceEntry(
            String building, @MayLack Integer year, @MayLack List<ShareEntry> shared) {}

    /** @param share of the users, above 0 and below 1 */
    record ShareEntry(String building, double share) {}

    record SecondBestEntry(ChoiceEntry choice, PlanScore difference) {}

    record RejectionEntry(Obstacle obstacle, @MayLack List<String> arguments, List<String> buildings) {}

    /** A building under the recommended plan. */
    record BuildingEntry(
            String id,
            String name,
            @MayLack String municipalityNumber,
            @MayLack String cadastralUnit,
            @MayLack String buildingNumber,
            @MayLack Integer takenIntoUse,
            @MayLack Integer left,
            List<BuildingServiceEntry> services) {}

    /** Users and places in each year from the base year; places are absent when unknown. */
    record BuildingServiceEntry(
            String service, List<Integer> users, @MayLack List<Integer> places) {}

    record AlternativeEntry(
            PlanScore score,
            List<MeasureEntry> measures,
            List<StrainEntry> strained,
            List<CashFlowEntry> cashFlows,
            List<EmissionEntry> emissions) {}

    /** @param users beyond the places who are tolerated, and so not short */
    record StrainEntry(int year, String building, String service, int users, String usersFigure) {}

    /**
     * @param kind move, extend, rent or close
     * @param until last year of what is rented
     * @param takesOver the service whose rooms an extension takes over, if it does
     * @param share of the unit's users who move there, where several buildings share them
     */
    record MeasureEntry(
            int year,
            String kind,
            @MayLack Integer until,
            String building,
            @MayLack String unit,
            @MayLack String service,
            @MayLack Integer places,
            @MayLack Long cost,
            @MayLack String takesOver,
            @MayLack String distanceFigure,
            @MayLack Double share) {}

    /**
     * Whole NOK in every year from one to another; income is negative.
     *
     * @param amount when it is the same in all of them
     * @param amounts of each year, when not
     */
    @EitherOf({"amount", "amounts"})
    record CashFlowEntry(
            CostLine line,
            Payer payer,
            Nature nature,
            String subject,
            int fromYear,
            int toYear,
            @MayLack Long amount,
            @MayLack List<Long> amounts,
            long presentValue,
            String presentValueFigure) {}

    /** kWh, where the source is energy, and kg CO₂ equivalents in every year from one to another. */
    @EitherOf({"kilograms", "yearlyKilograms"})
    record EmissionEntry(
            EmissionSource source,
            String subject,
            int fromYear,
            int toYear,
            @MayLack Double kilowattHours,
            @MayLack Double kilograms,
            @MayLack List<Double> yearlyKilograms,
            String basisFigure) {}

    record StressEntry(PlanScore zero, PlanScore plan, long municipalGain) {}

    /** The gain against today's structure, extended, and what each norm alone does to it. */
    record SensitivityEntry(Map<Perspective, RangeEntry> gain, List<NormEffectEntry> effects) {}

    /** @param low and {@code high}: norms off independently; {@code worst}, {@code best}: all at once */
    record RangeEntry(long mid, long low, long high, long worst, long best) {}

    /** @param uncertain at the ends of its own range, which the gain's is made from; otherwise a tenth to each side */
    record NormEffectEntry(String norm, boolean uncertain, Outcome low, Outcome high) {}

    /** @param price what the plan has more of than without it; absent where the plan does not obey it */
    record DirectiveEntry(
            Directive.Kind kind,
            List<String> targets,
            @MayLack Integer year,
            @MayLack Long amount,
            String reason,
            CellReference place,
            boolean obeyed,
            @MayLack PlanScore price) {}

    /** @param directives places of those that cannot be obeyed together, though any of them less can */
    record ConflictEntry(List<CellReference> directives, boolean proven) {}

    /** Another plan within the margins, of another structure. */
    record GoodPlanEntry(PlanScore score, List<String> left, List<String> gathers, List<MeasureEntry> measures) {}

    record ProposalEntry(
            int year, String host, List<String> units, List<String> left, List<String> forced, PlanScore effect) {}
}
