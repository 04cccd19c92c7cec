package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.PairRules;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.directive.Directive;

/** Whether a plan does as directives say. */
public final class Obedience {
    private final Plan plan;

    public Obedience(Plan plan) {
        this.plan = plan;
    }

    public boolean isTo(Directive directive) {
        return switch (directive.kind()) {
            case KEEP_OPEN ->
                bound(directive).allMatch(unit -> plan.choice(unit).isStay());
            case CLOSE -> bound(directive).noneMatch(unit -> plan.choice(unit).isStay());
            case KEEP_TOGETHER, KEEP_APART ->
                PairRules.of(List.of(directive), plan.facts().occupants()).stream()
                        .noneMatch(rule -> rule.isBroken(plan.choice(rule.one()), plan.choice(rule.other())));
            case HOST_FIXED -> moved(directive).allMatch(unit -> isAt(unit, directive.targets()));
            case NOT_BEFORE ->
                moved(directive).allMatch(unit -> year(unit) >= directive.year().getAsInt());
            case NOT_AFTER ->
                moved(directive).allMatch(unit -> year(unit) <= directive.year().getAsInt());
            case MOST_MOVES, MOST_INVESTMENT ->
                Pace.of(plan)
                                .violations(YearlyLimit.of(
                                        List.of(directive), plan.facts().horizon()))
                        == 0;
        };
    }

    /** The unit that is named, or those in the building that is. */
    private Stream<Occupant> bound(Directive directive) {
        String target = directive.targets().get(0);
        List<Occupant> all = plan.facts().occupants();
        boolean named = all.stream().anyMatch(unit -> unit.unit().id().equals(target));
        return all.stream()
                .filter(unit -> named
                        ? unit.unit().id().equals(target)
                        : unit.unit().buildings().contains(target));
    }

    private Stream<Occupant> moved(Directive directive) {
        return bound(directive).filter(unit -> !plan.choice(unit).isStay());
    }

    private boolean isAt(Occupant unit, List<String> buildings) {
        return plan.choice(unit)
                .host()
                .sites()
                .allMatch(site -> buildings.contains(
                        plan.facts().sites().get(site).building().id()));
    }

    private int year(Occupant unit) {
        return plan.facts().horizon().year(plan.choice(unit).year());
    }
}
