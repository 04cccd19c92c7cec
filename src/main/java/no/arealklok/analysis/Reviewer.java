package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.quantity.CellReference;

/** Works out what a planner's decisions make of a plan, and which rules they break. */
final class Reviewer {
    private final ConsolidationCase facts;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Occupant> occupants = new HashMap<>();

    Reviewer(ConsolidationCase facts) {
        this.facts = facts;
        facts.sites().forEach(site -> sites.put(site.building().id(), site));
        facts.occupants().forEach(occupant -> occupants.put(occupant.unit().id(), occupant));
    }

    /** @throws UnusableInputException naming the cell of a move that nobody can make */
    Review review(RunIdentity run, List<Decision> decisions) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Plan proposed = evaluator.evaluate(choices(decisions, Decision::proposed));
        Plan edited = evaluator.evaluate(choices(decisions, Decision::goal));
        WhatIf alone = new WhatIf(proposed);
        List<Review.Edit> edits = decisions.stream()
                .filter(Decision::isEdit)
                .map(decision -> {
                    Occupant unit = occupants.get(decision.unit());
                    return new Review.Edit(decision, unit, alone.difference(unit, edited.choice(unit)));
                })
                .toList();
        return new Review(run, evaluator.zeroAlternative(), proposed, edited, decisions, edits, breaches(edited));
    }

    private List<Option> choices(List<Decision> decisions, Function<Decision, Optional<Decision.Place>> which) {
        List<Option> choices = new ArrayList<>(facts.stayOptions());
        for (Decision decision : decisions) {
            Occupant unit = occupants.get(decision.unit());
            which.apply(decision)
                    .map(place -> option(decision, unit, place))
                    .ifPresent(option -> choices.set(unit.index(), option));
        }
        return choices;
    }

    private Option option(Decision decision, Occupant unit, Decision.Place place) {
        Site host = sites.get(place.building());
        int year = place.year() - facts.horizon().baseYear();
        if (host == unit.home()) {
            return new Option(host.index(), 0);
        }
        if (year < 1 || year >= facts.horizon().length()) {
            throw unusable(
                    "review.yearOutside",
                    decision.cells().of("year"),
                    Integer.toString(place.year()),
                    Integer.toString(facts.horizon().year(1)),
                    Integer.toString(facts.horizon().lastYear()));
        }
        if (!host.services().containsKey(unit.service())) {
            throw unusable(
                    "review.noService",
                    decision.cells().of("host"),
                    place.building(),
                    unit.unit().name());
        }
        return new Option(host.index(), year);
    }

    private static UnusableInputException unusable(String key, CellReference cell, String... more) {
        List<String> arguments = new ArrayList<>(List.of(cell.file(), cell.toString()));
        arguments.addAll(List.of(more));
        return new UnusableInputException(key, arguments.toArray(String[]::new));
    }

    private List<Breach> breaches(Plan plan) {
        List<Breach> breaches = new ArrayList<>();
        for (Occupant unit : facts.occupants()) {
            Option option = plan.choice(unit);
            if (!unit.options().contains(option)) {
                breaches.add(breach(unit, option));
            }
        }
        for (PairRule rule : facts.pairRules()) {
            if (rule.isBroken(plan.choice(rule.one()), plan.choice(rule.other()))) {
                Breach.Kind kind = rule.together() ? Breach.Kind.NOT_TOGETHER : Breach.Kind.NOT_APART;
                breaches.add(Breach.of(kind, List.of(rule.one(), rule.other()), Optional.empty()));
            }
        }
        long violations =
                breaches.stream().filter(breach -> breach.units().size() > 1).count();
        for (SitePlan site : plan.sites()) {
            long broken = site.load().score(site.extensions()).violations();
            violations += broken;
            if (broken > 0) {
                breaches.add(Breach.of(Breach.Kind.BUILDING, List.of(), Optional.of(site.site())));
            }
        }
        if (plan.score().violations() > violations) {
            breaches.add(Breach.of(Breach.Kind.YEARLY_LIMIT, List.of(), Optional.empty()));
        }
        return breaches;
    }

    /** Why the search could not have chosen it. */
    private Breach breach(Occupant unit, Option option) {
        if (option.isStay()) {
            return Breach.of(Breach.Kind.MUST_LEAVE, List.of(unit), Optional.empty());
        }
        Optional<Site> host = Optional.of(facts.sites().get(option.site()));
        Optional<Rejection> why = unit.rejections().stream()
                .filter(rejection -> rejection.site() == option.site()
                        || rejection.site() == unit.home().index())
                .findFirst();
        if (why.isPresent()) {
            return new Breach(Breach.Kind.RULED_OUT, List.of(unit), host, why, List.of());
        }
        List<Integer> years = unit.options().stream()
                .filter(other -> other.site() == option.site())
                .map(other -> facts.horizon().year(other.year()))
                .sorted()
                .toList();
        return years.isEmpty()
                ? Breach.of(Breach.Kind.NOT_NEAR, List.of(unit), host)
                : new Breach(
                        Breach.Kind.WRONG_YEAR,
                        List.of(unit),
                        host,
                        Optional.empty(),
                        List.of(facts.horizon().year(option.year()), years.get(0), years.get(years.size() - 1)));
    }
}
