package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Overload;
import no.arealklok.service.Pavilions;

/**
 * A plan and all that follows from it (plan).
 *
 * @param uses of each facility, in their order
 * @param years of each pool, year by year
 */
public record AllotmentPlan(
        Question question, Decisions decisions, List<FacilityUse> uses, Map<Pool, List<PoolYear>> years, Score score) {
    public AllotmentPlan {
        uses = List.copyOf(uses);
        years = Map.copyOf(years);
    }

    /** Place-years short in a pool. */
    public long shortage(Pool pool) {
        return years.get(pool).stream().mapToLong(PoolYear::shortage).sum();
    }

    /**
     * Place-years short in a pool if nobody went elsewhere than today: what the places of one facility lack, while
     * others may stand empty and each tolerates what it may.
     */
    public long shortageApart(Pool pool) {
        long shortage = 0;
        for (int facility : pool.facilities()) {
            shortage += new Overload(
                            pool.strain(),
                            question.years(),
                            t -> own(pool, facility, t),
                            uses.get(facility).places()::get)
                    .with(uses.get(facility).rented()::get)
                    .shortage();
        }
        return shortage;
    }

    /** Who belongs to another facility than today, in the order of the groups and of what they reach. */
    public List<Elsewhere> elsewhere(Pool pool) {
        Map<Integer, Map<Integer, int[]>> placed = pool.rule().isByYear() ? placed(pool) : Map.of();
        List<Elsewhere> found = new ArrayList<>();
        for (int index : pool.groups()) {
            UserGroup group = question.groups().get(index);
            for (int facility : pool.facilities()) {
                int[] users = pool.rule().isByYear()
                        ? placed.getOrDefault(index, Map.of()).getOrDefault(facility, new int[0])
                        : moved(group, facility);
                if (facility != group.home() && Arrays.stream(users).anyMatch(some -> some > 0)) {
                    found.add(new Elsewhere(
                            group, facility, Arrays.stream(users).boxed().toList()));
                }
            }
        }
        return found;
    }

    /** Users of each group by facility and year, where they are placed by the year. */
    private Map<Integer, Map<Integer, int[]>> placed(Pool pool) {
        List<PoolYear> all = years.get(pool);
        Map<Integer, Map<Integer, int[]>> placed = new HashMap<>();
        for (int t = 0; t < all.size(); t++) {
            for (PoolYear.Flow flow : all.get(t).flows()) {
                placed.computeIfAbsent(flow.group(), group -> new HashMap<>())
                                .computeIfAbsent(flow.facility(), facility -> new int[all.size()])[t] +=
                        flow.users();
            }
        }
        return placed;
    }

    private int[] moved(UserGroup group, int facility) {
        return IntStream.range(0, question.years())
                .map(t -> group.users(t, decisions.parts(group.index(), facility, t)))
                .toArray();
    }

    /**
     * Shares of a group by the facility that they belong to in the year with this index. Who has no place belongs at
     * home, or where the boundary has put them.
     */
    Map<Integer, Double> belonging(Pool pool, UserGroup group, int t) {
        Map<Integer, Double> shares = new LinkedHashMap<>();
        if (pool.rule().isByYear()) {
            int users = Math.max(1, group.users(t));
            years.get(pool).get(t).flows().stream()
                    .filter(flow -> flow.group() == group.index())
                    .forEach(flow -> shares.merge(flow.facility(), (double) flow.users() / users, Double::sum));
        } else {
            decisions.moves().get(group.index()).stream()
                    .filter(move -> move.from() <= t)
                    .forEach(move -> shares.merge(move.facility(), (double) move.parts() / group.parts(), Double::sum));
        }
        shares.remove(group.home());
        double elsewhere =
                shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.put(group.home(), 1 - elsewhere);
        return shares;
    }

    /** What is decided here, as far as another question about the same facilities lets it. */
    public Decisions decisionsIn(Question other) {
        return new Decisions(
                decisions.ready(),
                decisions.closes(),
                other.groups().stream().map(this::moves).toList(),
                rented(other));
    }

    private Map<Integer, Pavilions.Stay> rented(Question other) {
        Map<Integer, Pavilions.Stay> rented = new HashMap<>(decisions.pavilions());
        rented.keySet()
                .removeIf(
                        facility -> other.facilities().get(facility).pavilions().isNone());
        return rented;
    }

    private List<Decisions.Move> moves(UserGroup group) {
        return question.groups().stream()
                .filter(known ->
                        known.unit().equals(group.unit()) && known.area().equals(group.area()))
                .flatMap(known -> decisions.moves().get(known.index()).stream())
                .filter(move -> group.facilities().anyMatch(facility -> facility == move.facility()))
                .toList();
    }

    private int own(Pool pool, int facility, int t) {
        return pool.groups().stream()
                .map(question.groups()::get)
                .filter(group -> group.home() == facility)
                .mapToInt(group -> group.users(t))
                .sum();
    }
}
