package no.arealklok.consolidation.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.Built;
import no.arealklok.consolidation.Site;
import no.arealklok.consolidation.SiteLoad;
import no.arealklok.consolidation.SiteService;
import no.arealklok.consolidation.Stay;

/** One service in one building: users against places, extensions, and the rules of a receiver. */
final class ServiceModel {
    private final ExactModel model;
    private final Site site;
    private final SiteService service;
    private final SiteModel building;
    private final List<Stay> fixed;
    private final List<UnitChoice> residents = new ArrayList<>();
    private final List<UnitChoice> visitors = new ArrayList<>();
    /** Extensions of a building that is used to the end, and of one that is left before. */
    private final Map<SiteService.Expansion, Onset> kept = new LinkedHashMap<>();

    private final Map<SiteService.Expansion, Onset> left = new LinkedHashMap<>();
    /** By year; empty where nobody can be short. */
    private final Map<Integer, IntVar> shortages = new LinkedHashMap<>();

    ServiceModel(
            ExactModel model, Site site, String service, List<Stay> fixed, List<UnitChoice> units, SiteModel building) {
        this.model = model;
        this.site = site;
        this.service = site.services().get(service);
        this.building = building;
        this.fixed = fixed;
        for (UnitChoice unit : units) {
            (unit.occupant().home() == site ? residents : visitors).add(unit);
        }
        receiverStays();
        limitSize();
        if (this.service.places().isPresent()) {
            limitUsers();
        }
    }

    private int years() {
        return model.years();
    }

    private void receiverStays() {
        boolean comesAnyway = fixed.stream().anyMatch(Stay::incoming);
        boolean leavesAnyway = fixed.stream().anyMatch(stay -> !stay.incoming() && stay.to() < years());
        for (UnitChoice visitor : visitors) {
            Literal comes = visitor.arrived(site.index()).ever();
            residents.forEach(resident ->
                    model.cp().addImplication(comes, resident.left().ever().not()));
            if (leavesAnyway) {
                model.cp().addBoolOr(new Literal[] {comes.not()});
            }
        }
        if (comesAnyway) {
            residents.forEach(resident ->
                    model.cp().addBoolOr(new Literal[] {resident.left().ever().not()}));
        }
    }

    /** Users are at most the size norm in each year from which a visitor is there. */
    private void limitSize() {
        if (service.largestUnit().isEmpty()) {
            return;
        }
        int limit = service.largestUnit().getAsInt();
        for (int t = 0; t < years(); t++) {
            int year = t;
            if (mostUsers(t) <= limit) {
                continue;
            }
            if (fixed.stream().anyMatch(stay -> stay.incoming() && stay.from() <= year)) {
                model.cp().addLessOrEqual(users(t), limit);
                continue;
            }
            Literal merged = model.cp().newBoolVar("");
            visitors.forEach(visitor ->
                    model.cp().addImplication(visitor.arrived(site.index()).by(year), merged));
            LinearExprBuilder bounded = users(t).addTerm(merged, mostUsers(t) - limit);
            model.cp().addLessOrEqual(bounded, mostUsers(t));
        }
    }

    private LinearExprBuilder users(int t) {
        LinearExprBuilder users = LinearExpr.newBuilder().add(fixedUsers(t));
        for (UnitChoice resident : residents) {
            int demand = resident.occupant().demand().in(t);
            users.add(demand).addTerm(resident.left().by(t), -demand);
        }
        visitors.forEach(visitor -> users.addTerm(
                visitor.arrived(site.index()).by(t), visitor.occupant().demand().in(t)));
        return users;
    }

    private long fixedUsers(int t) {
        return fixed.stream()
                .filter(stay -> stay.from() <= t && t < stay.to())
                .mapToLong(stay -> stay.occupant().demand().in(t))
                .sum();
    }

    private long mostUsers(int t) {
        return fixedUsers(t)
                + IntStream.range(0, residents.size())
                        .mapToLong(i -> residents.get(i).occupant().demand().in(t))
                        .sum()
                + visitors.stream()
                        .mapToLong(visitor -> visitor.occupant().demand().in(t))
                        .sum();
    }

    private void limitUsers() {
        int places = service.places().getAsInt();
        if (IntStream.range(0, years()).allMatch(t -> mostUsers(t) <= places)) {
            return;
        }
        addExtensions();
        for (int t = 0; t < years(); t++) {
            if (mostUsers(t) <= places) {
                continue;
            }
            // Nobody is in a building that is not in use: this says so to the linear relaxation too.
            LinearExprBuilder lacking = users(t).addTerm(building.inUse(t), -places);
            addPlaces(kept, lacking, t);
            addPlaces(left, lacking, t);
            if (model.allowsShortage()) {
                IntVar shortage = model.cp().newIntVar(0, mostUsers(t) - places, "");
                shortages.put(t, shortage);
                lacking.addTerm(shortage, -1);
            }
            model.cp().addLessOrEqual(lacking, 0);
        }
    }

    private static void addPlaces(Map<SiteService.Expansion, Onset> extensions, LinearExprBuilder lacking, int t) {
        extensions.forEach((expansion, built) -> lacking.addTerm(built.by(t), -expansion.places()));
    }

    private void addExtensions() {
        int first = model.facts().earliestExtension();
        int last = model.facts().latestMeasure();
        if (first > last) {
            return;
        }
        TreeSet<Integer> ready =
                IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
        List<Literal> atMostOne = new ArrayList<>();
        for (SiteService.Expansion expansion : service.expansions()) {
            Onset keptOne = model.onset(ready);
            kept.put(expansion, keptOne);
            atMostOne.add(keptOne.ever());
            if (building.mayClose()) {
                model.cp().addImplication(keptOne.ever(), building.isClosed().not());
                Onset leftOne = model.onset(ready);
                left.put(expansion, leftOne);
                atMostOne.add(leftOne.ever());
                model.cp().addImplication(leftOne.ever(), building.isClosed());
            }
        }
        model.cp().addAtMostOne(atMostOne);
    }

    void addTo(LinearExprBuilder cost, LinearExprBuilder shortage) {
        kept.forEach((expansion, built) ->
                built.addTo(cost, ready -> expansion.money().presentValue(ready, years())));
        left.forEach((expansion, built) -> built.addTo(cost, ready -> leastCost(expansion, ready)));
        shortages.values().forEach(shortage::add);
    }

    /** Of an extension that is left before the end, whatever the year: a bound, so that years need not be multiplied. */
    private long leastCost(SiteService.Expansion expansion, int ready) {
        return IntStream.range(Math.min(ready + 1, years() - 1), years())
                .mapToLong(to -> expansion.money().presentValue(ready, to))
                .min()
                .orElseThrow();
    }

    void hint(SiteLoad load) {
        List<Built> extensions = load.extensions();
        boolean closes = load.closes() < years();
        hint(kept, extensions, !closes);
        hint(left, extensions, closes);
        shortages.forEach((t, shortage) -> model.cp().addHint(shortage, lack(load, extensions, t)));
    }

    private void hint(Map<SiteService.Expansion, Onset> onsets, List<Built> extensions, boolean counts) {
        onsets.forEach((expansion, onset) -> onset.hint(extensions.stream()
                .filter(built -> counts && built.service() == service && built.expansion() == expansion)
                .mapToInt(Built::ready)
                .findFirst()
                .orElse(years())));
    }

    private long lack(SiteLoad load, List<Built> extensions, int t) {
        int added = extensions.stream()
                .filter(built -> built.service() == service && built.ready() <= t)
                .mapToInt(built -> built.expansion().places())
                .sum();
        return Math.max(0, load.users(service.type().id(), t) - service.places().getAsInt() - added);
    }
}
