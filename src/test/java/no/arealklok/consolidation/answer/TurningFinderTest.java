package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** With how many users a unit that would move stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurningFinderTest {
    /** S, whose building is the larger, moves to T's while there is room for both. */
    private static CaseText pair(long users, int places) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 1900")
                .units("S | school | A | 300 | %d\nT | school | B | %d | 100".formatted(users, places))
                .norm("moving.cost-per-person", 0)
                .norm("economy.discount-rate", 0)
                .norm("closing.empty-years", 0);
    }

    private static List<Turning> find(int places, CaseText norms) {
        Plan plan = SmallSearch.plan(pair(100, places).build());
        Preference none = SmallSearch.none(plan);
        List<Refusal> refusals = new RefusalFinder(SmallSearch.REPLANNER, unit -> true, norms.norms())
                .find(none, plan, new Proposer().propose(plan));
        assertThat(refusals).extracting(refusal -> refusal.unit().unit().id()).containsExactly("S");
        return new TurningFinder(
                        (unit, times) -> pair(Math.round(100 * times), places).build(),
                        (unit, times) -> pair(Math.round(100 * times), places).build(),
                        SmallSearch.REPLANNER,
                        norms.norms())
                .find(none, plan, refusals);
    }

    private static List<Turning> find(int places) {
        return find(places, new CaseText());
    }

    @Test
    void it_stays_from_the_first_number_on_that_there_is_no_room_for() {
        // 240 places, less T's 100.
        assertThat(find(240)).singleElement().satisfies(turning -> {
            assertThat(turning.unit().unit().id()).isEqualTo("S");
            assertThat(turning.users()).isEqualTo(100);
            assertThat(turning.most()).isEqualTo(150);
            assertThat(turning.stays()).isEqualTo(OptionalInt.of(141));
        });
    }

    @Test
    void with_room_for_the_most_that_are_tried_it_moves_all_the_same() {
        assertThat(find(300))
                .singleElement()
                .satisfies(turning -> assertThat(turning.stays()).isEmpty());
    }

    @Test
    void the_norms_say_how_far_and_for_how_many_it_is_tried() {
        assertThat(find(240, new CaseText().norm("turnings.more-users", 20)))
                .singleElement()
                .satisfies(turning -> {
                    assertThat(turning.most()).isEqualTo(120);
                    assertThat(turning.stays()).isEmpty();
                });
        assertThat(find(240, new CaseText().norm("turnings.most", 0))).isEmpty();
        assertThat(find(240, new CaseText().norm("turnings.more-users", 0))).isEmpty();
    }

    /** Two plans that are known only tell where to search; what the search says otherwise is not told. */
    @Test
    void where_the_search_says_otherwise_nothing_is_told() {
        Plan plan = SmallSearch.plan(pair(100, 240).build());
        Preference none = SmallSearch.none(plan);
        CaseText norms = new CaseText();
        List<Refusal> refusals = new RefusalFinder(SmallSearch.REPLANNER, unit -> true, norms.norms())
                .find(none, plan, new Proposer().propose(plan));

        List<Turning> found = new TurningFinder(
                        (unit, times) -> pair(100, 240).build(),
                        (unit, times) -> pair(Math.round(100 * times), 240).build(),
                        SmallSearch.REPLANNER,
                        norms.norms())
                .find(none, plan, refusals);

        assertThat(found).isEmpty();
    }
}
