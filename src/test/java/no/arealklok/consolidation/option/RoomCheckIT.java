package no.arealklok.consolidation.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.Proofs;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every plan of small municipalities is judged, with the moves that were left out for want of room and without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomCheckIT {
    private static final Set<Obstacle> WANT_OF_ROOM = Set.of(Obstacle.NO_ROOM, Obstacle.TOO_LARGE);

    private static final int DRAWS = 200;

    /** Of those that are tried. */
    private static final int HALF = (int) Proofs.seeds(DRAWS).count() / 2;

    private static final PlanScore WORST = new PlanScore(Long.MAX_VALUE, 0, 0);

    /** Eight years: moves 2028 to 2031, extensions 2029 to 2031. */
    private static final Horizon EIGHT_YEARS = new Horizon(2026, 2033);

    @Test
    void no_move_that_is_left_out_for_want_of_room_is_part_of_a_best_plan() {
        assertThat(leftOut(seed -> drawn(new Random(seed), seed % 40 == 0 ? 4 : 2 + (int) (seed % 2))))
                .isGreaterThan(HALF);
    }

    @Test
    void nor_where_one_service_takes_over_the_rooms_of_another() {
        assertThat(leftOut(seed -> takingOver(new Random(seed)))).isGreaterThan(HALF);
    }

    private static int leftOut(LongFunction<ConsolidationCase> drawn) {
        int leftOut = 0;
        for (long seed : Proofs.seeds(DRAWS).toArray()) {
            ConsolidationCase facts = drawn.apply(seed);
            List<List<Option>> kept =
                    facts.occupants().stream().map(Occupant::options).toList();
            List<List<Option>> all = facts.occupants().stream()
                    .map(occupant -> unpruned(facts, occupant))
                    .toList();
            if (kept.equals(all)) {
                continue;
            }
            leftOut++;
            assertThat(best(facts, kept)).as("seed " + seed).isEqualTo(best(facts, all));
        }
        return leftOut;
    }

    private static List<Option> unpruned(ConsolidationCase facts, Occupant occupant) {
        Set<Integer> ruledOut = occupant.rejections().stream()
                .filter(rejection -> !WANT_OF_ROOM.contains(rejection.obstacle()))
                .map(Rejection::site)
                .collect(Collectors.toSet());
        List<Option> options =
                new ArrayList<>(List.of(new Option(occupant.home().index(), 0)));
        boolean fixed = ruledOut.contains(occupant.home().index());
        for (Site host : facts.sites()) {
            boolean possible = host != occupant.home()
                    && !occupant.annexes().contains(host)
                    && host.services().containsKey(occupant.type().id())
                    && !ruledOut.contains(host.index());
            for (int year = facts.earliestMove(); !fixed && possible && year <= facts.latestMove(); year++) {
                options.add(new Option(host.index(), year));
            }
        }
        occupant.options().stream()
                .filter(option -> option.host().isShared())
                .map(Option::host)
                .distinct()
                .forEach(host -> IntStream.rangeClosed(facts.earliestMove(), facts.latestMove())
                        .forEach(year -> options.add(new Option(host, year))));
        return options;
    }

    private static PlanScore best(ConsolidationCase facts, List<List<Option>> options) {
        return best(new PlanEvaluator(facts), options, new ArrayList<>());
    }

    private static PlanScore best(PlanEvaluator evaluator, List<List<Option>> options, List<Option> chosen) {
        if (chosen.size() == options.size()) {
            Plan plan = evaluator.evaluate(chosen);
            return plan.sites().stream().anyMatch(RoomCheckIT::changesHands) ? WORST : plan.score();
        }
        PlanScore best = WORST;
        for (Option option : options.get(chosen.size())) {
            chosen.add(option);
            PlanScore score = best(evaluator, options, chosen);
            chosen.remove(chosen.size() - 1);
            best = score.compareTo(best) < 0 ? score : best;
        }
        return best;
    }

    /** Someone leaves for good, and someone of the same service comes. */
    private static boolean changesHands(SitePlan site) {
        Set<String> left = site.stays().stream()
                .filter(stay -> stay.main()
                        && !stay.incoming()
                        && stay.to() < site.load().years())
                .map(stay -> stay.occupant().service())
                .collect(Collectors.toSet());
        return site.stays().stream()
                .anyMatch(
                        stay -> stay.incoming() && left.contains(stay.occupant().service()));
    }

    /** A school and a kindergarten in one building, either of which may get the other's rooms, and another of each. */
    private static ConsolidationCase takingOver(Random random) {
        String extensions = """
                A | school       | %d | %d | takes-over=kindergarten
                A | kindergarten | %d | %d | takes-over=school
                """.formatted(
                        20 * (1 + random.nextInt(4)),
                        1_000_000 * (1 + random.nextInt(9)),
                        20 * (1 + random.nextInt(4)),
                        1_000_000 * (1 + random.nextInt(9)));
        if (random.nextInt(3) == 0) {
            extensions += "A | school | 30 | %d%n".formatted(1_000_000 * (1 + random.nextInt(9)));
        }
        return new CaseText(EIGHT_YEARS)
                .norm("measure.years-of-effect", 3)
                .extensions(extensions)
                .buildings("A | 0 | 0 | 2000\nB | 1 | 0 | %d\nC | 0 | 1 | %d"
                        .formatted(200 + random.nextInt(2000), 200 + random.nextInt(2000)))
                .units("""
                        S | school       | A%s | 100 | %d>%d
                        K | kindergarten | %s  | 60  | %d>%d
                        L | kindergarten | B   | 60  | %d>%d
                        T | school       | C   | 100 | %d>%d
                        """.formatted(
                                random.nextInt(6) == 0 ? "+B" : "",
                                random.nextInt(160),
                                random.nextInt(160),
                                random.nextInt(6) == 0 ? "B+A" : "A",
                                random.nextInt(80),
                                random.nextInt(80),
                                random.nextInt(80),
                                random.nextInt(80),
                                random.nextInt(160),
                                random.nextInt(160)))
                .build();
    }

    /** Units of one service, some too full, some sharing a building, and often an empty building to convert. */
    private static ConsolidationCase drawn(Random random, int count) {
        String service = random.nextBoolean() ? "school" : "supported-housing";
        int scale = service.equals("school") ? 50 : 2;
        StringBuilder extensions = new StringBuilder();
        StringBuilder buildings = new StringBuilder();
        StringBuilder units = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            boolean empty = i == count;
            for (int size = 1; size <= (empty ? 1 : random.nextInt(3)); size++) {
                extensions.append("B%d | %s | %d | %d%n"
                        .formatted(i, service, scale * size, 1_000_000 * (1 + random.nextInt(9))));
            }
            buildings.append("B%d | %d | 0 | %d | site-value=%d%s%n"
                    .formatted(
                            i,
                            i,
                            200 + random.nextInt(2000),
                            random.nextInt(5_000_000),
                            random.nextInt(6) == 0 ? " | keep" : ""));
            if (!empty) {
                int home = i > 0 && random.nextInt(5) == 0 ? 0 : i;
                units.append("U%d | %s | B%d%s | %d | %d>%d>%d%n"
                        .formatted(
                                i,
                                service,
                                home,
                                random.nextInt(6) == 0 ? "+B" + count : "",
                                scale * (1 + random.nextInt(4)),
                                random.nextInt(scale * 4),
                                random.nextInt(scale * 4),
                                random.nextInt(scale * 4)));
            }
        }
        return new CaseText(EIGHT_YEARS)
                .norm("measure.years-of-effect", 3)
                .extensions(extensions.toString())
                .buildings(buildings.toString())
                .units(units.toString())
                .build();
    }
}
