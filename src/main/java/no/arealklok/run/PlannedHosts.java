package no.arealklok.run;

import java.util.List;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Hosts;
import no.arealklok.register.Building;

/** Where a plan has a unit go, in the words of those who decide on it. */
public final class PlannedHosts {
    private PlannedHosts() {}

    /** @param called what the buildings are to be called */
    public static Hosts of(Plan plan, Option option, Function<Building, String> called) {
        List<Host.Place> places = option.host().places();
        return new Hosts(
                places.stream()
                        .map(place -> called.apply(
                                plan.facts().sites().get(place.site()).building()))
                        .toList(),
                places.stream().map(place -> place.share().parts()).toList());
    }
}
