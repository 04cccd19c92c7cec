package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.Growth;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Register;
import no.arealklok.service.NeedRule;
import no.arealklok.service.NeedRule.Cohorts;
import no.arealklok.service.ServiceType;

/**
 * Makes an outlook: cohort progression where pupils by grade are known, at the school's own ratios where its history
 * has three years; coverage otherwise.
 */
public final class Forecaster {
    private final Register register;
    private final LocalPopulation population;
    /** The same with no homes built. */
    private final LocalPopulation asBuilt;

    private final Horizon horizon;
    private final CoverageOutlook coverage;
    private final CohortOutlook cohorts;
    private final Progression progression;
    private final BackTester backTester;
    private final CareVariant chosen;
    private final NeedCounter needs;
    private final ProjectionErrors errors;
    private final UnbornShares unborn;
    private final Uncertainty uncertainty;

    public Forecaster(Register register, Population population, Horizon horizon, Norms norms) {
        this(register, population, LocalKnowledge.none(), horizon, norms);
    }

    public Forecaster(Register register, Population population, LocalKnowledge local, Horizon horizon, Norms norms) {
        this.register = register;
        NewHomes homes = new NewHomes(local.housing(), horizon, norms);
        this.population = new LocalPopulation(population, homes, local.transfers(), horizon);
        this.asBuilt = homes.none()
                ? this.population
                : new LocalPopulation(population, new NewHomes(List.of(), horizon, norms), local.transfers(), horizon);
        this.horizon = horizon;
        this.coverage = new CoverageOutlook(horizon, norms);
        this.cohorts = new CohortOutlook(horizon);
        this.progression = new Progression(local.history(), norms);
        this.backTester = new BackTester(local.history(), progression, horizon.baseYear());
        this.chosen = CareVariant.chosen(norms);
        this.needs = new NeedCounter(local.applicants(), horizon, norms);
        this.errors = new ProjectionErrors(horizon, norms);
        this.unborn = new UnbornShares(horizon, norms);
        this.uncertainty = new Uncertainty(horizon, norms);
    }

    public Outlook forecast(UnitUses uses) {
        List<UnitOutlook> units = new ArrayList<>();
        for (UnitUse use : uses.all()) {
            use.users().ifPresent(users -> units.add(forecast(use, users)));
        }
        AreaNeeds areas = new AreaNeeds(population, coverage, chosen, horizon);
        return new Outlook(horizon, uncertainty, units, areas, supplement(uses, units));
    }

    private Supplement supplement(UnitUses uses, List<UnitOutlook> units) {
        List<BackTest> backTests = uses.all().stream()
                .flatMap(use -> backTester.test(use).stream())
                .toList();
        Map<ServiceType, Map<CareVariant, Series>> variants = new LinkedHashMap<>();
        for (UnitOutlook unit : units) {
            ServiceType type = unit.use().type();
            if (type.need() instanceof NeedRule.Coverage rule && coverage.isOfTheOld(rule)) {
                variants.computeIfAbsent(type, first -> variants(first, units));
            }
        }
        return new Supplement(backTests, chosen, variants, needs.count(uses));
    }

    private Map<CareVariant, Series> variants(ServiceType type, List<UnitOutlook> units) {
        Map<CareVariant, Series> variants = new EnumMap<>(CareVariant.class);
        for (CareVariant variant : CareVariant.values()) {
            List<Series> parts = units.stream()
                    .filter(unit -> unit.use().type() == type)
                    .map(unit -> users(unit, variant))
                    .toList();
            List<Double> sums = horizon.years()
                    .mapToObj(year ->
                            parts.stream().mapToDouble(part -> part.in(year)).sum())
                    .toList();
            Origin origin = new Origin.Computed("sum", List.copyOf(parts));
            String id = "users/" + type.id() + "/" + variant;
            variants.put(variant, new Series(id, horizon.baseYear(), sums, MeasureUnit.PERSONS, origin));
        }
        return variants;
    }

    private Series users(UnitOutlook unit, CareVariant variant) {
        if (variant == chosen || unit.method() != Method.COVERAGE) {
            return unit.users(Growth.MAIN);
        }
        Series users = byCoverage(unit.use(), unit.use().users().orElseThrow(), Growth.MAIN, variant)
                .orElseThrow();
        return new Series(users.id() + "/" + variant, users.firstYear(), users.values(), users.unit(), users.origin());
    }

    private UnitOutlook forecast(UnitUse use, Figure users) {
        NeedRule need = use.type().need();
        if (need instanceof NeedRule.Steady) {
            return flat(use, users, Method.STEADY);
        }
        return all(use, Method.PROGRESSION, growth -> byGrade(use, users, growth, this::historySteps))
                .or(() -> all(use, Method.COHORTS, growth -> byGrade(use, users, growth, this::residentSteps)))
                .or(() -> all(use, Method.COVERAGE, growth -> byCoverage(use, users, growth, chosen)))
                .orElseGet(() -> flat(use, users, Method.FLAT));
    }

    /** One alternative's users, if they can be found this way. */
    private interface Way {
        Optional<Series> users(Growth growth);
    }

    private Optional<UnitOutlook> all(UnitUse use, Method method, Way way) {
        Map<Growth, Series> users = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            way.users(growth).ifPresent(series -> users.put(growth, series));
        }
        boolean complete = users.size() == Growth.values().length;
        return complete ? Optional.of(outlook(use, method, users)) : Optional.empty();
    }

    private UnitOutlook outlook(UnitUse use, Method method, Map<Growth, Series> users) {
        Optional<NeedRule.Coverage> served = Served.atMost(use.unit(), use.type());
        return new UnitOutlook(use, method, users, served.map(errors::of), served.map(unborn::of));
    }

    /** How pupils of the unit step from grade to grade, where that is known. */
    private interface Steps {
        Optional<GradeSteps> of(UnitUse use, Cohorts rule, GradeRange grades, Growth growth);
    }

    private Optional<Series> byGrade(UnitUse use, Figure users, Growth growth, Steps steps) {
        if (!(use.type().need() instanceof Cohorts rule)) {
            return Optional.empty();
        }
        return CohortOutlook.grades(use.unit())
                .flatMap(grades -> steps.of(use, rule, grades, growth)
                        .map(known -> cohorts.users(use.unit(), grades, users, known, growth)));
    }

    private Optional<GradeSteps> residentSteps(UnitUse use, Cohorts rule, GradeRange grades, Growth growth) {
        return ResidentSteps.of(rule, grades, residents(use), growth, horizon);
    }

    private Optional<GradeSteps> historySteps(UnitUse use, Cohorts rule, GradeRange grades, Growth growth) {
        Lift lift = new Lift(residents(use), residents(use).in(asBuilt), growth);
        return HistorySteps.of(use.unit(), rule, grades, progression, lift, horizon);
    }

    /** A school without pupils by grade follows the residents of the ages it teaches. */
    private Optional<Series> byCoverage(UnitUse use, Figure users, Growth growth, CareVariant variant) {
        return Served.ages(use.unit(), use.type())
                .flatMap(rule -> coverage.users(users, rule, residents(use), growth, variant));
    }

    private Residents residents(UnitUse use) {
        return Residents.of(use.unit(), use.type(), register, population);
    }

    private UnitOutlook flat(UnitUse use, Figure users, Method method) {
        Map<Growth, Series> series = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            List<Double> values =
                    horizon.years().mapToObj(year -> (double) users.whole()).toList();
            Origin origin = new Origin.Computed("outlook.flat", List.of(users));
            series.put(
                    growth,
                    new Series(users.id() + "/" + growth, horizon.baseYear(), values, MeasureUnit.PERSONS, origin));
        }
        return outlook(use, method, series);
    }
}
