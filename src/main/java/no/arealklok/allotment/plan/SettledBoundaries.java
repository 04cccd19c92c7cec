package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.directive.Decision;

/**
 * Asks where the other boundaries go when a planner has decided on some. Those who are told where to go are asked about
 * as if they were at home there from that year on; what they cost is added to the bound.
 */
public final class SettledBoundaries {
    private final Question question;
    private final Map<Integer, List<Decisions.Move>> fixed = new HashMap<>();
    private final List<UserGroup> groups;
    private final List<UserGroup> arrived = new ArrayList<>();

    private SettledBoundaries(Question question, List<Decision> decided) {
        this.question = question;
        this.groups = new ArrayList<>(question.groups());
        Boundaries none = new Boundaries(new Evaluator(question).evaluate(Decisions.none(question)));
        decided.forEach(decision -> settle(none, decision));
        fixed.forEach(this::fix);
    }

    /** @param decided on boundaries */
    public static AllotmentEngine around(AllotmentEngine engine, List<Decision> decided) {
        return decided.isEmpty()
                ? engine
                : (question, start, work) -> new SettledBoundaries(question, decided).solve(engine, work);
    }

    private void settle(Boundaries none, Decision decision) {
        UserGroup group = groups.get(none.group(decision).index());
        int home = group.home();
        int there = decision.proposed()
                .map(place ->
                        none.facility(decision, group, place.hosts().buildings().get(0)))
                .orElse(home);
        switch (decision.kind()) {
            case REJECT ->
                reach(
                        group,
                        group.reach().stream()
                                .filter(reach -> reach.facility() == home || there != home && reach.facility() != there)
                                .toList());
            case NOT_BEFORE -> {
                int first = decision.year().getAsInt() - question.horizon().baseYear();
                reach(
                        group,
                        group.reach().stream()
                                .map(reach -> reach.facility() == home || there != home && reach.facility() != there
                                        ? reach
                                        : later(reach, first))
                                .toList());
            }
            case LOCK, OTHER_HOST, OTHER_SHARE -> fix(none, decision, group);
            case OPEN, ACCEPT -> {
                if (decision.isEdit()) {
                    fix(none, decision, group);
                }
            }
        }
    }

    private void fix(Boundaries none, Decision decision, UserGroup group) {
        List<Decisions.Move> moves = fixed.computeIfAbsent(group.index(), index -> new ArrayList<>());
        moves.addAll(none.moves(decision));
        Boundaries.check(decision, group, moves);
    }

    private static Reach later(Reach reach, int first) {
        return new Reach(reach.facility(), reach.metres(), Math.max(reach.first(), first), reach.cost());
    }

    private void reach(UserGroup group, List<Reach> reach) {
        groups.set(group.index(), with(group, group.users(), reach));
    }

    private static UserGroup with(UserGroup group, List<Integer> users, List<Reach> reach) {
        return new UserGroup(
                group.index(),
                group.unit(),
                group.home(),
                group.area(),
                group.shares(),
                group.need(),
                users,
                group.parts(),
                reach);
    }

    private void fix(int index, List<Decisions.Move> moves) {
        UserGroup group = groups.get(index);
        List<Integer> left = new ArrayList<>(group.users());
        for (Decisions.Move move : moves) {
            List<Integer> gone = IntStream.range(0, question.years())
                    .mapToObj(t -> t < move.from() ? 0 : group.users(t, move.parts()))
                    .toList();
            IntStream.range(0, left.size()).forEach(t -> left.set(t, left.get(t) - gone.get(t)));
            arrived.add(new UserGroup(
                    question.groups().size() + arrived.size(),
                    group.unit(),
                    move.facility(),
                    group.area(),
                    group.shares(),
                    group.need(),
                    gone,
                    1,
                    List.of(Reach.home(move.facility(), 0))));
        }
        groups.set(index, with(group, left, List.of(group.reach(group.home()))));
    }

    private AllotmentAnswer solve(AllotmentEngine engine, double work) {
        Question other = new Question(
                question.horizon(),
                question.limits(),
                question.sites(),
                question.facilities(),
                Stream.concat(groups.stream(), arrived.stream()).toList(),
                question.pools().stream().map(this::pool).toList());
        AllotmentAnswer answer = engine.solve(other, Decisions.none(other), work);
        Decisions found = answer.plan().decisions();
        List<List<Decisions.Move>> moves =
                new ArrayList<>(found.moves().subList(0, question.groups().size()));
        fixed.forEach(moves::set);
        AllotmentPlan plan = new Evaluator(question)
                .evaluate(new Decisions(found.ready(), found.closes(), moves, found.pavilions()));
        long dearer = plan.score().cost() - answer.plan().score().cost();
        return new AllotmentAnswer(plan, answer.shortage(), answer.cost() + dearer);
    }

    private Pool pool(Pool pool) {
        List<Integer> members = new ArrayList<>(pool.groups());
        arrived.stream()
                .filter(group -> pool.facilities().contains(group.home()))
                .forEach(group -> members.add(group.index()));
        return new Pool(
                pool.service(),
                pool.rule(),
                pool.part(),
                pool.facilities(),
                members,
                pool.fill(),
                pool.largest(),
                pool.strain(),
                pool.served());
    }
}
