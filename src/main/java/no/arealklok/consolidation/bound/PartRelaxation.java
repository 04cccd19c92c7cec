package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** A part without the rules that tie its buildings together, which have prices instead. */
final class PartRelaxation {
    private final ConsolidationCase facts;
    private final long limit;
    private final List<Mover> movers = new ArrayList<>();
    private final List<SiteRelaxation> sites = new ArrayList<>();
    private final Set<Site> empty = new HashSet<>();
    private int rules = 1;

    /** @param limit most place-years that may be short */
    PartRelaxation(ConsolidationCase facts, long limit) {
        this.facts = facts;
        this.limit = limit;
        Map<Site, Lodging> lodgings = new LinkedHashMap<>();
        facts.sites().forEach(site -> lodgings.put(site, new Lodging(site)));
        for (Occupant occupant : facts.occupants()) {
            if (occupant.canMove()) {
                Mover mover = new Mover(occupant, rules - 1);
                rules += mover.rules();
                movers.add(mover);
                homes(occupant).forEach(site -> lodgings.get(site).residents().add(mover));
                hosts(occupant).forEach(site -> lodgings.get(site).visitors().add(mover));
            } else {
                homes(occupant).forEach(site -> lodgings.get(site).fixed().add(occupant));
            }
        }
        lodgings.values().stream()
                .filter(lodging ->
                        lodging.residents().isEmpty() && lodging.fixed().isEmpty())
                .forEach(lodging -> empty.add(lodging.site()));
        lodgings.values().forEach(lodging -> sites.add(lodging.relax(facts, limit)));
    }

    private static Set<Site> homes(Occupant occupant) {
        Set<Site> homes = new LinkedHashSet<>(List.of(occupant.home()));
        homes.addAll(occupant.annexes());
        return homes;
    }

    private Set<Site> hosts(Occupant occupant) {
        Set<Site> hosts = new LinkedHashSet<>();
        for (Option option : occupant.options()) {
            if (!option.isStay()) {
                option.host().sites().mapToObj(facts.sites()::get).forEach(hosts::add);
            }
        }
        return hosts;
    }

    /**
     * A bound on the cost of every plan of the part, in whole NOK; how far the rules are broken is noted with the
     * prices.
     */
    long bound(Prices prices) {
        prices.clear();
        movers.forEach(Mover::clear);
        long sum = sites.parallelStream().mapToLong(site -> site.solve(prices)).sum();
        sites.forEach(site -> site.use(prices));
        prices.useShortage(-limit);
        return sum - limit * prices.ofShortage();
    }

    /** A plan near the buildings' last solution. */
    List<Option> rounded(Set<Integer> open) {
        return Rounding.of(facts, movers, open);
    }

    /** The buildings to which anyone came in the last solution. */
    Set<Integer> receiving() {
        return movers.stream()
                .flatMap(mover -> mover.arrivals().stream())
                .map(Option::site)
                .collect(Collectors.toSet());
    }

    /** For each rule what is at stake: what a unit's share of its home would save, left in that year; whole NOK. */
    long[] stakes() {
        Map<Site, Integer> tenants = new LinkedHashMap<>();
        facts.occupants().forEach(occupant -> tenants.merge(occupant.home(), 1, Integer::sum));
        long[] stakes = new long[rules];
        for (Mover mover : movers) {
            Site home = mover.occupant().home();
            long stays = home.money().presentValue(0, facts.horizon().length());
            for (int k = 0; k < mover.years(); k++) {
                long saved = stays - home.money().presentValue(0, mover.year(k));
                stakes[mover.arrivalRule(k)] = Math.abs(saved / tenants.get(home));
                share(mover, k, stakes);
            }
        }
        return stakes;
    }

    /**
     * To begin with, a unit pays its host half of what is at stake, and most of what its staff costs at home; one that
     * has to leave pays what its cheapest host asks for.
     */
    Prices firstPrices() {
        long[] prices = stakes();
        for (Mover mover : movers) {
            for (int k = 0; k < mover.years(); k++) {
                int rule = mover.arrivalRule(k);
                prices[rule] = mover.mayStay()
                        ? prices[rule] / 2 + mover.staffCost(k) * 3 / 4
                        : leastAsked(mover.occupant(), mover.year(k));
                share(mover, k, prices);
            }
        }
        return new Prices(prices);
    }

    /** The buildings that share a unit have their shares of what there is for its arrival. */
    private static void share(Mover mover, int k, long[] amounts) {
        for (Host host : mover.companions().hosts()) {
            for (int place = 1; place < host.places().size(); place++) {
                double share = host.places().get(place).share().fraction();
                amounts[mover.companions().rule(host, place, k)] = Math.round(share * amounts[mover.arrivalRule(k)]);
            }
        }
    }

    /** The cost of moving in the year, and the unit's share, by places, of a building that has to be opened for it. */
    private long leastAsked(Occupant unit, int year) {
        return unit.options().stream()
                .filter(option -> option.year() == year)
                .mapToLong(option -> facts.movingCost(unit, option) + share(unit, option))
                .min()
                .orElse(0);
    }

    private long share(Occupant unit, Option option) {
        return option.host()
                .sites()
                .mapToObj(facts.sites()::get)
                .filter(empty::contains)
                .mapToLong(host -> host.shareOfUse(unit, option.year()))
                .sum();
    }
}
