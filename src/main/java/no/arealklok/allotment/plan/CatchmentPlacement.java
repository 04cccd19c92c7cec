package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Overload;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Parts of groups that go to one facility at a time: they fill its places; who is over and not tolerated is short. */
final class CatchmentPlacement {
    /** What goes from one facility to another in a year. */
    private record Boundary(int from, int to, int year) {}

    private final Question question;
    private final Pool pool;
    private final Decisions decisions;
    private final List<FacilityUse> uses;
    private final List<UserGroup> groups;
    /** By facility and year: users over the places who are tolerated. */
    private final Map<Integer, int[]> strained = new HashMap<>();

    private Score score = Score.ZERO;

    CatchmentPlacement(Question question, Pool pool, Decisions decisions, List<FacilityUse> uses) {
        this.question = question;
        this.pool = pool;
        this.decisions = decisions;
        this.uses = uses;
        this.groups = pool.groups().stream().map(question.groups()::get).toList();
    }

    PoolPlacement placement() {
        List<PoolYear> years = new ArrayList<>();
        pool.facilities()
                .forEach(facility ->
                        strained.put(facility, strain(question.facilities().get(facility))));
        for (int t = 0; t < question.years(); t++) {
            List<PoolYear.Flow> flows = new ArrayList<>();
            for (int facility : pool.facilities()) {
                place(question.facilities().get(facility), t, flows);
            }
            int need = PoolPlacement.need(question, pool, t);
            years.add(new PoolYear(need, PoolPlacement.places(pool, uses, t), flows, over(t)));
        }
        groups.forEach(this::addMoves);
        pool.facilities().stream().map(question.facilities()::get).forEach(this::addExchange);
        addBoundaries();
        return new PoolPlacement(years, score);
    }

    private int[] strain(Facility facility) {
        return pool.strain().isNone()
                ? new int[question.years()]
                : new Overload(pool.strain(), question.years(), t -> load(facility, t), t -> places(facility, t))
                        .with(uses.get(facility.index()).rented()::get)
                        .tolerated();
    }

    private List<PoolYear.Over> over(int t) {
        return pool.facilities().stream()
                .filter(facility -> strained.get(facility)[t] > 0)
                .map(facility -> new PoolYear.Over(List.of(facility), strained.get(facility)[t]))
                .toList();
    }

    private int load(Facility facility, int t) {
        return groups.stream().mapToInt(group -> users(group, facility, t)).sum();
    }

    private int places(Facility facility, int t) {
        return uses.get(facility.index()).places().get(t);
    }

    private void place(Facility facility, int t, List<PoolYear.Flow> flows) {
        int load = load(facility, t);
        int rented = uses.get(facility.index()).rented().get(t);
        int left = Math.min(load, places(facility, t) + rented + strained.get(facility.index())[t]);
        score = score.plus(new Score(
                excess(facility, load, places(facility, t), t),
                load - left,
                facility.money().served(t, load)));
        int rest = load;
        for (UserGroup group : groups) {
            int here = users(group, facility, t);
            // In proportion, so that the parts add up.
            int placed = rest == 0 ? 0 : (int) Math.round((double) left * here / rest);
            if (placed > 0) {
                flows.add(new PoolYear.Flow(group.index(), facility.index(), placed));
            }
            left -= placed;
            rest -= here;
        }
    }

    /** Of a group at a facility in a year. */
    private int users(UserGroup group, Facility facility, int t) {
        if (facility.index() != group.home()) {
            return group.users(t, decisions.parts(group.index(), facility.index(), t));
        }
        return group.users(t)
                - hosts(group)
                        .map(host -> group.users(t, decisions.parts(group.index(), host, t)))
                        .sum();
    }

    private IntStream hosts(UserGroup group) {
        return decisions.moves().get(group.index()).stream()
                .mapToInt(Move::facility)
                .distinct();
    }

    /**
     * In the year in which anyone comes, a receiver is filled up to its share; and from then on up to the size norm.
     */
    private long excess(Facility facility, int load, int places, int t) {
        long excess = 0;
        if (comesTo(facility, t, t)) {
            excess += Math.max(0, load - pool.usable(places));
        }
        if (pool.largest().isPresent() && comesTo(facility, 0, t)) {
            excess += Math.max(0, load - pool.largest().getAsInt());
        }
        return excess;
    }

    private boolean comesTo(Facility facility, int first, int last) {
        return groups.stream()
                .flatMap(group -> decisions.moves().get(group.index()).stream())
                .anyMatch(move -> move.facility() == facility.index() && move.from() >= first && move.from() <= last);
    }

    private void addMoves(UserGroup group) {
        for (Move move : decisions.moves().get(group.index())) {
            Reach reach = group.reach(move.facility());
            boolean early = move.from() < reach.first();
            boolean home = move.facility() == group.home();
            score = score.plus(new Score(
                    early || home ? 1 : 0, 0, move.parts() * reach.cost().applyAsLong(move.from())));
        }
        score = score.plus(
                Score.ofViolations(Math.max(0, decisions.left(group.index(), question.years()) - group.parts())));
    }

    /** Nobody comes where all who were there leave: that would be two that change buildings. */
    private void addExchange(Facility facility) {
        List<UserGroup> own = groups.stream()
                .filter(group -> group.home() == facility.index())
                .toList();
        boolean emptied =
                own.stream().allMatch(group -> decisions.left(group.index(), question.years()) >= group.parts());
        if (!own.isEmpty() && emptied && comesTo(facility, 0, question.years())) {
            score = score.plus(Score.ofViolations(1));
        }
    }

    /** A facility that stays moves its boundary few times, and never for a handful. */
    private void addBoundaries() {
        Set<Boundary> moved = new LinkedHashSet<>();
        for (UserGroup group : groups) {
            if (uses.get(group.home()).closes() == question.years()) {
                decisions.moves().get(group.index()).stream()
                        .map(move -> new Boundary(group.home(), move.facility(), move.from()))
                        .forEach(moved::add);
            }
        }
        score = score.plus(Score.ofViolations(rings()));
        Limits limits = question.limits();
        for (int facility : pool.facilities()) {
            long times = moved.stream().filter(one -> one.from() == facility).count();
            score = score.plus(Score.ofViolations(Math.max(0, times - limits.boundaries())));
        }
        long few = moved.stream()
                .filter(boundary -> users(boundary) < limits.smallest())
                .count();
        score = score.plus(Score.ofViolations(few));
    }

    /** Facilities that send in a ring, so that users of each go past those of another. */
    private long rings() {
        Graph<Integer, DefaultEdge> sent = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (UserGroup group : groups) {
            for (Move move : decisions.moves().get(group.index())) {
                if (move.facility() != group.home()) {
                    Graphs.addEdgeWithVertices(sent, group.home(), move.facility());
                }
            }
        }
        return new CycleDetector<>(sent).findCycles().size();
    }

    private double users(Boundary boundary) {
        double users = 0;
        for (UserGroup group : groups) {
            if (group.home() == boundary.from()) {
                int parts = decisions.moves().get(group.index()).stream()
                        .filter(move -> move.facility() == boundary.to() && move.from() == boundary.year())
                        .mapToInt(Move::parts)
                        .sum();
                users += (double) group.users(boundary.year()) * parts / group.parts();
            }
        }
        // A hair more, so that three fifths of 50 are 30 in binary too.
        return users + 1e-9;
    }
}
