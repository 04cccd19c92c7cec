package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Allotment;

/**
 * Groups that are placed anew each year. Only how many are placed is decided here: where the municipality gives places
 * anywhere, as many as it plans with; where each goes within reach, what every {@link Bottleneck} lets through, and
 * these are added as the solver runs into them (Benders' cuts; by Hall's theorem no other is needed).
 */
final class YearlyPoolModel {
    private static final long THOUSAND = 1000;
    /** Present values as whole numbers. */
    private static final long SCALE = 1_000_000;

    private final CpModel cp;
    private final Question question;
    private final Pool pool;
    private final List<FacilityModel> facilities;
    private final List<UserGroup> groups;
    private final StrainModel strain;
    private final List<IntVar> placed = new ArrayList<>();
    /** Of each year, those who are placed beyond what is planned with; none where nothing is tolerated. */
    private final List<IntVar> over = new ArrayList<>();

    private final Set<Bottleneck> known = new HashSet<>();

    YearlyPoolModel(CpModel cp, Question question, Pool pool, List<FacilityModel> facilities, List<UserGroup> groups) {
        this.cp = cp;
        this.question = question;
        this.pool = pool;
        this.facilities = facilities;
        this.groups = groups;
        this.strain = new StrainModel(cp, pool.strain(), question.years());
    }

    void addTo(LinearExprBuilder shortage, LinearExprBuilder cost) {
        for (int t = 0; t < question.years(); t++) {
            IntVar all = cp.newIntVar(0, need(groups, t), "");
            placed.add(all);
            shortage.add(need(groups, t)).addTerm(all, -1);
            // Rounded down for each, so that the model never costs more than the plan.
            long each = Math.floorDiv(pool.served().presentValue(t, (int) SCALE), SCALE);
            cost.addTerm(all, each);
            if (pool.rule() == Allotment.Rule.MUNICIPALITY) {
                give(t);
            }
            if (strain.canHappen()) {
                IntVar more = tolerate(t);
                shortage.addTerm(more, -1);
                cost.addTerm(more, each);
            }
        }
        if (hasBottlenecks()) {
            groups.forEach(group -> add(Bottleneck.of(groups, Set.of(group.index()))));
            facilities.forEach(facility -> add(Bottleneck.of(groups, around(facility))));
            add(Bottleneck.of(groups, Bottleneck.all(groups)));
        }
    }

    private IntVar tolerate(int t) {
        int need = need(groups, t);
        over.add(hasBottlenecks() ? strain.over(t, need) : strain.within(facilities, t, need));
        cp.addLessOrEqual(all(t), need);
        return over.get(t);
    }

    /** All who are placed in the year. */
    private LinearExprBuilder all(int t) {
        LinearExprBuilder all = LinearExpr.newBuilder().add(placed.get(t));
        return strain.canHappen() ? all.add(over.get(t)) : all;
    }

    boolean hasBottlenecks() {
        return pool.rule() == Allotment.Rule.ADMISSION;
    }

    private Set<Integer> around(FacilityModel facility) {
        return groups.stream()
                .filter(group -> group.facilities()
                        .anyMatch(index -> index == facility.facility().index()))
                .map(UserGroup::index)
                .collect(Collectors.toSet());
    }

    private static int need(List<UserGroup> groups, int t) {
        return groups.stream().mapToInt(group -> group.users(t)).sum();
    }

    private void give(int t) {
        long share = Math.round(pool.fill() * THOUSAND);
        long common =
                BigInteger.valueOf(share).gcd(BigInteger.valueOf(THOUSAND)).longValue();
        LinearExprBuilder room = LinearExpr.newBuilder();
        facilities.forEach(facility -> {
            facility.add(room, t, share / common, places -> places);
            facility.addRented(room, t, THOUSAND / common);
        });
        cp.addLessOrEqual(LinearExpr.term(placed.get(t), THOUSAND / common), room);
    }

    /** Those outside the bottleneck, and those who find room behind it. */
    private void add(Bottleneck bottleneck) {
        if (!known.add(bottleneck)) {
            return;
        }
        List<UserGroup> outside = groups.stream()
                .filter(group -> !bottleneck.groups().contains(group.index()))
                .toList();
        List<FacilityModel> behind = facilities.stream()
                .filter(model ->
                        bottleneck.facilities().contains(model.facility().index()))
                .toList();
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder room = LinearExpr.newBuilder().add(need(outside, t));
            for (FacilityModel facility : behind) {
                int own = own(facility, t);
                facility.add(room, t, 1, places -> room(places, own));
                facility.addRented(room, t, 1);
            }
            cp.addLessOrEqual(placed.get(t), room);
            if (strain.canHappen()) {
                // Those who are tolerated find room in the same facilities, beyond what is planned with there.
                for (FacilityModel facility : behind) {
                    strain.add(room, facility, t);
                }
                cp.addLessOrEqual(all(t), room);
            }
        }
    }

    private int own(FacilityModel facility, int t) {
        return groups.stream()
                .filter(group -> group.home() == facility.facility().index())
                .mapToInt(group -> group.users(t))
                .sum();
    }

    private int room(int places, int own) {
        return Math.max(pool.usable(places), Math.min(own, places));
    }

    /** Adds what the solution runs into; whether there was anything. */
    boolean tighten(CpSolver solver) {
        if (!hasBottlenecks()) {
            return false;
        }
        int before = known.size();
        for (int t = 0; t < question.years(); t++) {
            int[] room = new int[question.facilities().size()];
            int[] strained = new int[room.length];
            for (FacilityModel facility : facilities) {
                int index = facility.facility().index();
                int places = facility.places(solver, t);
                room[index] = room(places, own(facility, t)) + facility.rented(solver, t);
                strained[index] = room[index] + pool.strain().over(places);
            }
            Bottleneck.find(groups, t, index -> room[index], solver.value(placed.get(t)))
                    .ifPresent(this::add);
            if (strain.canHappen()) {
                long all = solver.value(placed.get(t)) + solver.value(over.get(t));
                Bottleneck.find(groups, t, index -> strained[index], all).ifPresent(this::add);
            }
        }
        return known.size() > before;
    }
}
