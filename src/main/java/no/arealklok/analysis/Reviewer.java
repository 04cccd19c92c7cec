package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.quantity.CellReference;
import no.arealklok.run.RunIdentity;

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
        List<Site> hosts = place.hosts().buildings().stream().map(sites::get).toList();
        int year = place.year() - facts.horizon().baseYear();
        if (hosts.equals(List.of(unit.home()))) {
            return new Option(unit.home().index(), 0);
        }
        if (year < 1 || year >= facts.horizon().length()) {
            throw unusable(
                    "review.yearOutside",
                    decision.cells().of("year"),
                    Integer.toString(place.year()),
                    Integer.toString(facts.horizon().year(1)),
                    Integer.toString(facts.horizon().lastYear()));
        }
        if (unit.demand().source().isEmpty()) {
            throw unusable(
                    "review.noUsers", decision.cells().of("unit"), unit.unit().name());
        }
        for (Site host : hosts) {
            if (!facts.moves().hasWay(unit, host)) {
                throw unusable(
                        "review.noWay",
                        decision.cells().of("host"),
                        host.building().id(),
                        unit.unit().name());
            }
            if (!host.services().containsKey(unit.service())) {
                throw unusable(
                        "review.noService",
                        decision.cells().of("host"),
                        host.building().id(),
                        unit.unit().name());
            }
        }
        return new Option(
                Host.shared(
                        hosts.stream().map(Site::index).toList(), place.hosts().parts()),
                year);
    }

    /** What has too little room alone may share. */
    private static boolean isObstacle(Rejection rejection, Option option) {
        return option.isIn(rejection.site()) && !(option.host().isShared() && rejection.obstacle() == Obstacle.NO_ROOM);
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
            if (unit.options().stream().noneMatch(allowed -> isSame(option, allowed))) {
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

    /** The same but for how many go to each of several buildings, which a planner may decide. */
    private static boolean isSame(Option option, Option allowed) {
        return option.year() == allowed.year() && isSame(option.host(), allowed.host());
    }

    private static boolean isSame(Host host, Host other) {
        return host.sites()
                .boxed()
                .collect(Collectors.toSet())
                .equals(other.sites().boxed().collect(Collectors.toSet()));
    }

    /** Why the search could not have chosen it. */
    private Breach breach(Occupant unit, Option option) {
        if (option.isStay()) {
            return Breach.of(Breach.Kind.MUST_LEAVE, List.of(unit), Optional.empty());
        }
        Optional<Rejection> why = unit.rejections().stream()
                .filter(rejection -> isObstacle(rejection, option)
                        || rejection.site() == unit.home().index())
                .findFirst();
        Optional<Site> host = Optional.of(
                facts.sites().get(why.map(Rejection::site).filter(option::isIn).orElse(option.site())));
        if (why.isPresent()) {
            return new Breach(Breach.Kind.RULED_OUT, List.of(unit), host, why, List.of());
        }
        List<Integer> years = unit.options().stream()
                .filter(other -> isSame(other.host(), option.host()))
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
