package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SiteLoad;
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

/** Which rules a plan breaks that nobody searched for. */
public final class BreachFinder {
    private final ConsolidationCase facts;

    /** @param facts with what each unit may do */
    public BreachFinder(ConsolidationCase facts) {
        this.facts = facts;
    }

    public List<Breach> of(Plan plan) {
        List<Breach> breaches = new ArrayList<>();
        for (Occupant unit : facts.occupants()) {
            Option option = plan.choice(unit);
            if (unit.options().stream().noneMatch(allowed -> isSame(option, allowed))) {
                breaches.add(breach(unit, option));
            }
        }
        for (PairRule rule : plan.facts().pairRules()) {
            if (rule.isBroken(plan.choice(rule.one()), plan.choice(rule.other()))) {
                Breach.Kind kind = rule.together() ? Breach.Kind.NOT_TOGETHER : Breach.Kind.NOT_APART;
                breaches.add(Breach.of(kind, List.of(rule.one(), rule.other()), Optional.empty()));
            }
        }
        long violations =
                breaches.stream().filter(breach -> breach.units().size() > 1).count();
        for (SitePlan site : plan.sites()) {
            violations += site.load().score(site.extensions()).violations();
            breaches.addAll(of(site));
        }
        if (plan.score().violations() > violations) {
            breaches.add(Breach.of(Breach.Kind.YEARLY_LIMIT, List.of(), Optional.empty()));
        }
        return breaches;
    }

    private static List<Breach> of(SitePlan site) {
        SiteLoad.Violations broken = site.load().violations();
        Map<Breach.Kind, Long> rules = new EnumMap<>(Breach.Kind.class);
        rules.put(Breach.Kind.SWAPPED, broken.swapped());
        rules.put(Breach.Kind.OVERSIZE, broken.oversize());
        rules.put(Breach.Kind.NOT_CLOSABLE, broken.closed());
        rules.values().removeIf(count -> count == 0);
        return rules.keySet().stream()
                .map(kind -> Breach.of(kind, List.of(), Optional.of(site.site())))
                .toList();
    }

    /** What has too little room alone may share. */
    private static boolean isObstacle(Rejection rejection, Option option) {
        return option.isIn(rejection.site()) && !(option.host().isShared() && rejection.obstacle() == Obstacle.NO_ROOM);
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

    /** An extension that was decided for a year, and is built in another or not at all: nobody lacks a place then. */
    public Optional<Breach> notCalled(Plan plan, Decision decision) {
        Optional<Integer> wanted = decision.goal().map(Decision.Place::year);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<SitePlan> there = plan.sites().stream()
                .filter(site ->
                        site.site().building().id().equals(decision.subject().id()))
                .findFirst();
        List<Integer> built = there.stream()
                .flatMap(site -> site.extensions().stream())
                .filter(one -> one.service().id().equals(decision.subject().detail()))
                .map(one -> facts.horizon().year(one.ready()))
                .toList();
        Breach.Kind kind = built.isEmpty() ? Breach.Kind.NOT_BUILT : Breach.Kind.OTHER_YEAR;
        return built.equals(List.of(wanted.get()))
                ? Optional.empty()
                : Optional.of(new Breach(
                        kind,
                        List.of(),
                        facts.sites().stream()
                                .filter(site -> site.building()
                                        .id()
                                        .equals(decision.subject().id()))
                                .findFirst(),
                        Optional.empty(),
                        built.isEmpty() ? List.of(wanted.get()) : List.of(wanted.get(), built.get(0))));
    }
}
