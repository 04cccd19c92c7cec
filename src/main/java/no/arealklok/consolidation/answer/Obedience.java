package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.PairRules;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.directive.Directive;
import no.arealklok.service.Allotment;

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
            case NOT_EXTENDED, EXTENDED_NOT_BEFORE, EXTENSION_FIXED, EXTENSION_DECIDED -> isBuilt(directive);
            // Who is allotted a place where is found within these.
            case CATCHMENT_FIXED, AREA_STAYS, PRIVATE_NOT_COUNTED -> true;
            case NO_PAVILIONS ->
                plan.sites().stream()
                        .allMatch(site -> site.site().services().values().stream()
                                .allMatch(service -> site.pavilions(service).isEmpty()));
            // In the municipality's pool nobody belongs to one of them.
            case CATCHMENTS_APART ->
                plan.facts().occupants().stream()
                        .filter(unit -> directive.targets().contains(unit.unit().id()))
                        .noneMatch(unit -> unit.type().allotment().rule() == Allotment.Rule.MUNICIPALITY);
            case MOST_MOVES, MOST_INVESTMENT, MOST_PROJECTS ->
                Pace.of(plan)
                                .violations(YearlyLimit.of(
                                        List.of(directive), plan.facts().horizon()))
                        == 0;
        };
    }

    /** Whether what is built is as a directive on extensions says. */
    private boolean isBuilt(Directive directive) {
        return switch (directive.kind()) {
            case EXTENDED_NOT_BEFORE ->
                built(directive)
                        .allMatch(built -> year(built) >= directive.year().getAsInt());
            case EXTENSION_FIXED ->
                built(directive)
                        .allMatch(built -> year(built) >= directive.year().getAsInt() && hasPlaces(built, directive));
            case EXTENSION_DECIDED ->
                directive.year().getAsInt() > plan.facts().horizon().lastYear()
                        || built(directive)
                                .anyMatch(built ->
                                        year(built) == directive.year().getAsInt() && hasPlaces(built, directive));
            default -> built(directive).findAny().isEmpty();
        };
    }

    private static boolean hasPlaces(Built built, Directive directive) {
        return built.expansion().places() == directive.amount().getAsLong();
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

    /** What is built that the directive is on. */
    private Stream<Built> built(Directive directive) {
        List<String> targets = directive.targets();
        return plan.sites().stream()
                .filter(site -> site.site().building().id().equals(targets.get(0)))
                .flatMap(site -> site.extensions().stream())
                .filter(built -> targets.size() == 1 || built.service().id().equals(targets.get(1)));
    }

    private int year(Built built) {
        return plan.facts().horizon().year(built.ready());
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
