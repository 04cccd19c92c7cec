package no.arealklok.allotment.exact;

import java.util.List;
import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.question.Facility;

/** What one component takes for given of the others. */
final class Surroundings {
    private final Component component;
    private final Optional<AllotmentPlan> plan;

    private Surroundings(Component component, Optional<AllotmentPlan> plan) {
        this.component = component;
        this.plan = plan;
    }

    /** The others do as in a plan. */
    static Surroundings asIn(AllotmentPlan plan, Component component) {
        return new Surroundings(component, Optional.of(plan));
    }

    /**
     * The others do whatever suits the component best: no plan costs less than all components so. A building that
     * several share is left when the last of them leaves, and no saving is counted more than once, so that each may
     * count its share of it from the year in which it leaves itself.
     */
    static Surroundings free(Component component) {
        return new Surroundings(component, Optional.empty());
    }

    /** How many facilities of others close in the year with this index. */
    int closed(int index) {
        return plan.map(given -> (int) given.question().facilities().stream()
                        .filter(Facility::isInUse)
                        .filter(facility -> !component.facilities().contains(facility.index()))
                        .filter(facility -> given.uses().get(facility.index()).closes() == index)
                        .count())
                .orElse(0);
    }

    /** Index of the year by which all of these have left. */
    int left(List<Facility> others) {
        return plan.map(given -> others.stream()
                        .mapToInt(other -> given.uses().get(other.index()).closes())
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    /** Whether all of these leave before the period ends. */
    boolean leave(List<Facility> others, int years) {
        return others.isEmpty() || plan.isPresent() && left(others) < years;
    }

    /** Share of what leaving a building saves that is counted in the component, where these are there too. */
    double share(List<Facility> others) {
        return plan.isPresent() ? 1 : 1.0 / (1 + others.size());
    }
}
