package no.arealklok.consolidation.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.service.ServiceType;

/**
 * A plan and all that follows from it (plan).
 *
 * @param choices each occupant's option, in their order
 * @param sites the buildings in use at some time, in register order
 * @param effects everyone's money, and emissions; the score's cost is the sum of what counts of it
 */
public record Plan(
        ConsolidationCase facts, List<Option> choices, List<SitePlan> sites, Effects effects, PlanScore score) {
    public Plan {
        choices = List.copyOf(choices);
        sites = List.copyOf(sites);
    }

    public Option choice(Occupant occupant) {
        return choices.get(occupant.index());
    }

    /** Empty where the building is never in use. */
    public Optional<SitePlan> site(Site site) {
        return sites.stream().filter(one -> one.site() == site).findFirst();
    }

    /** The units that move. */
    public List<Occupant> moved() {
        return facts.occupants().stream()
                .filter(occupant -> !choice(occupant).isStay())
                .toList();
    }

    /** Everyone's money. */
    public List<CashFlow> flows() {
        return effects.flows();
    }

    public Ledger ledger() {
        return new Ledger(flows());
    }

    /** What the plan costs those whose money counts, in whole NOK. */
    public long presentValue(Perspective perspective) {
        return ledger().of(perspective).presentValue();
    }

    /** Users of the service without a place, summed over years (place-years). */
    public long shortage(ServiceType type) {
        return sites.stream()
                .mapToLong(site -> site.load().shortage(type, site.extensions()))
                .sum();
    }

    /** The pavilions that stand somewhere, in the order of the buildings. */
    public List<Measure.Rent> rented() {
        List<Measure.Rent> rented = new ArrayList<>();
        for (SitePlan site : sites) {
            for (SiteService service : site.site().services().values()) {
                site.pavilions(service)
                        .ifPresent(stay -> rented.add(new Measure.Rent(
                                site.site(),
                                service,
                                stay,
                                facts.horizon().year(stay.term().from()),
                                facts.horizon().year(stay.term().to() - 1))));
            }
        }
        return rented;
    }

    /** What the plan does, earliest first; in a year first extensions, then pavilions, moves and closures. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (SitePlan site : sites) {
            for (Built built : site.extensions()) {
                measures.add(
                        new Measure.Extend(site.site(), built, facts.horizon().year(built.ready())));
            }
        }
        measures.addAll(rented());
        for (Occupant occupant : facts.occupants()) {
            Option option = choice(occupant);
            if (!option.isStay()) {
                int year = facts.horizon().year(option.year());
                option.host()
                        .places()
                        .forEach(place -> measures.add(
                                new Measure.Move(occupant, facts.sites().get(place.site()), place.share(), year)));
            }
        }
        for (SitePlan site : sites) {
            if (site.isClosed()) {
                measures.add(new Measure.Close(site.site(), facts.horizon().year(site.closes())));
            }
        }
        measures.sort(Comparator.comparingInt(Measure::year));
        return measures;
    }
}
