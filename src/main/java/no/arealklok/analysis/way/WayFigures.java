package no.arealklok.analysis.way;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.travel.Distance;

/** How far those of one service have from home, today and by the plan (reiseveier); all weighed by users. */
public final class WayFigures {
    /** When a way is walked or driven. */
    public enum Time {
        TODAY,
        PLANNED
    }

    /** So many users who have a way. */
    private record Walked(HomeWay of, double users, Distance way) {
        Figure metres() {
            return way.metres();
        }
    }

    private final List<HomeWay> ways;

    /** @param ways of one service, one at least */
    public WayFigures(List<HomeWay> ways) {
        this.ways = List.copyOf(ways);
    }

    private List<Walked> walked(Time time) {
        List<Walked> walked = new ArrayList<>();
        for (HomeWay way : ways) {
            if (time == Time.TODAY) {
                walked.add(new Walked(way, way.users(), way.today()));
            } else {
                way.planned().forEach(part -> walked.add(new Walked(way, part.share() * way.users(), part.way())));
            }
        }
        walked.sort(Comparator.comparingDouble(one -> one.metres().value()));
        return walked;
    }

    /** Metres that so large a share of the users have at most; 0 for the shortest way. */
    public Figure atMost(Time time, double share, String formula) {
        List<Walked> walked = walked(time);
        double all = walked.stream().mapToDouble(Walked::users).sum();
        double before = 0;
        int i = -1;
        do {
            i++;
            before += walked.get(i).users();
        } while (i < walked.size() - 1 && before < share * all - 1e-9);
        return figure(formula + "/" + time, walked.get(i).metres().value(), MeasureUnit.METRES, formula, time);
    }

    public Figure mean(Time time) {
        List<Walked> walked = walked(time);
        double all = walked.stream().mapToDouble(Walked::users).sum();
        double metres = walked.stream()
                .mapToDouble(one -> one.users() * one.metres().value())
                .sum();
        return figure("ways.mean/" + time, metres / all, MeasureUnit.METRES, "ways.mean", time);
    }

    /**
     * Users with a longer way than the limit, in whole persons.
     *
     * @param limit metres, which may not be the same for all
     */
    public Figure beyond(Time time, Function<HomeWay, Figure> limit) {
        double users = walked(time).stream()
                .filter(one -> one.metres().value() > limit.apply(one.of()).value())
                .mapToDouble(Walked::users)
                .sum();
        List<Traceable> operands =
                new ArrayList<>(ways.stream().map(limit).distinct().toList());
        operands.addAll(metres(time));
        return Figure.computed("ways.beyond/" + time, Math.round(users), MeasureUnit.PERSONS, "ways.beyond", operands);
    }

    /**
     * Pupils with a right to transport: beyond the limit, or with a dangerous way.
     *
     * @param part of those of an area who are meant, from 0 to 1
     */
    public Figure carried(Time time, Figure limit, ToDoubleFunction<HomeWay> part) {
        double users = walked(time).stream()
                .filter(one -> one.metres().value() > limit.value() || one.way().dangerous())
                .mapToDouble(one -> one.users() * part.applyAsDouble(one.of()))
                .sum();
        List<Traceable> operands = new ArrayList<>(List.of(limit));
        operands.addAll(metres(time));
        return Figure.computed(
                "ways.carried/" + time + "/" + limit.id(),
                Math.round(users),
                MeasureUnit.PERSONS,
                "ways.carried",
                operands);
    }

    /** Users whose way is longer than each limit but the last, and at most the next; the last class has no end. */
    public List<Double> histogram(Time time, List<Integer> limits) {
        double[] users = new double[limits.size()];
        for (Walked one : walked(time)) {
            int i = limits.size() - 1;
            while (i > 0 && one.metres().value() <= limits.get(i)) {
                i--;
            }
            users[i] += one.users();
        }
        return Arrays.stream(users).mapToObj(some -> (double) Math.round(some)).toList();
    }

    /** What a histogram follows from. */
    public Figure users(Time time) {
        double users = walked(time).stream().mapToDouble(Walked::users).sum();
        return figure("ways.users/" + time, Math.round(users), MeasureUnit.PERSONS, "ways.histogram", time);
    }

    /** Those of them for whom it holds of the metres that they have further than today; below 0 is nearer. */
    public Figure changed(String formula, Predicate<Double> holds) {
        double users = ways.stream()
                .flatMap(way -> way.planned().stream()
                        .filter(part -> holds.test(
                                part.metres().value() - way.today().metres().value()))
                        .map(part -> part.share() * way.users()))
                .mapToDouble(Double::doubleValue)
                .sum();
        return Figure.computed(formula, Math.round(users), MeasureUnit.PERSONS, formula, allMetres());
    }

    /** Metres that they have further than today in sum, times the journeys of a year, in kilometres. */
    public Figure personKilometres(Figure trips) {
        double metres =
                ways.stream().mapToDouble(way -> way.users() * way.longer()).sum();
        List<Traceable> operands = new ArrayList<>(List.of(trips));
        operands.addAll(allMetres());
        return Figure.computed(
                "ways.kilometres", metres / 1000 * trips.value(), MeasureUnit.KILOMETRES, "ways.kilometres", operands);
    }

    private Figure figure(String id, double value, MeasureUnit unit, String formula, Time time) {
        return Figure.computed(id, value, unit, formula, metres(time));
    }

    private List<Figure> allMetres() {
        return Stream.of(Time.values())
                .flatMap(time -> metres(time).stream())
                .distinct()
                .toList();
    }

    private List<Figure> metres(Time time) {
        return walked(time).stream().map(Walked::metres).distinct().toList();
    }
}
