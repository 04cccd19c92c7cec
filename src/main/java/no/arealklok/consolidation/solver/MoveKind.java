package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.question.Host;

/** The compound moves: changes of several units that only pay together. */
enum MoveKind {
    /** All units leave a building in one year, each for its best host; those that had come find another place too. */
    EMPTY(0.15) {
        @Override
        void draw(Sketch sketch, Random random) {
            int site = oneOf(sketch.placement(random.nextInt(sketch.units())).host(), random);
            int year = year(sketch, random);
            sendOn(sketch, site, year);
            for (int unit : sketch.neighbourhood().residents(site)) {
                sketch.putBest(unit, sketch.choices(unit).hosts(year));
            }
        }
    },

    /** All units that leave a building do so in another year, with those who take over from them. */
    RETIME(0.15) {
        @Override
        void draw(Sketch sketch, Random random) {
            int year = year(sketch, random);
            for (int unit : linked(sketch, away(sketch, random))) {
                Host host = sketch.placement(unit).host();
                sketch.put(unit, sketch.choices(unit).at(host, year));
            }
        }
    },

    /** All units that leave a building stay after all, and those who took over from them. */
    REOPEN(0.15) {
        @Override
        void draw(Sketch sketch, Random random) {
            for (int unit : linked(sketch, away(sketch, random))) {
                sketch.putBest(unit, sketch.choices(unit).stay());
            }
        }
    },

    /** Several units move into one building in one year; who had moved to them finds another place. */
    FILL(0.15) {
        @Override
        void draw(Sketch sketch, Random random) {
            int first = random.nextInt(sketch.units());
            int year = year(sketch, random);
            List<Placement> options = sketch.choices(first).hosts(year);
            if (options.isEmpty()) {
                return;
            }
            Placement target = options.get(random.nextInt(options.size()));
            Host whole = Host.of(target.host().site());
            target.host()
                    .sites()
                    .flatMap(site ->
                            sketch.neighbourhood().residents(site).stream().mapToInt(Integer::intValue))
                    .forEach(unit -> sketch.putBest(unit, sketch.choices(unit).stay()));
            List<Integer> others = new ArrayList<>(sketch.neighbourhood().visitors(whole.site()));
            others.removeIf(unit -> !sketch.choices(unit).hasHost(whole));
            Collections.shuffle(others, random);
            others.remove(Integer.valueOf(first));
            others.add(0, first);
            int count = Math.min(others.size(), 1 + random.nextInt(4));
            for (int unit : others.subList(0, count)) {
                sendOn(sketch, sketch.home(unit), year);
                sketch.put(unit, sketch.choices(unit).at(unit == first ? target.host() : whole, year));
            }
        }
    },

    /** Two to nine units that compete for places are taken out and placed anew, one by one, each where it is best. */
    RUIN(1) {
        @Override
        void draw(Sketch sketch, Random random) {
            int first = random.nextInt(sketch.units());
            List<Integer> others = new ArrayList<>(sketch.neighbourhood().near(first));
            Collections.shuffle(others, random);
            List<Integer> ruined = new ArrayList<>(others.subList(0, Math.min(others.size(), 1 + random.nextInt(8))));
            ruined.add(first);
            ruined.forEach(sketch::takeOut);
            Collections.shuffle(ruined, random);
            for (int unit : ruined) {
                sketch.putBest(unit, some(sketch.choices(unit).anywhere(year(sketch, random)), random));
            }
        }
    },

    /** Two units change places; who had moved to them may find another. */
    SWAP(1) {
        @Override
        void draw(Sketch sketch, Random random) {
            int one = random.nextInt(sketch.units());
            List<Integer> others = sketch.neighbourhood().near(one);
            if (others.isEmpty()) {
                return;
            }
            int other = others.get(random.nextInt(others.size()));
            Placement first = sketch.placement(one);
            Placement second = sketch.placement(other);
            if (mayGo(sketch, one, second.host()) && mayGo(sketch, other, first.host())) {
                int year = year(sketch, random);
                go(sketch, one, second, year);
                go(sketch, other, first, year);
                if (random.nextInt(REHOUSED) == 0) {
                    rehouse(sketch, first.host(), List.of(one, other), year);
                    rehouse(sketch, second.host(), List.of(one, other), year);
                }
            }
        }
    },

    /** A unit moves a year earlier or later. */
    SHIFT(0.15) {
        @Override
        void draw(Sketch sketch, Random random) {
            int step = random.nextBoolean() ? 1 : -1;
            away(sketch, random).stream().findFirst().ifPresent(unit -> {
                Placement now = sketch.placement(unit);
                sketch.choices(unit)
                        .in(now.host(), now.option().year() + step)
                        .ifPresent(then -> sketch.put(unit, then));
            });
        }
    };

    /** After one in so many exchanges the others find new places. */
    private static final int REHOUSED = 5;

    /** One in so many placements is overlooked. */
    private static final int BLINK = 10;

    private final double weight;

    MoveKind(double weight) {
        this.weight = weight;
    }

    /** How often it is drawn, against 4 for a change of one unit. */
    double weight() {
        return weight;
    }

    /** Draws a move into the sketch; leaves it empty when there is none. */
    abstract void draw(Sketch sketch, Random random);

    private static int year(Sketch sketch, Random random) {
        int first = Math.min(sketch.firstYear(), sketch.years() - 1);
        return first + random.nextInt(sketch.years() - first);
    }

    /** Units that leave the building of one that does, that one first; empty when nobody moves. */
    private static List<Integer> away(Sketch sketch, Random random) {
        int start = random.nextInt(sketch.units());
        for (int i = 0; i < sketch.units(); i++) {
            int unit = (start + i) % sketch.units();
            if (sketch.isAway(unit)) {
                List<Integer> away = new ArrayList<>(List.of(unit));
                sketch.neighbourhood().residents(sketch.home(unit)).stream()
                        .filter(other -> other != unit && sketch.isAway(other))
                        .forEach(away::add);
                return away;
            }
        }
        return List.of();
    }

    /**
     * With those who move in the same year, into a building that one of them leaves or out of one that one of them
     * comes to.
     */
    private static List<Integer> linked(Sketch sketch, List<Integer> away) {
        List<Integer> linked = new ArrayList<>(away);
        for (int i = 0; i < linked.size(); i++) {
            int unit = linked.get(i);
            Placement placement = sketch.placement(unit);
            Stream.concat(
                            sketch.neighbourhood().visitors(sketch.home(unit)).stream()
                                    .filter(other -> sketch.isIn(other, sketch.home(unit))),
                            placement
                                    .host()
                                    .sites()
                                    .boxed()
                                    .flatMap(site -> sketch.neighbourhood().residents(site).stream()))
                    .filter(other -> sketch.isAway(other)
                            && sketch.placement(other).option().year()
                                    == placement.option().year())
                    .filter(other -> !linked.contains(other))
                    .forEach(linked::add);
        }
        return linked;
    }

    /** Most of them: what is best for each is not always best for all (blinks). */
    private static List<Placement> some(List<Placement> placements, Random random) {
        List<Placement> some = placements.stream()
                .filter(placement -> random.nextInt(BLINK) > 0)
                .toList();
        return some.isEmpty() ? placements : some;
    }

    private static boolean mayGo(Sketch sketch, int unit, Host host) {
        Choices choices = sketch.choices(unit);
        return isHome(sketch, unit, host) ? !choices.stay().isEmpty() : choices.hasHost(host);
    }

    private static boolean isHome(Sketch sketch, int unit, Host host) {
        return !host.isShared() && host.site() == sketch.home(unit);
    }

    /** To where another was, in its year where it had moved. */
    private static void go(Sketch sketch, int unit, Placement there, int year) {
        if (isHome(sketch, unit, there.host())) {
            sketch.put(unit, sketch.choices(unit).stay().get(0));
        } else {
            int then = there.isStay() ? year : there.option().year();
            sketch.put(unit, sketch.choices(unit).at(there.host(), then));
        }
    }

    /** Finds another place for the units that had moved to the building. */
    private static void sendOn(Sketch sketch, int site, int year) {
        for (int unit : arrived(sketch, site)) {
            List<Placement> options = new ArrayList<>(sketch.choices(unit).anywhere(year));
            options.removeIf(option -> option.host().has(site));
            sketch.putBest(unit, options);
        }
    }

    /** Finds the best place, there or elsewhere, for the units that had moved to the buildings, but for some. */
    private static void rehouse(Sketch sketch, Host host, List<Integer> without, int year) {
        host.sites()
                .flatMap(site -> arrived(sketch, site).stream().mapToInt(Integer::intValue))
                .forEach(unit -> {
                    if (!without.contains(unit)) {
                        sketch.putBest(unit, sketch.choices(unit).anywhere(year));
                    }
                });
    }

    private static int oneOf(Host host, Random random) {
        int buildings = host.places().size();
        return host.places().get(buildings == 1 ? 0 : random.nextInt(buildings)).site();
    }

    private static List<Integer> arrived(Sketch sketch, int site) {
        return IntStream.range(0, sketch.units())
                .filter(unit -> sketch.isAway(unit) && sketch.isIn(unit, site))
                .boxed()
                .toList();
    }
}
