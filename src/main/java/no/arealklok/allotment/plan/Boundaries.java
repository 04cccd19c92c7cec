package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Decision.Place;
import no.arealklok.directive.Hosts;
import no.arealklok.directive.Subject;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.population.Home;
import no.arealklok.quantity.Horizon;

/** The boundaries that an allotment moves (grenser), as a planner decides on them. */
public record Boundaries(AllotmentPlan plan) {
    /** Those of a unit, or those of them who live in one area, who go elsewhere from a year on. */
    public record Line(UserGroup group, Subject subject, Place place) {}

    /** In the order of the groups. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (UserGroup group : question().groups()) {
            for (Decisions.Move move : plan.decisions().moves().get(group.index())) {
                lines.add(new Line(group, subject(group), place(group, move)));
            }
        }
        return lines;
    }

    private Question question() {
        return plan.question();
    }

    private static Subject subject(UserGroup group) {
        return Subject.boundary(group.unit().id(), group.area().map(Home::area).orElse(""));
    }

    /** With how many parts stay at home, where some do. */
    private Place place(UserGroup group, Decisions.Move move) {
        boolean all = move.parts() == group.parts();
        List<String> buildings =
                all ? List.of(building(move.facility())) : List.of(building(move.facility()), building(group.home()));
        List<Integer> parts = all ? List.of(1) : List.of(move.parts(), group.parts() - move.parts());
        return new Place(new Hosts(buildings, parts), question().horizon().year(move.from()));
    }

    private String building(int facility) {
        Facility found = question().facilities().get(facility);
        return question().sites().get(found.site()).building().id();
    }

    /**
     * What becomes of them by what was decided.
     *
     * @throws UnusableInputException naming the cell of what nobody can do
     */
    public Decisions with(List<Decision> decided) {
        List<List<Decisions.Move>> moves = new ArrayList<>();
        plan.decisions().moves().forEach(some -> moves.add(new ArrayList<>(some)));
        for (Decision decision : decided) {
            UserGroup group = group(decision);
            List<Decisions.Move> there = moves.get(group.index());
            boolean found = there.removeIf(move -> decision.proposed().equals(Optional.of(place(group, move))));
            if (!found && decision.proposed().isPresent()) {
                // Of another allotment than this: what was decided holds.
                there.clear();
            }
            there.addAll(moves(decision));
            check(decision, group, there);
        }
        return new Decisions(
                plan.decisions().ready(),
                plan.decisions().closes(),
                moves,
                plan.decisions().pavilions());
    }

    /** @throws UnusableInputException where more go elsewhere than there are */
    static void check(Decision decision, UserGroup group, List<Decisions.Move> moves) {
        if (moves.stream().mapToInt(Decisions.Move::parts).sum() > group.parts()) {
            throw UnusableInputException.at(
                    decision.cells().of("host"),
                    "review.tooManyParts",
                    group.unit().name(),
                    Integer.toString(group.parts()));
        }
    }

    UserGroup group(Decision decision) {
        return question().pools().stream()
                .filter(pool -> !pool.rule().isByYear())
                .flatMap(pool -> pool.groups().stream().map(question().groups()::get))
                .filter(group -> subject(group).equals(decision.subject()))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.at(
                        decision.cells().of("unit"),
                        "review.noBoundary",
                        decision.subject().id()));
    }

    /** Where it sends them; none where they stay. */
    List<Decisions.Move> moves(Decision decision) {
        return decision.goal()
                .map(goal -> moves(decision, group(decision), goal))
                .orElse(List.of());
    }

    private List<Decisions.Move> moves(Decision decision, UserGroup group, Place goal) {
        int from = index(decision, goal, question().horizon());
        List<Integer> parts = whole(goal.hosts().parts(), group.parts());
        return IntStream.range(0, parts.size())
                .filter(i -> !goal.hosts().buildings().get(i).equals(building(group.home())))
                .mapToObj(i -> new Decisions.Move(
                        facility(decision, group, goal.hosts().buildings().get(i)), from, parts.get(i)))
                .toList();
    }

    /** The shares as whole parts that add up; nobody gets none. */
    private static List<Integer> whole(List<Integer> shares, int parts) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> whole = new ArrayList<>();
        int before = 0;
        for (int share : shares) {
            int after = before + share;
            whole.add(Math.max(1, rounded(parts, after, all) - rounded(parts, before, all)));
            before = after;
        }
        return whole;
    }

    private static int rounded(int parts, int share, int all) {
        return (int) ((2L * parts * share + all) / (2L * all));
    }

    /** Of the first year of a place, which is after the base year. */
    public static int index(Decision decision, Place place, Horizon horizon) {
        int year = place.year() - horizon.baseYear();
        if (year < 1 || year >= horizon.length()) {
            throw UnusableInputException.at(
                    decision.cells().of("year"),
                    "review.yearOutside",
                    Integer.toString(place.year()),
                    Integer.toString(horizon.year(1)),
                    Integer.toString(horizon.lastYear()));
        }
        return year;
    }

    int facility(Decision decision, UserGroup group, String building) {
        return group.facilities()
                .filter(facility -> building(facility).equals(building))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.at(
                        decision.cells().of("host"),
                        "review.noReach",
                        building,
                        group.unit().name()));
    }
}
