package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.consolidation.answer.Breach;
import no.arealklok.consolidation.answer.BreachFinder;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Subject.Topic;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.population.Growth;
import no.arealklok.run.RunIdentity;

/** Works out what a planner's decisions make of a plan, and which rules they break. */
final class Reviewer {
    private final Questions questions;
    private final Boundaries boundaries;
    private final ConsolidationCase facts;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Occupant> occupants = new HashMap<>();

    Reviewer(Questions questions, AllotmentPlan allotted) {
        this.questions = questions;
        this.boundaries = new Boundaries(allotted);
        this.facts = questions.inputs().robust() ? questions.asked() : questions.of(Growth.MAIN);
        facts.sites().forEach(site -> sites.put(site.building().id(), site));
        facts.occupants().forEach(occupant -> occupants.put(occupant.unit().id(), occupant));
    }

    /** @throws UnusableInputException naming the cell of what nobody can do */
    Review review(RunIdentity run, List<Decision> decisions) {
        List<Decision> units = on(Topic.MOVE, decisions);
        List<Option> before = choices(units, Decision::proposed);
        Plan proposed = evaluate(before, decisions, List.of());
        on(Topic.EXTENSION, decisions)
                .forEach(decision ->
                        decision.goal().ifPresent(place -> Boundaries.index(decision, place, facts.horizon())));
        List<Decision> edited = decisions.stream().filter(Decision::isEdit).toList();
        // What is locked is no edit, and holds all the same whatever the others are.
        List<Decision> obeyed = decisions.stream()
                .filter(decision -> decision.isEdit() || decision.kind() == Decision.Kind.LOCK)
                .toList();
        Plan after = evaluate(choices(units, Decision::goal), decisions, obeyed);
        WhatIf alone = new WhatIf(proposed);
        List<Review.Edit> edits = edited.stream()
                .map(edit -> new Review.Edit(
                        edit,
                        name(edit),
                        edit.isOn(Topic.MOVE)
                                ? moved(edit, alone, after)
                                : evaluate(before, decisions, List.of(edit))
                                        .score()
                                        .minus(proposed.score())))
                .toList();
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        return new Review(
                run,
                boundaries,
                evaluator.zeroAlternative(),
                proposed,
                after,
                decisions,
                edits,
                breaches(after, decisions));
    }

    private static List<Decision> on(Topic topic, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.isOn(topic)).toList();
    }

    private String name(Decision decision) {
        String id = decision.subject().id();
        return decision.isOn(Topic.EXTENSION)
                ? sites.get(id).building().name()
                : occupants.get(id).unit().name();
    }

    private PlanScore moved(Decision edit, WhatIf alone, Plan after) {
        Occupant unit = occupants.get(edit.subject().id());
        return alone.difference(unit, after.choice(unit));
    }

    /** @param obeyed those of the decisions that are; by the others all is as it was proposed */
    private Plan evaluate(List<Option> choices, List<Decision> decisions, List<Decision> obeyed) {
        List<Directive> extensions = on(Topic.EXTENSION, decisions).stream()
                .flatMap(decision ->
                        (obeyed.contains(decision) ? decision.directives() : decision.asProposed()).stream())
                .toList();
        List<Decision> moved =
                on(Topic.BOUNDARY, obeyed).stream().filter(Decision::isEdit).toList();
        if (extensions.isEmpty() && moved.isEmpty()) {
            return new PlanEvaluator(facts).evaluate(choices);
        }
        Questions asked = moved.isEmpty() ? questions : questions.where(boundaries.with(moved));
        List<Directive> directives = Stream.concat(questions.directives().stream(), extensions.stream())
                .toList();
        return new PlanEvaluator(asked.judging(directives)).evaluate(choices);
    }

    private List<Breach> breaches(Plan plan, List<Decision> decisions) {
        BreachFinder finder = new BreachFinder(facts);
        List<Breach> breaches = new ArrayList<>(finder.of(plan));
        on(Topic.EXTENSION, decisions).stream()
                .filter(decision -> decision.isEdit() && decision.kind() != Decision.Kind.NOT_BEFORE)
                .flatMap(decision -> finder.notCalled(plan, decision).stream())
                .forEach(breaches::add);
        List<Decision> moved =
                on(Topic.BOUNDARY, decisions).stream().filter(Decision::isEdit).toList();
        long broken = new Evaluator(boundaries.plan().question())
                .evaluate(boundaries.with(moved))
                .score()
                .violations();
        if (broken > boundaries.plan().score().violations()) {
            breaches.add(Breach.of(Breach.Kind.BOUNDARIES, List.of(), Optional.empty()));
        }
        return breaches;
    }

    private List<Option> choices(List<Decision> decisions, Function<Decision, Optional<Decision.Place>> which) {
        List<Option> choices = new ArrayList<>(facts.stayOptions());
        for (Decision decision : decisions) {
            Occupant unit = occupants.get(decision.subject().id());
            which.apply(decision)
                    .map(place -> option(decision, unit, place))
                    .ifPresent(option -> choices.set(unit.index(), option));
        }
        return choices;
    }

    private Option option(Decision decision, Occupant unit, Decision.Place place) {
        List<Site> hosts = place.hosts().buildings().stream().map(sites::get).toList();
        if (hosts.equals(List.of(unit.home()))) {
            return new Option(unit.home().index(), 0);
        }
        int year = Boundaries.index(decision, place, facts.horizon());
        if (unit.demand().source().isEmpty()) {
            throw UnusableInputException.at(
                    decision.cells().of("unit"), "review.noUsers", unit.unit().name());
        }
        for (Site host : hosts) {
            if (!facts.moves().hasWay(unit, host)) {
                throw UnusableInputException.at(
                        decision.cells().of("host"),
                        "review.noWay",
                        host.building().id(),
                        unit.unit().name());
            }
            if (!host.services().containsKey(unit.service())) {
                throw UnusableInputException.at(
                        decision.cells().of("host"),
                        "review.noService",
                        host.building().id(),
                        unit.unit().name());
            }
        }
        return new Option(
                Host.shared(
                        hosts.stream().map(Site::index).toList(), place.hosts().parts()),
                year);
    }
}
