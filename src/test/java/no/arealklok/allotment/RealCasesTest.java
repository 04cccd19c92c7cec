package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What municipalities decided, or could have, with their printed numbers; ways and areas are made up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealCasesTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    /**
     * Oppegård 2022: five schools with 786 free places around Sofiemyr, which has 399 pupils and is to be rebuilt for
     * 784; Kolbotn was built from 355 to 784 places for 532 million kroner.
     */
    private static AllotmentRun oppegård(double fill, String sofiemyr) {
        return AllotmentRun.of(
                new CaseText(TEN_YEARS)
                        .norm("allotment.fill.school", fill)
                        .extensions("Sofiemyr | school | 385 | 532000000")
                        .buildings("""
                                Greverud | 2 | 1 | 5000 | keep
                                Tårnåsen | 1 | 1 | 7000 | keep
                                Vassbonn | 1 | -1 | 5500 | keep
                                Østli | -1 | -1 | 4200 | keep
                                Kolbotn | -1 | 1 | 7800 | keep
                                Sofiemyr | 0 | 0 | 4000
                                """)
                        .units("""
                                Greverud | school | Greverud | 532 | 522
                                Tårnåsen | school | Tårnåsen | 718 | 566
                                Vassbonn | school | Vassbonn | 559 | 420
                                Østli | school | Østli | 426 | 373
                                Kolbotn | school | Kolbotn | 784 | 352
                                Sofiemyr | school | Sofiemyr | %s | 399
                                """.formatted(sofiemyr)),
                TEN_YEARS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.95, 0.9})
    void oppegård_has_room_next_door_for_a_school_that_was_to_be_rebuilt(double fill) {
        AllotmentRun run = oppegård(fill, "399");
        AllotmentPlan plan = run.answer().plan();

        assertThat(run.measures(plan))
                .contains("close Sofiemyr in 2028")
                .noneMatch(measure -> measure.startsWith("build"));
        assertThat(plan.score().shortage()).isZero();
        assertThat(left(run, plan)).isEqualTo(399);
    }

    /** Pupils of Sofiemyr who go elsewhere; the few of whole persons that no fifth holds go with the last. */
    private static int left(AllotmentRun run, AllotmentPlan plan) {
        int sofiemyr = run.question().groups().size() - 1;
        int parts = plan.decisions().moves().get(sofiemyr).stream()
                .mapToInt(Move::parts)
                .sum();
        return run.question().groups().get(sofiemyr).users(2, parts);
    }

    @Test
    void oppegård_did_not_print_sofiemyr_s_places_and_then_nothing_is_decided_of_it() {
        AllotmentRun run = oppegård(1, "-");

        assertThat(run.measures(run.answer().plan())).noneMatch(measure -> measure.contains("Sofiemyr"));
    }

    /** Asker 2018: Vestre Billingstad had 3 children, and about 70 pupils a year after its 1 640 homes. */
    @Test
    void asker_moves_a_boundary_for_70_pupils_and_not_for_3_children() {
        assertThat(violations(15, 300)).isPositive();
        assertThat(violations(350, 300)).isZero();
    }

    /** Asker 2018: Mellom-Nes was not moved to a school that was full at 366. */
    @Test
    void asker_moves_no_boundary_to_a_school_that_is_full() {
        AllotmentRun run = boundary("330", "366", "", 366);

        assertThat(run.measures(run.answer().plan())).isEmpty();
        assertThat(violations(350, 366)).isPositive();
    }

    /** Tromsø, about 2015: Borgtun was full, and about 70 pupils went to Stakkevollan; nothing was built. */
    @Test
    void tromsø_moves_70_pupils_from_a_full_school_and_builds_nothing() {
        AllotmentRun run = boundary("350", "200", "A | school | 100 | 60000000", 366);

        assertThat(run.measures(run.answer().plan())).containsExactly("70 from A to B in 2028");
    }

    /** A has 300 places, and so many pupils; B as given. */
    private static AllotmentRun boundary(String users, String there, String extensions, int places) {
        return AllotmentRun.of(
                new CaseText(TEN_YEARS)
                        .extensions(extensions)
                        .buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep")
                        .units("S | school | A | 300 | " + users + "\nT | school | B | " + places + " | " + there),
                TEN_YEARS);
    }

    /** Rules broken when a fifth of A goes to B. */
    private static long violations(int users, int there) {
        AllotmentRun run = boundary(Integer.toString(users), Integer.toString(there), "", 400);
        Decisions none = Decisions.none(run.question());
        List<List<Move>> moves =
                Stream.of(List.of(new Move(1, 2, 1)), List.<Move>of()).toList();
        return new Evaluator(run.question())
                .evaluate(new Decisions(none.ready(), none.closes(), moves))
                .score()
                .violations();
    }
}
