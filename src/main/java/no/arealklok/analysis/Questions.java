package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.allotment.option.QuestionBuilder;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.allotment.question.Question;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.option.CaseBuilder;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.OutlookSample;
import no.arealklok.outlook.OutlookSampler;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;
import no.arealklok.travel.Distances;

/** Questions to the search about one municipality, each with something else. */
record Questions(
        Inputs inputs,
        Premises premises,
        UnitUses uses,
        Outlook outlook,
        Distances distances,
        Serving serving,
        Map<Growth, Serving> byGrowth) {
    /** About users who go where they go today. */
    static Questions today(Inputs inputs, Premises premises, UnitUses uses, Outlook outlook, Distances distances) {
        return new Questions(inputs, premises, uses, outlook, distances, Serving.AT_HOME, Map.of());
    }

    /** The same of users who go where they are allotted a place. */
    Questions where(SpareCapacity spare) {
        return new Questions(inputs, premises, uses, outlook, distances, spare.serving(), spare.byGrowth());
    }

    /** The same of users who go where these boundaries send them. */
    Questions where(Decisions decisions) {
        Map<Growth, Serving> each = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            each.put(growth, Serving.of(new Evaluator(allotment(growth)).evaluate(decisions)));
        }
        Serving there = Serving.of(new Evaluator(allotment()).evaluate(decisions));
        return new Questions(inputs, premises, uses, outlook, distances, there, each);
    }

    /** The same with other directives, which have a say in who is allotted a place where as well. */
    Questions under(List<Directive> others) {
        Inputs other = inputs.with(inputs.municipality().with(others));
        return new Questions(other, premises, uses, outlook, distances, serving, byGrowth);
    }

    ConsolidationCase of(Growth growth) {
        Serving there = byGrowth.getOrDefault(growth, serving);
        return build(directives(), objective(), served(there, unit -> unit.users(growth)));
    }

    /** The one whose answer is recommended. */
    ConsolidationCase asked() {
        return with(directives());
    }

    ConsolidationCase with(List<Directive> others) {
        return build(others, objective(), served());
    }

    /** With someone else's money in view. */
    ConsolidationCase seenBy(Perspective other) {
        return build(directives(), Objective.of(other, premises.norms()), served());
    }

    /**
     * @param travel added weight of longer ways
     * @param climate added weight of emissions
     */
    ConsolidationCase weighing(double travel, double climate) {
        Objective own = objective();
        Objective other =
                new Objective(own.perspective(), own.travel() + travel, own.climate() + climate, own.disruption());
        return build(directives(), other, served());
    }

    /** Nobody can move, under these norms. */
    ConsolidationCase withoutOptions(Norms norms) {
        return new CaseBuilder(
                        inputs.municipality().register(),
                        inputs.types(),
                        norms,
                        premises.horizon(),
                        inputs.perspective())
                .extending(directives())
                .withoutOptions(uses, outlook, distances, served());
    }

    /** Nobody can move, with what is likely in one cell. */
    ConsolidationCase corrected(Correction correction) {
        CaseBuilder builder = new CaseBuilder(
                        correction.register(),
                        inputs.types(),
                        premises.norms(),
                        premises.horizon(),
                        inputs.perspective())
                .extending(directives());
        if (!correction.users()) {
            return builder.withoutOptions(uses, outlook, distances, users());
        }
        UnitUses others = premises.uses(correction.register(), inputs.types());
        Outlook other = new Forecaster(
                        correction.register(),
                        inputs.municipality().population(),
                        inputs.municipality().local(),
                        premises.horizon(),
                        premises.norms())
                .forecast(others);
        return builder.withoutOptions(others, other, distances, users());
    }

    /** Nobody can move, with something else known locally. */
    ConsolidationCase with(LocalKnowledge local) {
        Outlook other = new Forecaster(
                        inputs.municipality().register(),
                        inputs.municipality().population(),
                        local,
                        premises.horizon(),
                        premises.norms())
                .forecast(uses);
        return new Questions(inputs, premises, uses, other, distances, serving, byGrowth)
                .withoutOptions(premises.norms());
    }

    /** Who goes where in today's structure, of the users of the plan that is recommended. */
    Question allotment() {
        return allotment(users());
    }

    Question allotment(Growth growth) {
        return allotment(unit -> unit.users(growth));
    }

    private Question allotment(Function<UnitOutlook, Series> users) {
        Pricing pricing = Pricing.of(premises.horizon(), premises.norms(), inputs.perspective());
        return new QuestionBuilder(
                        inputs.municipality().register(),
                        inputs.types(),
                        pricing,
                        inputs.municipality().local(),
                        directives())
                .build(uses, outlook, distances, users)
                .staying();
    }

    /** Draws of what could happen instead to those who are served. */
    List<OutlookSample> samples(int wanted) {
        OutlookSampler sampler = outlook.sampler(inputs.budget().seed());
        return Stream.generate(sampler::draw).limit(wanted).map(this::served).toList();
    }

    private OutlookSample served(OutlookSample drawn) {
        OutlookSample served = (unit, t) -> serving.users(unit, t, other -> drawn.users(other, t));
        return served.remembered(premises.horizon().length());
    }

    List<Directive> directives() {
        return inputs.municipality().directives();
    }

    private Objective objective() {
        return Objective.of(inputs.perspective(), premises.norms());
    }

    /** As many in each year as in the highest alternative, where the plan is to hold in all of them. */
    private Function<UnitOutlook, Series> users() {
        return inputs.robust() ? UnitOutlook::most : unit -> unit.users(Growth.MAIN);
    }

    private Function<UnitOutlook, Series> served() {
        return served(serving, users());
    }

    private Function<UnitOutlook, Series> served(Serving there, Function<UnitOutlook, Series> users) {
        return unit -> there.users(
                unit.use().unit(), other -> users.apply(outlook.find(other).orElseThrow()));
    }

    private ConsolidationCase build(
            List<Directive> directives, Objective objective, Function<UnitOutlook, Series> users) {
        return builder(objective).build(uses, outlook, distances, directives, users);
    }

    private CaseBuilder builder(Objective objective) {
        return new CaseBuilder(
                inputs.municipality().register(), inputs.types(), premises.norms(), premises.horizon(), objective);
    }

    /** For judging choices that are made already: nobody has an option but to stay. */
    ConsolidationCase judging(List<Directive> directives) {
        return judging(directives, recommended());
    }

    private ConsolidationCase judging(List<Directive> directives, Function<UnitOutlook, Series> users) {
        return builder(objective()).judging(uses, outlook, distances, directives, users);
    }

    /** As {@link #judging(List)}, with so many times the users of one unit in each year. */
    ConsolidationCase judging(Unit unit, double times) {
        return judging(directives(), with(unit, times, recommended()));
    }

    /** The one whose answer is recommended, with so many times the users of one unit in each year. */
    ConsolidationCase asked(Unit unit, double times) {
        return build(directives(), objective(), with(unit, times, recommended()));
    }

    /** The users of the question whose answer is recommended. */
    private Function<UnitOutlook, Series> recommended() {
        return served(inputs.robust() ? serving : byGrowth.getOrDefault(Growth.MAIN, serving), users());
    }

    private static Function<UnitOutlook, Series> with(Unit one, double times, Function<UnitOutlook, Series> users) {
        return unit -> {
            Series known = users.apply(unit);
            List<Double> more =
                    known.values().stream().map(value -> value * times).toList();
            return unit.use().unit().equals(one)
                    ? new Series(known.id(), known.firstYear(), more, known.unit(), known.origin())
                    : known;
        };
    }
}
