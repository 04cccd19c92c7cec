package no.arealklok.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.directive.Directive;
import no.arealklok.population.Growth;
import no.arealklok.register.Unit;

/** Gives those who lack a place one that stands empty, before anything is merged. */
final class Allotter {
    /** Pairs of an area and a school that it may go to, as many as need the work once more (decision 0011). */
    private static final int CHOICES = 100;

    private final Optional<AllotmentEngine> engine;

    /** @param engine empty where none can run: then no boundary moves */
    Allotter(Optional<AllotmentEngine> engine) {
        this.engine = engine;
    }

    /** @param today questions about users who go where they go today */
    SpareCapacity allot(Questions today) {
        Question question = today.allotment();
        Decisions none = Decisions.none(question);
        double work = work(today, question);
        AllotmentPlan now = new Evaluator(question).evaluate(none);
        Optional<AllotmentAnswer> extended = engine.map(found -> found.solve(question, none, work));
        AllotmentPlan allotted = extended.map(AllotmentAnswer::plan).orElse(now);
        Map<Growth, Serving> byGrowth = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            Evaluator evaluator = new Evaluator(today.allotment(growth));
            byGrowth.put(growth, Serving.of(evaluator.evaluate(allotted.decisions())));
        }
        PlanEvaluator apart =
                new PlanEvaluator(today.withoutOptions(today.premises().norms()));
        return new SpareCapacity(now, extended, Serving.of(allotted), byGrowth, apart.expanded());
    }

    /**
     * The question with others of the directives, from the beginning: also who is allotted a place where is found anew,
     * as far as those that are left out have a say in it.
     *
     * @param allotted with all of them
     */
    ConsolidationCase with(List<Directive> others, Questions asked, AllotmentPlan allotted) {
        List<Directive> without = asked.directives().stream()
                .filter(directive -> directive.kind().isOnAllotment() && !others.contains(directive))
                .toList();
        if (without.isEmpty()) {
            return asked.with(others);
        }
        Questions other = asked.under(others);
        Question question = other.allotment();
        Decisions begun = allotted.decisionsIn(question);
        Decisions found = engine.map(exact ->
                        exact.improve(question, begun, touched(without, allotted.question()), work(asked, question)))
                .map(AllotmentPlan::decisions)
                .orElse(begun);
        return other.where(found).with(others);
    }

    /** Facilities that directives are on, or that those go to who live in an area that one is on. */
    private static Set<Integer> touched(List<Directive> directives, Question question) {
        Set<String> targets = directives.stream()
                .flatMap(directive -> directive.targets().stream())
                .collect(Collectors.toSet());
        boolean all =
                directives.stream().anyMatch(directive -> directive.targets().isEmpty());
        Set<Integer> left = question.groups().stream()
                .filter(group -> group.area()
                        .filter(home -> targets.contains(home.area()))
                        .isPresent())
                .map(UserGroup::home)
                .collect(Collectors.toSet());
        return question.facilities().stream()
                .filter(facility -> all
                        || left.contains(facility.index())
                        || targets.contains(
                                question.sites().get(facility.site()).building().id())
                        || facility.units().stream().map(Unit::id).anyMatch(targets::contains))
                .map(Facility::index)
                .collect(Collectors.toSet());
    }

    private static double work(Questions asked, Question question) {
        return asked.inputs().budget().allotment() * size(question);
    }

    /** How many times the work it takes: a boundary past areas is a choice for each of them. */
    private static double size(Question question) {
        long choices = question.groups().stream()
                .filter(group -> group.area().isPresent())
                .filter(group -> !question.findPool(question.facilities().get(group.home()))
                        .orElseThrow()
                        .rule()
                        .isByYear())
                .mapToLong(group -> group.reach().size() - 1)
                .sum();
        return 1 + (double) choices / CHOICES;
    }
}
