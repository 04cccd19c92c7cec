package no.arealklok.consolidation.solver;

import static no.arealklok.consolidation.Directive.Kind.NOT_AFTER;
import static no.arealklok.consolidation.Directive.Kind.NOT_BEFORE;

import java.util.OptionalInt;
import java.util.Random;
import no.arealklok.consolidation.ConsolidationCase;

/** Municipalities drawn from a seed: rising and falling units in buildings of which some hold two and some extend. */
final class RandomMunicipality {
    private record Kind(String service, int places, int spread, int squareMetresEach, int costEach) {}

    private static final Kind SCHOOL = new Kind("school", 200, 400, 12, 450_000);
    private static final Kind KINDERGARTEN = new Kind("kindergarten", 40, 80, 9, 500_000);
    private static final Kind CARE_HOME = new Kind("care-home", 30, 60, 75, 3_500_000);
    private static final Kind HOUSING = new Kind("supported-housing", 3, 6, 65, 3_000_000);

    private final Random random;
    private final double kilometres;
    private final StringBuilder buildings = new StringBuilder();
    private final StringBuilder extensions = new StringBuilder();
    private final StringBuilder units = new StringBuilder();
    private final CaseText text = new CaseText();
    private int count;

    private RandomMunicipality(long seed, double kilometres) {
        this.random = new Random(seed);
        this.kilometres = kilometres;
    }

    /** Eight to fifteen units a few kilometres apart. */
    static ConsolidationCase small(long seed) {
        RandomMunicipality drawn = new RandomMunicipality(seed, 5);
        drawn.add(SCHOOL, 2 + drawn.random.nextInt(3));
        drawn.add(KINDERGARTEN, 3 + drawn.random.nextInt(3));
        drawn.add(CARE_HOME, 1 + drawn.random.nextInt(2));
        drawn.add(HOUSING, 2 + drawn.random.nextInt(4));
        return drawn.build();
    }

    /** Four units of one service that may move in four years, so that every plan can be tried. */
    static ConsolidationCase tiny(long seed) {
        RandomMunicipality drawn = new RandomMunicipality(seed, 2);
        drawn.add(drawn.random.nextBoolean() ? SCHOOL : HOUSING, 4);
        for (int unit = 1; unit <= drawn.count; unit++) {
            drawn.text.directive(NOT_BEFORE, OptionalInt.of(2029), "U" + unit);
            drawn.text.directive(NOT_AFTER, OptionalInt.of(2032), "U" + unit);
        }
        return drawn.build();
    }

    /** 182 municipal units, as a large Norwegian municipality has. */
    static ConsolidationCase large(long seed, double kilometres) {
        RandomMunicipality drawn = new RandomMunicipality(seed, kilometres);
        drawn.add(SCHOOL, 50);
        drawn.add(KINDERGARTEN, 52);
        drawn.add(CARE_HOME, 20);
        drawn.add(HOUSING, 60);
        return drawn.build();
    }

    private void add(Kind kind, int number) {
        for (int i = 0; i < number; i++) {
            count++;
            int places = kind.places() + random.nextInt(kind.spread());
            boolean shared = count > 1 && random.nextInt(12) == 0;
            String building = "B" + (shared ? 1 + random.nextInt(count - 1) : count);
            if (!shared || !buildings.toString().contains(building + " |")) {
                building = "B" + count;
                addBuilding(kind, building, places);
            }
            int now = (int) Math.max(1, places * (0.5 + 0.5 * random.nextDouble()));
            int then = (int) Math.max(1, now * (0.6 + 0.7 * random.nextDouble()));
            String users = random.nextInt(4) == 0 ? now + ">" + then + ">" + now : now + ">" + then;
            units.append("U%d | %s | %s | %d | %s%n".formatted(count, kind.service(), building, places, users));
        }
    }

    private void addBuilding(Kind kind, String building, int places) {
        if (random.nextInt(2) == 0) {
            for (int share = 2; share <= 4; share += 2) {
                int added = Math.max(1, places * share / 8);
                extensions.append(
                        "%s | %s | %d | %d%n".formatted(building, kind.service(), added, added * kind.costEach()));
            }
        }
        buildings.append("%s | %s | %s | %d%s%n"
                .formatted(
                        building,
                        random.nextDouble() * kilometres,
                        random.nextDouble() * kilometres,
                        places * kind.squareMetresEach(),
                        random.nextInt(15) == 0 ? " | keep" : ""));
    }

    private ConsolidationCase build() {
        return text.extensions(extensions.toString())
                .buildings(buildings.toString())
                .units(units.toString())
                .build();
    }
}
