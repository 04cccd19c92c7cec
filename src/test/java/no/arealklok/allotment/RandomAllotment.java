package no.arealklok.allotment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;

/** Small municipalities, and plans for them, drawn at random. */
public final class RandomAllotment {
    private static final Horizon YEARS = new Horizon(2026, 2034);

    private RandomAllotment() {}

    /** Three buildings with up to four services, some of which may not be left. */
    public static Question question(Random random) {
        return question(random, 3);
    }

    /** @param parts of a school that may go apart */
    public static Question question(Random random, int parts) {
        StringBuilder buildings = new StringBuilder();
        StringBuilder units = new StringBuilder();
        StringBuilder extensions = new StringBuilder();
        StringBuilder homes = new StringBuilder();
        List<String> named = new ArrayList<>();
        List<String> services = List.of("school", "kindergarten", "care-home", "supported-housing");
        for (String building : List.of("A", "B", "C")) {
            buildings.append("%s | %d | %d | 1000%s\n"
                    .formatted(
                            building, random.nextInt(3), random.nextInt(3), random.nextInt(4) == 0 ? " | keep" : ""));
            for (String service : services.subList(0, 1 + random.nextInt(services.size()))) {
                if (random.nextInt(3) > 0) {
                    int size = service.equals("supported-housing") ? 3 + random.nextInt(4) : 30 + random.nextInt(60);
                    units.append("%s-%s | %s | %s | %d | %d>%d\n"
                            .formatted(
                                    building,
                                    service,
                                    service,
                                    building,
                                    size,
                                    size - random.nextInt(3),
                                    Math.max(2, size + random.nextInt(21) - 10)));
                    named.add(building + "-" + service);
                    homes.append(homes(building + "-" + service, size, random));
                    if (random.nextBoolean()) {
                        extensions.append("%s | %s | 10 | 4000000\n%s | %s | 20 | 7000000\n"
                                .formatted(building, service, building, service));
                    }
                }
            }
        }
        CaseText text = new CaseText(YEARS)
                .norm("allotment.closings-a-year", 1 + random.nextInt(2))
                .norm("allotment.boundaries", 1 + random.nextInt(2))
                .norm("allotment.parts.school", parts)
                .norm("allotment.by-district", random.nextInt(2))
                .norm("decision.lead-time.school", 11 * random.nextDouble() / 2)
                .norm("decision.lead-time.care-home", 11 * random.nextDouble() / 2)
                .extensions(extensions.toString())
                .buildings(buildings.toString())
                .units(units.toString())
                .homes(homes.toString());
        direct(text, named, random);
        strain(text, services, random);
        pavilions(text, random);
        return AllotmentRun.of(text, YEARS).question();
    }

    /** In most municipalities a catchment is fixed, an area stays, or nothing is built before a year, or ever. */
    private static void direct(CaseText text, List<String> units, Random random) {
        switch (units.isEmpty() ? 7 : random.nextInt(8)) {
            case 0 -> text.directive(Directive.Kind.CATCHMENT_FIXED, units.get(random.nextInt(units.size())));
            case 1 -> text.directive(Directive.Kind.NOT_EXTENDED, "A");
            case 2 ->
                text.directive(
                        Directive.Kind.EXTENDED_NOT_BEFORE, OptionalInt.of(YEARS.year(2 + random.nextInt(6))), "B");
            case 3 ->
                text.directive(Directive.Kind.EXTENSION_DECIDED, OptionalInt.of(YEARS.year(3)), 10, "A", "care-home");
            case 4 ->
                text.directive(Directive.Kind.EXTENSION_DECIDED, OptionalInt.of(YEARS.year(4)), 20, "B", "school");
            case 5 -> text.directive(Directive.Kind.AREA_STAYS, "0");
            default -> {}
        }
    }

    /** In half the municipalities each service tolerates a strain in some years. */
    private static void strain(CaseText text, List<String> services, Random random) {
        boolean tolerated = random.nextBoolean();
        for (String service : services) {
            double share = random.nextInt(4) * 0.05;
            int years = random.nextInt(4);
            text.norm("strain." + service + ".share", tolerated ? share : 0);
            text.norm("strain." + service + ".years", tolerated ? years : 0);
        }
    }

    /** In half the municipalities there may be pavilions, ordered now or a year ahead, for one to three years. */
    private static void pavilions(CaseText text, Random random) {
        boolean rented = random.nextBoolean();
        for (String service : List.of("school", "kindergarten")) {
            text.norm("pavilion." + service + ".most", rented ? 1 + random.nextInt(2) : 0);
            text.norm("pavilion." + service + ".size", 3 + random.nextInt(10));
        }
        int shortest = 1 + random.nextInt(2);
        text.norm("pavilion.lead-time", 1 + random.nextInt(2))
                .norm("pavilion.shortest-stay", shortest)
                .norm("pavilion.longest-stay", shortest + random.nextInt(2));
    }

    /** Of half the units: of all users, of some, or of more than there are. */
    private static String homes(String unit, int size, Random random) {
        StringBuilder homes = new StringBuilder();
        for (int area = 0; random.nextBoolean() && area < 3; area++) {
            homes.append("%d | %s | %s | %s | %d\n"
                    .formatted(area, 3 * random.nextDouble(), 3 * random.nextDouble(), unit, random.nextInt(size)));
        }
        return homes.toString();
    }

    /** Within the years that either allows; the programme has no words for others. */
    public static Decisions draw(Question question, Random random) {
        int never = question.years();
        Limits limits = question.limits();
        List<List<Integer>> ready = new ArrayList<>();
        List<Integer> closes = new ArrayList<>();
        for (Facility facility : question.facilities()) {
            List<Integer> years = new ArrayList<>(facility.levels().stream()
                    .map(level -> random.nextInt(3) == 0 && level.first() <= limits.lastBuilt()
                            ? level.first() + random.nextInt(limits.lastBuilt() - level.first() + 1)
                            : never)
                    .toList());
            Collections.sort(years);
            ready.add(years);
            boolean byYear = question.findPool(facility)
                    .filter(pool -> pool.rule().isByYear())
                    .isPresent();
            boolean mayClose = facility.mayClose()
                    && question.sites().get(facility.site()).building().closable();
            closes.add(
                    byYear && mayClose && random.nextInt(4) == 0
                            ? limits.firstChange() + random.nextInt(never - limits.firstChange())
                            : never);
        }
        return new Decisions(
                ready,
                closes,
                question.groups().stream()
                        .map(group -> moves(question, group, random))
                        .toList(),
                rented(question, random));
    }

    /** At some facilities, and mostly where nothing closes. */
    private static Map<Integer, Pavilions.Stay> rented(Question question, Random random) {
        Map<Integer, Pavilions.Stay> rented = new HashMap<>();
        for (Facility facility : question.facilities()) {
            List<Pavilions.Term> terms = facility.pavilions().terms(question.years());
            if (!terms.isEmpty() && random.nextInt(3) == 0) {
                int number = 1 + random.nextInt(facility.pavilions().most());
                rented.put(facility.index(), new Pavilions.Stay(number, terms.get(random.nextInt(terms.size()))));
            }
        }
        return rented;
    }

    /** To one or two facilities, some of it or all. */
    private static List<Move> moves(Question question, UserGroup group, Random random) {
        boolean byYear = question.pools().stream()
                .anyMatch(pool ->
                        pool.groups().contains(group.index()) && pool.rule().isByYear());
        List<Move> moves = new ArrayList<>();
        int left = group.parts();
        for (int place = 1; !byYear && place < group.reach().size() && left > 0; place++) {
            if (random.nextInt(3) == 0) {
                int parts = random.nextBoolean() ? left : 1 + random.nextInt(left);
                int from = question.limits().firstChange()
                        + random.nextInt(question.years() - question.limits().firstChange());
                moves.add(new Move(group.reach().get(place).facility(), from, parts));
                left -= parts;
            }
        }
        return moves;
    }
}
