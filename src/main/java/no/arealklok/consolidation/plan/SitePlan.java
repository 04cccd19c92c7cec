package no.arealklok.consolidation.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.service.Pavilions;

/**
 * One building under a plan.
 *
 * @param opens index of the first year in use; the number of years when it is never used
 * @param closes index after the last year in use
 * @param stays who is there and when
 */
public record SitePlan(Site site, int opens, int closes, List<Built> extensions, List<Stay> stays, SiteLoad load) {
    public SitePlan {
        extensions = List.copyOf(extensions);
        stays = List.copyOf(stays);
    }

    /** In use at first and left before the end. */
    public boolean isClosed() {
        return opens == 0 && closes < load.years();
    }

    /** Taken into use by the plan. */
    public boolean isOpened() {
        return opens > 0 && opens < load.years();
    }

    /** Takes in units from other buildings. */
    public boolean isReceiver() {
        return stays.stream().anyMatch(Stay::incoming);
    }

    /** What its score gets more without the extension, all else as planned. */
    public PlanScore without(Built built) {
        List<Built> others = extensions.stream().filter(other -> other != built).toList();
        return load.score(others).minus(load.score(extensions));
    }

    /**
     * Users beyond the places of the service who are tolerated, and so not short, in each year: in so many years at
     * most, those in which the most are.
     */
    public List<Integer> strained(SiteService service) {
        return Arrays.stream(load.strained(service, extensions)).boxed().toList();
    }

    /** The pavilions that the service rents here; empty where there are none. */
    public Optional<Pavilions.Stay> pavilions(SiteService service) {
        return load.rented(service, extensions);
    }

    /** Places of the service in the year with this index, those in pavilions too; empty when unknown. */
    public OptionalInt places(SiteService service, int index) {
        OptionalInt built = built(service, index);
        return built.isEmpty() ? built : OptionalInt.of(built.getAsInt() + rented(service, index));
    }

    /** Of them, those in pavilions. */
    public int rented(SiteService service, int index) {
        return pavilions(service)
                .map(stay -> service.pavilions().orElseThrow().pavilions().added(stay, index))
                .orElse(0);
    }

    /**
     * Places of the service in the year with this index, pavilions apart; none once another has its rooms, empty when
     * unknown.
     */
    public OptionalInt built(SiteService service, int index) {
        boolean givenUp = extensions.stream()
                .filter(built -> index >= built.ready())
                .flatMap(built -> built.expansion().takesOver().stream())
                .anyMatch(service.id()::equals);
        if (givenUp) {
            return OptionalInt.of(0);
        }
        int added = extensions.stream()
                .filter(built -> built.service() == service && index >= built.ready())
                .mapToInt(built -> built.expansion().places())
                .sum();
        return service.places().isEmpty()
                ? service.places()
                : OptionalInt.of(service.places().getAsInt() + added);
    }
}
