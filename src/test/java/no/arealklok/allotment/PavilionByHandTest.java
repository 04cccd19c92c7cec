package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pavilions that carry a peak, to the krone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PavilionByHandTest {
    private static final Horizon FOUR_YEARS = new Horizon(2026, 2029);

    /** 96, 100, 104 and 108 pupils in 100 places; nothing can be built. */
    private static CaseText growing(int most, int size) {
        return growing(most, size, "");
    }

    private static CaseText growing(int most, int size, String extensions) {
        return new CaseText(FOUR_YEARS)
                .norm("economy.discount-rate", 0)
                .norm("pavilion.school.most", most)
                .norm("pavilion.school.size", size)
                .norm("pavilion.setting-up", 50_000)
                .norm("pavilion.rent", 20_000)
                .norm("pavilion.taking-away", 10_000)
                .extensions(extensions)
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>108");
    }

    private static AllotmentRun run(CaseText text) {
        return AllotmentRun.of(text, FOUR_YEARS);
    }

    private static List<String> measures(CaseText text) {
        AllotmentRun run = run(text);
        return run.measures(run.answer().plan());
    }

    @Test
    void a_peak_is_carried_by_a_pavilion_for_as_long_as_it_lasts() {
        AllotmentRun run = run(growing(1, 8));
        AllotmentPlan plan = run.answer().plan();

        assertThat(run.today().score().shortage()).isEqualTo(4 + 8);
        assertThat(run.measures(plan)).containsExactly("rent 1 at A from 2028 to 2029");
        assertThat(plan.score().shortage()).isZero();
        // Eight places: up, two years, and down.
        assertThat(plan.score().cost() - run.today().score().cost()).isEqualTo(8 * (50_000 + 2 * 20_000 + 10_000));
        assertThat(plan.years().get(run.pool("school")))
                .extracting(PoolYear::placed)
                .containsExactly(96, 100, 104, 108);
    }

    @Test
    void no_more_are_rented_than_there_is_use_for_or_may_be() {
        assertThat(measures(growing(3, 4))).containsExactly("rent 2 at A from 2028 to 2029");
        assertThat(measures(growing(1, 4))).containsExactly("rent 1 at A from 2028 to 2029");
        assertThat(measures(growing(0, 8))).isEmpty();
    }

    @Test
    void it_stands_no_longer_than_it_may_and_is_paid_for_as_long_as_it_must() {
        // One of the two years: that in which more lack a place.
        CaseText oneYear = growing(1, 8).norm("pavilion.longest-stay", 1);
        assertThat(measures(oneYear)).containsExactly("rent 1 at A from 2029 to 2029");
        // Ordered in 2026.
        assertThat(measures(growing(1, 8).norm("pavilion.lead-time", 3)))
                .containsExactly("rent 1 at A from 2029 to 2029");

        // Of three years that are paid for two are within the period.
        AllotmentRun longer = run(growing(1, 8).norm("pavilion.shortest-stay", 3));
        assertThat(longer.answer().plan().score().cost()
                        - longer.today().score().cost())
                .isEqualTo(8 * (50_000 + 2 * 20_000 + 10_000));
    }

    @Test
    void nobody_is_sent_to_a_pavilion() {
        // A fifth of A's go to B in 2027; B may rent where none come.
        CaseText text = new CaseText(FOUR_YEARS)
                .norm("pavilion.school.most", 1)
                .norm("measure.lead-time.move", 1)
                .norm("allotment.smallest-move", 1)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("S | school | A | 100 | 100\nT | school | B | 100 | 40>108");
        AllotmentRun run = run(text);
        Decisions none = Decisions.none(run.question());
        List<List<Decisions.Move>> moves = List.of(List.of(new Decisions.Move(1, 1, 1)), List.of());
        Map<Integer, Pavilions.Stay> atB = Map.of(1, new Pavilions.Stay(1, new Pavilions.Term(3, 4)));
        Evaluator evaluator = new Evaluator(run.question());

        assertThat(evaluator
                        .evaluate(new Decisions(none.ready(), none.closes(), moves))
                        .score()
                        .violations())
                .isZero();
        assertThat(evaluator
                        .evaluate(new Decisions(none.ready(), none.closes(), none.moves(), atB))
                        .score()
                        .violations())
                .isZero();
        assertThat(evaluator
                        .evaluate(new Decisions(none.ready(), none.closes(), moves, atB))
                        .score()
                        .violations())
                .isEqualTo(1);
    }

    @Test
    void what_is_built_costs_less_than_what_is_rented_or_the_other_way_round() {
        CaseText dear = growing(1, 8, "A | school | 10 | 60000000").norm("measure.lead-time.extension", 2);
        CaseText cheap = growing(1, 8, "A | school | 10 | 1000000").norm("measure.lead-time.extension", 2);

        assertThat(measures(dear)).containsExactly("rent 1 at A from 2028 to 2029");
        assertThat(measures(cheap)).containsExactly("build 10 at A in 2028");
    }

    @Test
    void with_a_strain_that_is_tolerated_fewer_years_are_rented_for() {
        CaseText strained = growing(1, 8)
                .norm("strain.school.share", 0.1)
                .norm("strain.school.years", 1)
                .norm("pavilion.shortest-stay", 1);

        // Either year may be the strained one; the later is rented for, as it costs less to take away with the period.
        assertThat(measures(strained)).hasSize(1).first().asString().startsWith("rent 1 at A");
        assertThat(run(strained).answer().plan().score().shortage()).isZero();
    }

    @Test
    void children_come_from_other_kindergartens_to_a_pavilion() {
        CaseText text = new CaseText(FOUR_YEARS)
                .norm("pavilion.kindergarten.most", 1)
                .norm("pavilion.kindergarten.size", 20)
                .norm("pavilion.longest-stay", 4)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("K | kindergarten | A | 50 | 60\nL | kindergarten | B | 50 | 60");
        AllotmentRun run = run(text);
        AllotmentPlan plan = run.answer().plan();

        // From 2027 on: 20 and 20 in two, or all short in one.
        assertThat(run.today().score().shortage()).isEqualTo(4 * 20);
        assertThat(plan.score().shortage()).isEqualTo(20);
        assertThat(run.measures(plan)).containsExactly("rent 1 at A from 2027 to 2029");
    }

    /** A map without an order is written in another one in each run. */
    @Test
    void they_are_told_in_the_order_of_the_facilities() {
        Pavilions.Stay stay = new Pavilions.Stay(1, new Pavilions.Term(1, 2));
        Map<Integer, Pavilions.Stay> any = new LinkedHashMap<>();
        List.of(7, 2, 31, 5).forEach(facility -> any.put(facility, stay));

        assertThat(new Decisions(List.of(), List.of(), List.of(), any).pavilions())
                .containsExactly(Map.entry(2, stay), Map.entry(5, stay), Map.entry(7, stay), Map.entry(31, stay));
    }
}
