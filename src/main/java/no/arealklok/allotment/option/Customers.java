package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.population.Home;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;

/**
 * The users of a unit in groups: those of each small area where the register tells who lives where, and the rest, who
 * are taken to live where the unit is and are cut into parts that may go apart.
 */
final class Customers {
    private final boolean byHome;
    private final int parts;
    private final Horizon horizon;
    private final Outlook outlook;
    private final Function<UnitOutlook, Series> users;
    private final Map<String, List<Home>> homes;

    /**
     * Users of a unit who live in one place.
     *
     * @param shares of the unit's users in each year
     * @param need what the residents of the area need, where the population tells
     * @param users whole persons in each year; the groups of a unit add up to its users
     * @param source the outlook of the whole unit
     */
    record Group(
            Unit unit,
            Optional<Home> home,
            List<Double> shares,
            Optional<Series> need,
            List<Integer> users,
            int parts,
            Series source) {}

    /** @param homes where some are known to live */
    Customers(
            ServiceType type,
            Norms norms,
            Horizon horizon,
            Outlook outlook,
            Function<UnitOutlook, Series> users,
            List<Home> homes) {
        Allotment.Rule rule = type.allotment().rule();
        this.byHome = rule == Allotment.Rule.CATCHMENT || rule == Allotment.Rule.ADMISSION;
        this.parts = (int) Math.max(1, norms.figure(type.allotment().parts()).whole());
        this.horizon = horizon;
        this.outlook = outlook;
        this.users = users;
        this.homes = homes.stream().filter(home -> home.users().value() > 0).collect(Collectors.groupingBy(Home::unit));
    }

    /** Whether the register says how many there are. */
    boolean isKnown(Unit unit) {
        return outlook.find(unit).isPresent();
    }

    /** The most who use them all in any year, in the population alternative that has the most. */
    int most(List<Unit> units) {
        return IntStream.range(0, horizon.length())
                .map(t -> units.stream()
                        .mapToInt(unit ->
                                (int) Math.round(known(unit).most().values().get(t)))
                        .sum())
                .max()
                .orElse(0);
    }

    /** The most who use each of them in any year, added up. */
    int mostOfEach(List<Unit> units) {
        return units.stream()
                .mapToInt(unit -> series(unit).values().stream()
                        .mapToInt(value -> (int) Math.round(value))
                        .max()
                        .orElse(0))
                .sum();
    }

    private UnitOutlook known(Unit unit) {
        return outlook.find(unit).orElseThrow();
    }

    private Series series(Unit unit) {
        return users.apply(known(unit));
    }

    List<Group> of(Unit unit) {
        List<Home> known = byHome ? homes.getOrDefault(unit.id(), List.of()) : List.of();
        double living = known.stream().mapToDouble(home -> home.users().value()).sum();
        // The same groups in each population alternative, so that what is decided in one can be judged in another.
        long today = Math.max(
                Math.round(living),
                Math.round(known(unit).users(Growth.MAIN).values().get(0)));
        List<Living> parts = new ArrayList<>();
        known.forEach(home -> parts.add(new Living(
                Optional.of(home),
                home.users().value() / Math.max(today, living),
                outlook.areas().of(known(unit).use(), home.area(), Growth.MAIN))));
        // Where the areas have all, what binary numbers leave over is nobody.
        if (known.isEmpty() || Math.round(living) < today) {
            double rest = 1 - parts.stream().mapToDouble(Living::share).sum();
            parts.add(new Living(Optional.empty(), rest, Optional.empty()));
        }
        return groups(unit, parts);
    }

    private List<Group> groups(Unit unit, List<Living> living) {
        Series all = series(unit);
        Shares shares = new Shares(known(unit).users(Growth.MAIN), living, horizon);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < living.size(); i++) {
            Living part = living.get(i);
            groups.add(new Group(
                    unit,
                    part.home(),
                    shares.of(i),
                    part.need(),
                    persons(all, shares.before(i), shares.before(i + 1)),
                    part.home().isPresent() ? 1 : parts,
                    all));
        }
        return groups;
    }

    /** Rounded where they border on each other, so that nobody is lost or counted twice. */
    private List<Integer> persons(Series all, List<Double> from, List<Double> to) {
        return IntStream.range(0, horizon.length())
                .mapToObj(t -> {
                    long whole = Math.round(all.in(horizon.year(t)));
                    return (int) (Math.round(whole * to.get(t)) - Math.round(whole * from.get(t)));
                })
                .toList();
    }
}
