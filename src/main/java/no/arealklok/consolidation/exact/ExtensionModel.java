package no.arealklok.consolidation.exact;

import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.service.Strain;

/** One extension, in a building that is used to the end or left before, with the state's grant or without. */
final class ExtensionModel {
    private final ExactModel model;
    private final SiteService service;
    private final SiteService.Expansion expansion;
    private final boolean toTheEnd;
    private final boolean grant;
    private final Onset ready;

    ExtensionModel(
            ExactModel model, SiteService service, SiteService.Expansion expansion, boolean toTheEnd, boolean grant) {
        this.model = model;
        this.service = service;
        this.expansion = expansion;
        this.toTheEnd = toTheEnd;
        this.grant = grant;
        int last = service.decided() ? service.extendsFrom() + 1 : model.years();
        this.ready = model.onset(
                IntStream.range(service.extendsFrom(), last).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean hasGrant() {
        return grant;
    }

    Literal built() {
        return ready.ever();
    }

    void tieTo(SiteModel building) {
        expansion.takesOver().ifPresent(service -> building.freeRooms(service, ready));
        if (building.mayClose()) {
            model.cp()
                    .addImplication(ready.ever(), toTheEnd ? building.isClosed().not() : building.isClosed());
        }
    }

    /** No grant where places of the service are given up within the years for which it binds. */
    void forbid(Onset givenUp) {
        for (int year : ready.starts()) {
            int last = Math.min(model.facts().grantSafe(year), model.years()) - 1;
            model.cp().addLessOrEqual(ready.in(year).add(givenUp.by(last)), 1);
        }
    }

    void addPlaces(LinearExprBuilder lacking, int t) {
        lacking.addTerm(ready.by(t), -expansion.places());
    }

    /** Adds what its places add to those who are tolerated in the year. */
    void addStrain(LinearExprBuilder most, int t) {
        int places = service.places().orElseThrow();
        Strain strain = service.strain();
        most.addTerm(ready.by(t), strain.over(places + expansion.places()) - strain.over(places));
    }

    /** Adds what of it a ceiling counts in the year. */
    void addBuilding(LinearExprBuilder sum, YearlyLimit.Counted counted, int t) {
        for (int year : ready.starts()) {
            long amount = new Built(service, expansion, year, grant).in(t, counted);
            if (amount != 0) {
                sum.addTerm(ready.in(year).build(), amount);
            }
        }
    }

    /** It stands in the year only if one of these is true. */
    void onlyIf(List<Literal> called, int t) {
        List<Literal> one = new ArrayList<>(called);
        one.add(ready.by(t).not());
        model.cp().addBoolOr(one);
    }

    void addTo(LinearExprBuilder cost) {
        ready.addTo(cost, year -> toTheEnd ? cost(year, model.years()) : leastCost(year));
    }

    /**
     * Of an extension that is left before the end, whatever the year: a bound, so that years need not be multiplied.
     */
    private long leastCost(int year) {
        return IntStream.range(Math.min(year + 1, model.years() - 1), model.years())
                .mapToLong(to -> cost(year, to))
                .min()
                .orElseThrow();
    }

    private long cost(int year, int to) {
        return expansion.money().presentValue(year, to, grant);
    }

    void hint(List<Built> extensions, boolean usedToTheEnd) {
        ready.hint(extensions.stream()
                .filter(built -> built.service() == service
                        && built.expansion() == expansion
                        && (built.netGrowth() && expansion.hasGrant()) == grant
                        && usedToTheEnd == toTheEnd)
                .mapToInt(Built::ready)
                .findFirst()
                .orElse(model.years()));
    }
}
