package no.arealklok.consolidation.exact;

import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.YearlyLimit;

/** One building: from when, or until when, it is in use, and what follows for each service in it. */
final class SiteModel {
    private final ExactModel model;
    private final Site site;
    private final List<Stay> fixed;
    private final List<UnitChoice> residents;
    private final List<Visit> visitors;
    private final int years;
    private final Onset opened;
    private final Onset closed;
    private final List<ServiceModel> services = new ArrayList<>();

    /**
     * @param fixed stays here of units that are not free
     * @param residents free units that are here at first
     * @param visitors free units that may come
     */
    SiteModel(ExactModel model, Site site, List<Stay> fixed, List<UnitChoice> residents, List<Visit> visitors) {
        this.model = model;
        this.site = site;
        this.fixed = fixed;
        this.residents = residents;
        this.visitors = visitors;
        this.years = model.years();
        boolean atFirst = !residents.isEmpty() || fixed.stream().anyMatch(stay -> !stay.incoming());
        this.opened = model.onset(atFirst ? new TreeSet<>() : openings());
        this.closed = model.onset(atFirst ? closings() : new TreeSet<>());
        if (atFirst) {
            linkClosing();
        } else {
            linkOpening();
        }
        addServices();
    }

    private TreeSet<Integer> openings() {
        TreeSet<Integer> starts = new TreeSet<>();
        visitors.forEach(visitor -> starts.addAll(visitor.arrived().starts()));
        fixed.forEach(stay -> starts.add(stay.from()));
        return starts;
    }

    /** Years in which the last may have left; none when someone stays for good. */
    private TreeSet<Integer> closings() {
        TreeSet<Integer> starts = new TreeSet<>();
        int last = fixed.stream().mapToInt(Stay::to).max().orElse(0);
        if (last < years && site.building().closable()) {
            starts.add(last);
            residents.forEach(resident -> starts.addAll(resident.left().starts()));
            starts.removeIf(year -> year == 0 || year < last);
        }
        return starts;
    }

    private void linkClosing() {
        for (int t : closed.starts()) {
            residents.forEach(resident ->
                    model.cp().addImplication(closed.by(t), resident.left().by(t)));
            List<Literal> someone = new ArrayList<>(List.of(closed.by(t)));
            residents.forEach(resident -> someone.add(resident.left().by(t).not()));
            visitors.forEach(visitor -> someone.add(visitor.ever()));
            model.cp().addBoolOr(someone);
        }
        visitors.forEach(visitor ->
                model.cp().addImplication(visitor.ever(), closed.ever().not()));
        if (closed.starts().isEmpty() && fixed.stream().noneMatch(stay -> stay.to() == years)) {
            // A building that must not close keeps someone.
            List<Literal> someone = new ArrayList<>();
            residents.forEach(resident -> someone.add(resident.left().ever().not()));
            visitors.forEach(visitor -> someone.add(visitor.ever()));
            model.cp().addBoolOr(someone);
        }
    }

    private void linkOpening() {
        for (int t : opened.starts()) {
            List<Literal> someone = new ArrayList<>(List.of(opened.by(t).not()));
            for (Visit visitor : visitors) {
                Literal there = visitor.by(t);
                model.cp().addImplication(there, opened.by(t));
                someone.add(there);
            }
            if (fixed.stream().anyMatch(stay -> stay.from() <= t)) {
                model.cp().addBoolOr(new Literal[] {opened.by(t)});
            } else {
                model.cp().addBoolOr(someone);
            }
        }
    }

    private void addServices() {
        Set<String> present = new LinkedHashSet<>();
        fixed.stream()
                .filter(Stay::main)
                .forEach(stay -> present.add(stay.occupant().service()));
        List<UnitChoice> atHome = residents.stream()
                .filter(unit -> unit.occupant().home() == site)
                .toList();
        atHome.forEach(unit -> present.add(unit.occupant().service()));
        visitors.forEach(visit -> present.add(visit.unit().occupant().service()));
        for (String service : present) {
            List<Stay> there = fixed.stream()
                    .filter(stay -> stay.main() && stay.occupant().service().equals(service))
                    .toList();
            List<UnitChoice> own = atHome.stream()
                    .filter(unit -> unit.occupant().service().equals(service))
                    .toList();
            services.add(new ServiceModel(model, site, service, there, own, visits(service), this));
        }
    }

    /**
     * What takes over a service's rooms is ready when its last unit has left, and never if one comes. A unit is there
     * with an annex too.
     */
    void freeRooms(String service, Onset ready) {
        fixed.stream()
                .filter(stay -> stay.occupant().service().equals(service))
                .forEach(stay -> model.cp()
                        .addBoolOr(new Literal[] {ready.by(stay.to() - 1).not()}));
        for (UnitChoice resident : residents(service)) {
            ready.starts()
                    .forEach(t -> model.cp()
                            .addImplication(ready.by(t), resident.left().by(t)));
        }
        for (Visit visitor : visits(service)) {
            model.cp().addImplication(ready.ever(), visitor.ever().not());
        }
    }

    /** Each true while a service's rooms are not free for another in the year. */
    List<Literal> occupies(String service, int t) {
        List<Literal> occupies = new ArrayList<>();
        residents(service).forEach(unit -> occupies.add(unit.left().by(t).not()));
        visits(service).forEach(visit -> occupies.add(visit.ever()));
        if (fixed.stream().anyMatch(stay -> stay.occupant().service().equals(service) && stay.to() > t)) {
            occupies.add(model.cp().trueLiteral());
        }
        return occupies;
    }

    private List<UnitChoice> residents(String service) {
        return residents.stream()
                .filter(unit -> unit.occupant().service().equals(service))
                .toList();
    }

    private List<Visit> visits(String service) {
        return visitors.stream()
                .filter(visit -> visit.unit().occupant().service().equals(service))
                .toList();
    }

    /** Whether the building may be left by the end. */
    boolean mayClose() {
        return !closed.starts().isEmpty();
    }

    /** Whether the building is left by the end. */
    Literal isClosed() {
        return closed.ever();
    }

    /** In use in the year: a literal for a building that is empty at first, or that may be left. */
    Literal inUse(int index) {
        return opened.starts().isEmpty() ? closed.by(index).not() : opened.by(index);
    }

    void addTo(LinearExprBuilder cost, LinearExprBuilder shortage) {
        long toTheEnd = site.money().presentValue(0, years);
        if (opened.starts().isEmpty()) {
            cost.add(toTheEnd);
            closed.addTo(cost, year -> site.money().presentValue(0, year) - toTheEnd);
        } else {
            opened.addTo(cost, year -> site.money().presentValue(year, years));
        }
        services.forEach(service -> service.addTo(cost, shortage));
    }

    void addBuilding(LinearExprBuilder sum, YearlyLimit.Counted counted, int t) {
        services.forEach(service -> service.addBuilding(sum, counted, t));
    }

    void hint(SitePlan plan) {
        opened.hint(plan.opens());
        closed.hint(plan.closes());
        services.forEach(service -> service.hint(plan));
    }
}
