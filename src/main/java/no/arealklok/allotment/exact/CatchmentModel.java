package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;

/** Groups whose parts go to one facility at a time: each part moves once, from a year on, or stays. */
final class CatchmentModel {
    private final CpModel cp;
    private final Question question;
    private final Pool pool;
    private final Map<Integer, FacilityModel> facilities = new LinkedHashMap<>();
    private final List<UserGroup> groups;
    private final int steps;
    private final Map<UserGroup, Map<Integer, PartsModel>> moved = new LinkedHashMap<>();

    /** @param steps of staff that are written down one by one, at most */
    CatchmentModel(
            CpModel cp, Question question, Pool pool, List<FacilityModel> models, List<UserGroup> groups, int steps) {
        this.cp = cp;
        this.question = question;
        this.pool = pool;
        this.groups = groups;
        this.steps = steps;
        models.forEach(model -> facilities.put(model.facility().index(), model));
        for (UserGroup group : groups) {
            Map<Integer, PartsModel> hosts = new LinkedHashMap<>();
            LinearExprBuilder once = LinearExpr.newBuilder();
            for (Reach reach : group.reach()) {
                if (reach.facility() != group.home()) {
                    PartsModel parts = new PartsModel(cp, group, reach, question.years());
                    hosts.put(reach.facility(), parts);
                    once.add(parts.ever());
                }
            }
            cp.addLessOrEqual(once, group.parts());
            moved.put(group, hosts);
        }
    }

    void addTo(LinearExprBuilder shortage, LinearExprBuilder cost) {
        addOneWay();
        moved.values().forEach(hosts -> hosts.values().forEach(parts -> parts.addCost(cost)));
        for (FacilityModel facility : facilities.values()) {
            List<UserGroup> own = groups.stream()
                    .filter(group -> group.home() == facility.facility().index())
                    .toList();
            List<PartsModel> guests = moved.values().stream()
                    .flatMap(hosts -> hosts.entrySet().stream())
                    .filter(host -> host.getKey() == facility.facility().index())
                    .map(Map.Entry::getValue)
                    .toList();
            if (!own.isEmpty()) {
                closeWhenLeft(facility, own, guests);
                limitBoundaries(facility, own);
            }
            guests.forEach(guest -> facility.rentNothing(guest.any()));
            receive(facility, own, guests, shortage, cost);
        }
    }

    /** No facilities send in a ring: each has a height, and users only go up. */
    private void addOneWay() {
        Map<Integer, IntVar> heights = new LinkedHashMap<>();
        moved.forEach((group, hosts) -> hosts.forEach((host, parts) -> {
            IntVar from = height(heights, group.home());
            IntVar to = height(heights, host);
            cp.addLessThan(from, to).onlyEnforceIf(parts.any());
        }));
    }

    private IntVar height(Map<Integer, IntVar> heights, int facility) {
        return heights.computeIfAbsent(facility, any -> cp.newIntVar(0, facilities.size(), ""));
    }

    /** A facility is closed when, and only when, all its own have left; then nobody comes. */
    private void closeWhenLeft(FacilityModel facility, List<UserGroup> own, List<PartsModel> guests) {
        int all = own.stream().mapToInt(UserGroup::parts).sum();
        for (int t = 0; t < question.years(); t++) {
            LinearExprBuilder left = LinearExpr.newBuilder();
            for (UserGroup group : own) {
                for (PartsModel parts : moved.get(group).values()) {
                    left.add(parts.by(t));
                }
            }
            LinearExpr gone = left.build();
            Literal closed = facility.closed().by(t);
            cp.addGreaterOrEqual(gone, LinearExpr.term(closed, all));
            cp.addLessOrEqual(gone, LinearExpr.newBuilder().add(closed).add(all - 1));
        }
        for (PartsModel guest : guests) {
            Literal stays = facility.closed().ever().not();
            cp.addLessOrEqual(guest.ever(), LinearExpr.term(stays, guest.group().parts()));
        }
    }

    private void receive(
            FacilityModel facility,
            List<UserGroup> own,
            List<PartsModel> guests,
            LinearExprBuilder shortage,
            LinearExprBuilder cost) {
        Steps received = guests.isEmpty() || pool.largest().isEmpty()
                ? Steps.never(cp, question.years())
                : new Steps(cp, 1, question.years() - 1, question.years());
        StrainModel strain = new StrainModel(cp, pool.strain(), question.years());
        for (int t = 0; t < question.years(); t++) {
            int year = t;
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (UserGroup group : own) {
                sum.add(group.users(t));
                moved.get(group).values().forEach(parts -> sum.addTerm(parts.users(year), -1));
            }
            guests.forEach(guest -> sum.add(guest.users(year)));
            int most = own.stream().mapToInt(group -> group.users(year)).sum()
                    + guests.stream()
                            .mapToInt(guest -> guest.group().users(year))
                            .sum();
            IntVar load = cp.newIntVar(0, most, "");
            cp.addEquality(load, sum);
            shortage.add(lack(facility, load, most, t, strain));
            fill(facility, guests, t, load, received);
            boolean stays = !own.isEmpty() && !facility.closed().canHappen();
            int least =
                    stays ? own.stream().mapToInt(group -> least(group, year)).sum() : 0;
            new StaffModel(cp, facility, t, steps).addTo(cost, load, least, most);
        }
    }

    /** In a year in which anyone comes up to the share, and from then on up to the size norm. */
    private void fill(FacilityModel facility, List<PartsModel> guests, int t, IntVar load, Steps received) {
        for (PartsModel guest : guests) {
            if (guest.canCome(t)) {
                LinearExprBuilder room = LinearExpr.newBuilder();
                facility.add(room, t, 1, pool::usable);
                cp.addLessOrEqual(load, room).onlyEnforceIf(guest.came(t));
                if (received.canHappen()) {
                    cp.addImplication(guest.came(t), received.by(t));
                }
            }
        }
        if (received.canHappen()) {
            cp.addLessOrEqual(load, pool.largest().orElseThrow()).onlyEnforceIf(received.by(t));
        }
    }

    /** Users who stay at home whatever happens, where their facility stays: one part at least of them all. */
    private int least(UserGroup group, int t) {
        boolean alone =
                groups.stream().filter(other -> other.home() == group.home()).count() == 1;
        return alone ? group.users(t) - group.users(t, group.parts() - 1) : 0;
    }

    private IntVar lack(FacilityModel facility, IntVar load, int most, int t, StrainModel strain) {
        IntVar lack = cp.newIntVar(0, most, "");
        LinearExprBuilder over = LinearExpr.newBuilder().add(load);
        facility.add(over, t, -1, places -> places);
        facility.addRented(over, t, -1);
        if (strain.canHappen()) {
            over.addTerm(strain.within(List.of(facility), t, most), -1);
        }
        cp.addGreaterOrEqual(lack, over);
        return lack;
    }

    /** A facility that stays moves its boundary few times, and never for a handful. */
    private void limitBoundaries(FacilityModel home, List<UserGroup> own) {
        Map<Integer, List<PartsModel>> byHost = new LinkedHashMap<>();
        own.forEach(group -> moved.get(group)
                .forEach((host, parts) ->
                        byHost.computeIfAbsent(host, any -> new ArrayList<>()).add(parts)));
        Literal stays = home.closed().ever().not();
        LinearExprBuilder times = LinearExpr.newBuilder();
        byHost.values().forEach(movers -> {
            for (int t = 0; t < question.years(); t++) {
                addBoundary(movers, t, stays, times);
            }
        });
        cp.addLessOrEqual(times, question.limits().boundaries()).onlyEnforceIf(stays);
    }

    private void addBoundary(List<PartsModel> movers, int t, Literal stays, LinearExprBuilder times) {
        List<PartsModel> may = movers.stream().filter(mover -> mover.canCome(t)).toList();
        if (may.isEmpty()) {
            return;
        }
        Literal boundary = may.get(0).came(t);
        if (may.size() > 1) {
            boundary = cp.newBoolVar("");
            for (PartsModel mover : may) {
                cp.addImplication(mover.came(t), boundary);
            }
        }
        int all = may.stream().mapToInt(mover -> mover.group().parts()).reduce(1, CatchmentModel::multiple);
        LinearExprBuilder users = LinearExpr.newBuilder();
        for (PartsModel mover : may) {
            UserGroup group = mover.group();
            mover.addStart(users, t, (long) group.users(t) * (all / group.parts()));
        }
        cp.addGreaterOrEqual(users, (long) question.limits().smallest() * all)
                .onlyEnforceIf(new Literal[] {boundary, stays});
        times.add(boundary);
    }

    /** The least common one. */
    private static int multiple(int one, int other) {
        int a = one;
        int b = other;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return one / a * other;
    }

    void hint(List<List<Move>> moves) {
        moved.forEach((group, hosts) -> hosts.forEach((facility, parts) -> parts.hint(moves.get(group.index()).stream()
                .filter(move -> move.facility() == facility)
                .toList())));
    }

    void read(CpSolver solver, List<List<Move>> moves) {
        moved.forEach((group, hosts) -> moves.set(
                group.index(),
                hosts.values().stream()
                        .flatMap(parts -> parts.read(solver).stream())
                        .toList()));
    }
}
