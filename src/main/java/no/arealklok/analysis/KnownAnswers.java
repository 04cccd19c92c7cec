package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Question;
import no.arealklok.consolidation.answer.Alternatives;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.Obedience;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.answer.Reconsidering;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision.Place;
import no.arealklok.directive.Directive;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.run.Found;

/** Remembers what a run found; nothing is searched for. */
final class KnownAnswers implements Answers {
    private final Found found;

    KnownAnswers(Found found) {
        this.found = found;
    }

    /** Has what was found judged by what the register says now. */
    Optional<AllotmentEngine> allotment() {
        return found.allotment().map(known -> (question, start, work) -> {
            return new AllotmentAnswer(
                    new Evaluator(question).evaluate(decisions(known, question)), known.shortage(), known.cost());
        });
    }

    private static Decisions decisions(Found.Allotted known, Question question) {
        Decisions found = known.decisions();
        if (found.ready().size() != question.facilities().size()
                || question.facilities().stream()
                        .anyMatch(
                                facility -> found.ready().get(facility.index()).size()
                                        != facility.levels().size())
                || found.moves().size() != question.groups().size()) {
            throw new UnusableInputException("verify.otherPlaces");
        }
        return found;
    }

    @Override
    public Chosen plan(ConsolidationCase asked, Reconsidering reconsidering) {
        PlanEvaluator evaluator = new PlanEvaluator(asked);
        Plan plan = evaluator.evaluate(choices(asked, found.plan()));
        Plan cheapest = found.cheapest()
                .map(moves -> evaluator.evaluate(choices(asked, moves)))
                .orElse(plan);
        return new Chosen(reconsidering.remember(cheapest, plan), found.proof());
    }

    @Override
    public List<Option> ordinary(ConsolidationCase main) {
        return choices(main, found.ordinary().orElseThrow());
    }

    @Override
    public Weighing weigh(
            Questions questions,
            Function<List<Directive>, ConsolidationCase> anew,
            Preference preference,
            List<Proposal> proposals,
            List<Rationale> rationales) {
        Plan plan = preference.plan();
        List<Directive> directives = questions.directives();
        if (directives.size() != found.prices().size()) {
            throw new UnusableInputException(
                    "verify.otherDirectives",
                    Integer.toString(found.prices().size()),
                    Integer.toString(directives.size()));
        }
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        return new Weighing(
                rulings(directives, plan),
                found.conflicts().stream()
                        .map(torn -> new Conflict(
                                torn.directives().stream().map(directives::get).toList(), torn.proven()))
                        .toList(),
                new Alternatives(
                        found.alternatives().stream()
                                .map(moves -> evaluator.evaluate(choices(plan.facts(), moves)))
                                .toList(),
                        found.wanted(),
                        found.tried()),
                found.frontier().stream()
                        .map(one ->
                                FrontierPlan.of(one.origin(), evaluator.evaluate(choices(plan.facts(), one.plan()))))
                        .toList(),
                refusals(plan.facts(), evaluator),
                found.turnings().stream()
                        .map(one -> one.of(unit(plan.facts(), one.unit())))
                        .toList(),
                found.complete());
    }

    private List<Ruling> rulings(List<Directive> directives, Plan plan) {
        Obedience obedience = new Obedience(plan);
        return IntStream.range(0, directives.size())
                .mapToObj(i -> new Ruling(
                        directives.get(i),
                        obedience.isTo(directives.get(i)),
                        found.prices().get(i).price()))
                .toList();
    }

    private List<Refusal> refusals(ConsolidationCase facts, PlanEvaluator evaluator) {
        return found.refusals().stream()
                .map(one -> new Refusal(unit(facts, one.unit()), evaluator.evaluate(choices(facts, one.plan()))))
                .toList();
    }

    @Override
    public Plan rival(Questions questions, Preference preference) {
        ConsolidationCase facts =
                questions.seenBy(questions.inputs().perspective().other());
        return new PlanEvaluator(facts).evaluate(choices(facts, found.rival()));
    }

    @Override
    public boolean wasStopped() {
        return found.stopped();
    }

    private static List<Option> choices(ConsolidationCase facts, Map<String, Place> moves) {
        List<Option> choices = new ArrayList<>(facts.stayOptions());
        moves.forEach((id, place) -> {
            Occupant unit = unit(facts, id);
            List<Integer> hosts = place.hosts().buildings().stream()
                    .map(building -> site(facts, unit, building).index())
                    .toList();
            int year = place.year() - facts.horizon().baseYear();
            if (year < 1 || year >= facts.horizon().length()) {
                throw new UnusableInputException("verify.yearOutside", id, Integer.toString(place.year()));
            }
            choices.set(
                    unit.index(), new Option(Host.shared(hosts, place.hosts().parts()), year));
        });
        return choices;
    }

    private static Occupant unit(ConsolidationCase facts, String id) {
        return facts.occupants().stream()
                .filter(one -> one.unit().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("verify.noUnit", id));
    }

    private static Site site(ConsolidationCase facts, Occupant unit, String building) {
        return facts.sites().stream()
                .filter(site -> site.building().id().equals(building))
                .filter(site -> site.services().containsKey(unit.service()))
                .findFirst()
                .orElseThrow(() ->
                        new UnusableInputException("verify.noHost", unit.unit().id(), building));
    }
}
