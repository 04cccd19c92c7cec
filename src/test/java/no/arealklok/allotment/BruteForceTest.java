package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.Score;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Level;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every plan of tiny municipalities is tried: none is better than the one that is found, nor below its bound. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BruteForceTest {
    private static final Horizon FOUR_YEARS = new Horizon(2026, 2029);

    /** What the programme rounds, in NOK. */
    private static final long ROUNDING = 1_000;

    private static Question question(String service, boolean homes, Random random) {
        StringBuilder units = new StringBuilder();
        StringBuilder extensions = new StringBuilder();
        for (String building : List.of("A", "B")) {
            int places = 60 + random.nextInt(60);
            units.append("%s1 | %s | %s | %d | %d>%d\n"
                    .formatted(
                            building,
                            service,
                            building,
                            places,
                            places - 20 + random.nextInt(30),
                            places - 20 + random.nextInt(50)));
            extensions.append(
                    "%s | %s | 10 | %d\n".formatted(building, service, 3_000_000 + 1_000_000 * random.nextInt(4)));
        }
        CaseText text = new CaseText(FOUR_YEARS)
                .norm("measure.lead-time.move", 1)
                .norm("measure.lead-time.extension", 1)
                .norm("allotment.parts.school", 2)
                .norm("allotment.boundaries", 2)
                .extensions(extensions.toString())
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units(units.toString());
        if (random.nextBoolean()) {
            text.norm("strain." + service + ".share", 0.05 * (1 + random.nextInt(3)));
            text.norm("strain." + service + ".years", 1 + random.nextInt(2));
        }
        if (!service.equals("care-home") && random.nextInt(3) == 0) {
            text.norm("pavilion.shortest-stay", homes ? 2 : 1).norm("pavilion.longest-stay", 2);
            text.norm("pavilion.%s.most".formatted(service), homes ? 1 : 1 + random.nextInt(2));
            text.norm("pavilion.%s.size".formatted(service), 4 + random.nextInt(8));
        }
        if (homes) {
            text.homes("West | -0.5 | 0 | A1 | 400\nEast | 0.7 | 0 | A1 | 300\nNorth | 1 | 0.5 | B1 | 900");
        }
        return AllotmentRun.of(text, FOUR_YEARS).question().staying();
    }

    @ParameterizedTest
    @CsvSource({"school, false", "school, true", "kindergarten, false", "kindergarten, true", "care-home, false"})
    void the_best_of_all_is_found_and_proven(String service, boolean homes) {
        LongStream.range(0, homes ? 8 : 15).forEach(seed -> {
            Question question = question(service, homes, new Random(seed));
            Evaluator evaluator = new Evaluator(question);
            Score best = decisions(question)
                    .map(decisions -> evaluator.evaluate(decisions).score())
                    .min(Score::compareTo)
                    .orElseThrow();
            AllotmentAnswer answer = ExactAllotment.load().orElseThrow().solve(question, Decisions.none(question), 2);

            assertThat(answer.shortage()).as("seed %d", seed).isEqualTo(best.shortage());
            assertThat(answer.plan().score().shortage()).as("seed %d", seed).isEqualTo(best.shortage());
            assertThat(answer.plan().score().cost()).as("seed %d", seed).isBetween(best.cost(), best.cost() + ROUNDING);
            assertThat(answer.cost()).as("seed %d", seed).isBetween(best.cost() - ROUNDING, best.cost());
        });
    }

    private static Stream<Decisions> decisions(Question question) {
        Decisions none = Decisions.none(question);
        List<List<List<Integer>>> ready = product(question.facilities().stream()
                .map(facility -> years(question, facility))
                .toList());
        List<List<List<Move>>> moves = product(
                question.groups().stream().map(group -> moves(question, group)).toList());
        List<List<Optional<Pavilions.Stay>>> rented = product(question.facilities().stream()
                .map(facility -> stays(question, facility))
                .toList());
        return ready.stream()
                .flatMap(built -> moves.stream()
                        .flatMap(gone -> rented.stream()
                                .map(stays -> new Decisions(built, none.closes(), gone, byFacility(stays)))));
    }

    private static Map<Integer, Pavilions.Stay> byFacility(List<Optional<Pavilions.Stay>> stays) {
        Map<Integer, Pavilions.Stay> rented = new HashMap<>();
        for (int facility = 0; facility < stays.size(); facility++) {
            int index = facility;
            stays.get(facility).ifPresent(stay -> rented.put(index, stay));
        }
        return rented;
    }

    /** None, or so many through each term. */
    private static List<Optional<Pavilions.Stay>> stays(Question question, Facility facility) {
        List<Optional<Pavilions.Stay>> stays = new ArrayList<>(List.of(Optional.empty()));
        for (Pavilions.Term term : facility.pavilions().terms(question.years())) {
            for (int number = 1; number <= facility.pavilions().most(); number++) {
                stays.add(Optional.of(new Pavilions.Stay(number, term)));
            }
        }
        return stays;
    }

    /** Of each facility's one level: every year, or never. */
    private static List<List<Integer>> years(Question question, Facility facility) {
        List<List<Integer>> years = new ArrayList<>();
        int never = question.years();
        int first =
                facility.levels().stream().mapToInt(Level::first).findFirst().orElse(never);
        years.add(Collections.nCopies(facility.levels().size(), never));
        for (int year = first; year < never; year++) {
            years.add(Collections.nCopies(facility.levels().size(), year));
        }
        return years;
    }

    /** Of one part or two that go to the one other facility: none, one, both together, or one after the other. */
    private static List<List<Move>> moves(Question question, UserGroup group) {
        List<List<Move>> moves = new ArrayList<>(List.of(List.of()));
        if (group.reach().size() == 1
                || question.pools().stream()
                        .anyMatch(pool -> pool.groups().contains(group.index())
                                && pool.rule().isByYear())) {
            return moves;
        }
        int host = group.reach().get(1).facility();
        for (int year = question.limits().firstChange(); year < question.years(); year++) {
            moves.add(List.of(new Move(host, year, 1)));
            if (group.parts() == 2) {
                moves.add(List.of(new Move(host, year, 2)));
            }
            for (int later = year + 1; group.parts() == 2 && later < question.years(); later++) {
                moves.add(List.of(new Move(host, year, 1), new Move(host, later, 1)));
            }
        }
        return moves;
    }

    private static <T> List<List<T>> product(List<List<T>> choices) {
        List<List<T>> all = List.of(List.of());
        for (List<T> some : choices) {
            all = all.stream()
                    .flatMap(before -> some.stream()
                            .map(one -> Stream.concat(before.stream(), Stream.of(one))
                                    .toList()))
                    .toList();
        }
        return all;
    }
}
