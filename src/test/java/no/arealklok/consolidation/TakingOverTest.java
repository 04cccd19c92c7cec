package no.arealklok.consolidation;

import static no.arealklok.consolidation.Cases.options;
import static no.arealklok.consolidation.Cases.plan;
import static no.arealklok.consolidation.Cases.site;
import static no.arealklok.consolidation.Cases.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.consolidation.search.Part;
import no.arealklok.economy.EmissionSource;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rooms that a kindergarten leaves to a school. Ten years; moves from 2028 and extensions from 2029, both to 2031. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingOverTest {
    private static final String CONVERSION = "A | school | 20 | 8000000 | takes-over=kindergarten\n";

    /** Ten pupils too many in A, where K is too; L has room for K in B, and nobody is in C. */
    private static CaseText shared(String extensions, String moreUnits) {
        return new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .extensions(extensions + "C | kindergarten | 60 | 1000000")
                .buildings("""
                        A | 0 | 0 | 3000
                        B | 1 | 0 | 1000
                        C | 2 | 0 | 1000
                        """)
                .units("""
                        S | school       | A | 100 | 110
                        K | kindergarten | A | 40  | 30
                        L | kindergarten | B | 100 | 20
                        """ + moreUnits);
    }

    private static ConsolidationCase shared() {
        return shared(CONVERSION, "").build();
    }

    /** {@code 20 for 8000000 in 2029}. */
    private static List<String> built(ConsolidationCase facts, String... moves) {
        return plan(facts, moves).sites().stream()
                .filter(site -> site.site() == site(facts, "A"))
                .flatMap(site -> site.extensions().stream())
                .map(built -> built.expansion().places() + " for " + built.investment() + " in "
                        + facts.horizon().year(built.ready()))
                .toList();
    }

    @Test
    void while_the_other_service_stays_there_are_no_places() {
        assertThat(built(shared())).isEmpty();
        assertThat(plan(shared()).score().shortage()).isEqualTo(10 * 10);
    }

    @Test
    void the_places_are_ready_when_the_last_has_left_but_not_before_an_extension_can_be() {
        // without places in 2026–2028, and to the year before
        assertThat(built(shared(), "K B 2028")).containsExactly("20 for 8000000 in 2029");
        assertThat(plan(shared(), "K B 2028").score().shortage()).isEqualTo(3 * 10);
        assertThat(built(shared(), "K B 2031")).containsExactly("20 for 8000000 in 2031");
        assertThat(plan(shared(), "K B 2031").score().shortage()).isEqualTo(5 * 10);
    }

    @Test
    void two_units_must_both_have_left() {
        ConsolidationCase facts =
                shared(CONVERSION, "M | kindergarten | A | 20 | 10").build();

        assertThat(built(facts, "K B 2028")).isEmpty();
        assertThat(built(facts, "K B 2028", "M B 2030")).containsExactly("20 for 8000000 in 2030");
    }

    @Test
    void one_that_only_has_an_annex_there_uses_rooms_too() {
        ConsolidationCase facts =
                shared(CONVERSION, "M | kindergarten | C+A | 60 | 10").build();

        assertThat(built(facts, "K B 2028")).isEmpty();
        assertThat(built(facts, "K B 2028", "M B 2031")).containsExactly("20 for 8000000 in 2031");
    }

    @Test
    void where_another_of_the_service_comes_there_are_no_places() {
        assertThat(built(shared(), "K B 2028", "L A 2031")).isEmpty();
    }

    @Test
    void a_unit_that_never_leaves_leaves_no_places() {
        ConsolidationCase facts = shared();
        SiteLoad load = new SiteLoad(site(facts, "A"), facts);
        load.add(new Stay(unit(facts, "S"), site(facts, "A"), 0, 10, true));
        Stay leaves2031 = new Stay(unit(facts, "K"), site(facts, "A"), 0, 5, true);

        load.add(leaves2031);
        assertThat(load.extensions()).extracting(Built::ready).containsExactly(5);
        load.remove(leaves2031);
        load.add(new Stay(unit(facts, "K"), site(facts, "A"), 0, 10, true));
        assertThat(load.extensions()).isEmpty();
    }

    @Test
    void of_several_ways_the_one_that_leaves_the_fewest_short_is_built_then_the_cheapest() {
        ConsolidationCase facts =
                shared(CONVERSION + "A | school | 10 | 20000000\n", "").build();

        assertThat(built(facts)).containsExactly("10 for 20000000 in 2029");
        // both in 2029: the cheaper; two years later: five years short in place of three
        assertThat(built(facts, "K B 2029")).containsExactly("20 for 8000000 in 2029");
        assertThat(built(facts, "K B 2031")).containsExactly("10 for 20000000 in 2029");
    }

    @Test
    void it_costs_what_a_conversion_does_and_adds_no_area() {
        ConsolidationCase facts = shared();
        Plan plan = plan(facts, "K B 2029");
        SitePlan shared = plan.sites().stream()
                .filter(site -> site.site() == site(facts, "A"))
                .findFirst()
                .orElseThrow();
        Built built = shared.extensions().get(0);

        // 7 of 40 years used, and nothing for running
        assertThat(built.cost(10)).isEqualTo(8_000_000 - 8_000_000 * 33 / 40);
        // 3 000 × 873 in ten years beside it
        assertThat(shared.load().score().cost()).isEqualTo(10L * 3000 * 873 + 1_400_000);
        // 20 × 11.4 m² at 150 kg
        assertThat(built.effects(10).emissions().stream()
                        .collect(Collectors.toMap(
                                emission -> emission.source(),
                                emission -> Math.round(emission.kilograms().get(0)))))
                .isEqualTo(Map.of(EmissionSource.CONVERSION, 34_200L));
    }

    @Test
    void the_places_of_the_service_that_left_are_gone() {
        ConsolidationCase facts = shared();
        SitePlan shared = plan(facts, "K B 2028").sites().get(0);
        SiteService school = shared.site().services().get("school");
        SiteService kindergarten = shared.site().services().get("kindergarten");

        // 2028 and 2029
        assertThat(shared.places(school, 2)).hasValue(100);
        assertThat(shared.places(school, 3)).hasValue(120);
        assertThat(shared.places(kindergarten, 2)).hasValue(40);
        assertThat(shared.places(kindergarten, 3)).hasValue(0);
    }

    @Test
    void who_leaves_the_rooms_may_go_where_it_is_crowded_for_others_are_relieved() {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
                .extensions(CONVERSION)
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 1000")
                .units("""
                        S | school       | A | 100 | 110
                        K | kindergarten | A | 40  | 30
                        L | kindergarten | B | 25  | 20
                        """)
                .build();

        // 25 short in B, where nobody of K was in A
        assertThat(options(facts, "K")).containsExactly("A stay", "B 2028", "B 2029", "B 2030", "B 2031");
    }

    @Test
    void units_of_both_services_are_one_part_of_the_question() {
        ConsolidationCase facts = shared(CONVERSION, "").build();

        assertThat(Part.of(facts)).hasSize(1);
        assertThat(Part.of(facts).get(0).originals())
                .extracting(Occupant::toString)
                .containsExactly("S", "K", "L");
    }
}
