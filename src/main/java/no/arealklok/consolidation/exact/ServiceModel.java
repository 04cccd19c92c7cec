package no.arealklok.consolidation.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.exact.PavilionModel;
import no.arealklok.service.Pavilions;

/** One service in one building: users against places, extensions, and the rules of a receiver. */
final class ServiceModel {
    private final ExactModel model;
    private final SiteService service;
    private final SiteModel building;
    private final List<Stay> fixed;
    private final List<UnitChoice> residents;
    private final List<Visit> visitors;
    private final List<ExtensionModel> extensions = new ArrayList<>();
    /** By year; empty where nobody can be short. */
    private final Map<Integer, IntVar> shortages = new LinkedHashMap<>();

    private final StrainModel strain;
    private final PavilionModel pavilions;
    private final Optional<StaffModel> staff;

    ServiceModel(
            ExactModel model,
            Site site,
            String service,
            List<Stay> fixed,
            List<UnitChoice> residents,
            List<Visit> visitors,
            SiteModel building) {
        this.model = model;
        this.service = site.services().get(service);
        this.building = building;
        this.fixed = fixed;
        this.residents = residents;
        this.visitors = visitors;
        this.strain = new StrainModel(model, this.service);
        this.pavilions = new PavilionModel(
                model.cp(),
                this.service.pavilions().map(PavilionMoney::pavilions).orElse(Pavilions.NONE),
                model.years());
        receiverStays();
        limitSize();
        if (this.service.places().isPresent()) {
            limitUsers();
        }
        this.staff = this.service.staff().map(money -> new StaffModel(model, money, this));
    }

    private int years() {
        return model.years();
    }

    /** Where someone comes, nobody leaves. */
    private void receiverStays() {
        boolean comesAnyway = fixed.stream().anyMatch(Stay::incoming);
        boolean leavesAnyway = fixed.stream().anyMatch(stay -> !stay.incoming() && stay.to() < years());
        List<Literal> leaving =
                residents.stream().map(resident -> resident.left().ever()).toList();
        for (Visit visitor : visitors) {
            Literal comes = visitor.ever();
            leaving.forEach(left -> model.cp().addImplication(comes, left.not()));
            if (leavesAnyway) {
                model.cp().addBoolOr(new Literal[] {comes.not()});
            }
        }
        if (comesAnyway) {
            leaving.forEach(left -> model.cp().addBoolOr(new Literal[] {left.not()}));
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
            visitors.forEach(visitor -> model.cp().addImplication(visitor.by(year), merged));
            LinearExprBuilder bounded = users(t).addTerm(merged, mostUsers(t) - limit);
            model.cp().addLessOrEqual(bounded, mostUsers(t));
        }
    }

    /** Users in the year. */
    LinearExprBuilder users(int t) {
        LinearExprBuilder users = LinearExpr.newBuilder().add(fixedUsers(t));
        for (UnitChoice resident : residents) {
            int demand = resident.occupant().demand().in(t);
            users.add(demand).addTerm(resident.left().by(t), -demand);
        }
        visitors.forEach(visitor -> users.addTerm(visitor.by(t), visitor.users(t)));
        return users;
    }

    /** Of them, those of units that are not free. */
    long fixedUsers(int t) {
        return fixed.stream()
                .filter(stay -> stay.from() <= t && t < stay.to())
                .mapToLong(stay -> stay.users(t))
                .sum();
    }

    /** Users if all free units were here, each with as many as it may. */
    long mostUsers(int t) {
        long most = fixedUsers(t);
        for (UnitChoice resident : residents) {
            most += resident.occupant().demand().in(t);
        }
        Map<UnitChoice, Integer> visiting = new LinkedHashMap<>();
        visitors.forEach(visitor -> visiting.merge(visitor.unit(), visitor.users(t), Math::max));
        return most + visiting.values().stream().mapToLong(Integer::longValue).sum();
    }

    private void limitUsers() {
        int places = service.places().getAsInt();
        if (!service.decided() && IntStream.range(0, years()).allMatch(t -> mostUsers(t) <= places)) {
            return;
        }
        addExtensions();
        for (int t = 0; t < years(); t++) {
            if (mostUsers(t) <= places) {
                continue;
            }
            // Nobody is in a building that is not in use: this says so to the linear relaxation too.
            LinearExprBuilder lacking = users(t).addTerm(building.inUse(t), -places);
            int year = t;
            extensions.forEach(extension -> extension.addPlaces(lacking, year));
            strain.add(t, extensions, mostUsers(t) - places);
            strain.relieve(lacking, t);
            pavilions.addPlaces(lacking, t, -1);
            if (model.allowsShortage()) {
                IntVar shortage = model.cp().newIntVar(0, mostUsers(t) - places, "");
                shortages.put(t, shortage);
                lacking.addTerm(shortage, -1);
            }
            model.cp().addLessOrEqual(lacking, 0);
        }
        strain.limit();
        limitPavilions();
        if (model.facts().limitsBuilding() && !extensions.isEmpty() && !service.decided()) {
            putOff();
        }
    }

    /** They stand no longer than there are users, and nobody moves into one. */
    private void limitPavilions() {
        boolean comesAnyway = fixed.stream().anyMatch(Stay::incoming);
        pavilions.each((term, rented) -> {
            LinearExprBuilder later = LinearExpr.newBuilder();
            IntStream.range(term.to() - 1, years()).forEach(t -> later.add(users(t)));
            model.cp().addGreaterOrEqual(later, 1).onlyEnforceIf(rented);
            visitors.forEach(visitor -> model.cp().addImplication(visitor.ever(), rented.not()));
            if (comesAnyway) {
                model.cp().addBoolOr(new Literal[] {rented.not()});
            }
        });
    }

    /** What a limit puts off is built all the same, and not before it is called for. */
    private void putOff() {
        int places = service.places().getAsInt();
        List<Literal> called = new ArrayList<>();
        for (int t = 0; t < years(); t++) {
            if (t >= service.extendsFrom() && mostUsers(t) > places) {
                LinearExprBuilder over = users(t).addTerm(building.inUse(t), -places);
                long most = mostUsers(t);
                extensions.forEach(extension -> over.addTerm(extension.built(), -most));
                strain.relieve(over, t);
                pavilions.addPlaces(over, t, -1);
                roomsInUse(t).forEach(there -> over.addTerm(there, -most));
                model.cp().addLessOrEqual(over, 0);
                Literal full = model.cp().newBoolVar("");
                model.cp().addGreaterThan(users(t), places).onlyEnforceIf(full);
                called.add(full);
            }
            for (ExtensionModel extension : extensions) {
                extension.onlyIf(called, t);
            }
        }
    }

    /** Each true while there may be nothing to build, because other services are still where the places would be. */
    private List<Literal> roomsInUse(int t) {
        boolean always = service.expansions().stream()
                .anyMatch(expansion -> expansion.takesOver().isEmpty());
        return always
                ? List.of()
                : service.takesOver().stream()
                        .flatMap(leaving -> building.occupies(leaving, t).stream())
                        .toList();
    }

    /**
     * At most one, and so that what a grant asks for holds. The model may build what nobody calls for, which no plan
     * does: it never pays unless a grant covers most of it, and then the bound is lower than it need be.
     */
    private void addExtensions() {
        if (service.extendsFrom() >= years()) {
            return;
        }
        for (SiteService.Expansion expansion : service.expansions()) {
            for (boolean toTheEnd : building.mayClose() ? new boolean[] {true, false} : new boolean[] {true}) {
                for (boolean grant : expansion.hasGrant() ? new boolean[] {true, false} : new boolean[] {false}) {
                    extensions.add(new ExtensionModel(model, service, expansion, toTheEnd, grant));
                }
            }
        }
        for (ExtensionModel extension : extensions) {
            extension.tieTo(building);
            if (extension.hasGrant()) {
                extension.forbid(model.givenUp(service.id()));
            }
        }
        List<Literal> built = extensions.stream().map(ExtensionModel::built).toList();
        model.cp().addAtMostOne(built);
        if (service.decided()) {
            model.cp().addBoolOr(built);
        }
    }

    void addTo(LinearExprBuilder cost, LinearExprBuilder shortage) {
        extensions.forEach(extension -> extension.addTo(cost));
        service.pavilions().ifPresent(money -> pavilions.addCost(cost, money::presentValue));
        staff.ifPresent(model -> model.addTo(cost));
        shortages.values().forEach(shortage::add);
    }

    void addBuilding(LinearExprBuilder sum, YearlyLimit.Counted counted, int t) {
        extensions.forEach(extension -> extension.addBuilding(sum, counted, t));
    }

    void hint(SitePlan plan) {
        boolean toTheEnd = plan.closes() == years();
        extensions.forEach(extension -> extension.hint(plan.extensions(), toTheEnd));
        List<Integer> strained = plan.strained(service);
        strain.hint(strained);
        pavilions.hint(plan.pavilions(service));
        shortages.forEach((t, shortage) -> model.cp().addHint(shortage, lack(plan, t) - strained.get(t)));
        staff.ifPresent(model -> model.hint(plan.load()));
    }

    SiteService service() {
        return service;
    }

    /** Someone who needs staff is there: each of these true or, where the list is empty, nobody. */
    List<Literal> present(int t) {
        List<Literal> present = new ArrayList<>();
        residents.stream()
                .filter(unit -> unit.occupant().demand().in(t) > 0)
                .forEach(unit -> present.add(unit.left().by(t).not()));
        visitors.stream().filter(visitor -> visitor.users(t) > 0).forEach(visitor -> present.add(visitor.by(t)));
        return present;
    }

    private long lack(SitePlan plan, int t) {
        int users = plan.load().users(service.type().id(), t);
        return Math.max(0, users - plan.places(service, t).getAsInt());
    }
}
