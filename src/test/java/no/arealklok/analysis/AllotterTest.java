package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What directives on who is allotted a place where cost: the question is asked from the beginning without them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllotterTest {
    /** Ten more than A has places for, within reach of B that has room for all; nobody leaves a building. */
    private static CaseText town() {
        return new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("allotment.smallest-move", 1)
                .extensions("A | school | 20 | 12000000")
                .buildings("A | 0 | 0 | 3000 | keep\nB | 2 | 0 | 3000 | keep")
                .units("S | school | A | 300 | 310\nT | school | B | 300 | 200");
    }

    private static Analysis analysis(CaseText text) {
        return new CaseRun(text).allot(ExactAllotment.load().orElseThrow());
    }

    private static Ruling ruling(CaseText text) {
        List<Ruling> rulings = analysis(text).weighing().rulings();
        assertThat(rulings).hasSize(1);
        return rulings.get(0);
    }

    private static PlanScore price(CaseText text) {
        Ruling ruling = ruling(text);
        assertThat(ruling.obeyed()).isTrue();
        return ruling.price().orElseThrow();
    }

    private static List<Measure> built(Analysis analysis) {
        return analysis.plan().measures().stream()
                .filter(Measure.Extend.class::isInstance)
                .toList();
    }

    @Test
    void a_fixed_catchment_costs_the_extension_that_a_boundary_would_have_spared() {
        assertThat(built(analysis(town()))).isEmpty();
        assertThat(built(analysis(town().directive(Kind.CATCHMENT_FIXED, "S")))).hasSize(1);

        PlanScore price = price(town().directive(Kind.CATCHMENT_FIXED, "S"));

        // The boundary moves in 2028, the extension stands from 2029: ten more lack a place for a year.
        assertThat(price.shortage()).isEqualTo(10);
        assertThat(price.cost()).isPositive();
        assertThat(price(town().directive(Kind.CATCHMENTS_APART, "S", "T"))).isEqualTo(price);
    }

    /** 96 pupils in 2026, 115 in 2046, in 100 places. */
    private static CaseText renting() {
        return new CaseText()
                .norm("pavilion.school.most", 1)
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 100 | 96>115");
    }

    @Test
    void without_pavilions_those_whom_they_would_hold_lack_a_place() {
        Analysis rented = analysis(renting());
        Analysis none = analysis(renting().directive(Kind.NO_PAVILIONS));

        assertThat(rented.plan().rented()).hasSize(1);
        assertThat(rented.spare().allotted().decisions().pavilions()).hasSize(1);
        assertThat(none.plan().rented()).isEmpty();
        assertThat(none.spare().allotted().decisions().pavilions()).isEmpty();
        assertThat(price(renting().directive(Kind.NO_PAVILIONS)))
                .isEqualTo(none.plan().score().minus(rented.plan().score()));
    }

    @Test
    void a_directive_that_nothing_hangs_on_costs_nothing() {
        assertThat(price(town().directive(Kind.PRIVATE_NOT_COUNTED))).isEqualTo(PlanScore.ZERO);
        assertThat(price(town().directive(Kind.NOT_EXTENDED, "A"))).isEqualTo(PlanScore.ZERO);
        assertThat(price(town().directive(Kind.EXTENDED_NOT_BEFORE, OptionalInt.of(2040), "A")))
                .isEqualTo(PlanScore.ZERO);
    }

    @Test
    void a_school_that_may_not_be_extended_lacks_places_where_its_catchment_is_fixed_too() {
        List<Ruling> rulings = analysis(
                        town().directive(Kind.CATCHMENT_FIXED, "S").directive(Kind.NOT_EXTENDED, "A"))
                .weighing()
                .rulings();

        assertThat(rulings)
                .extracting(ruling -> ruling.price().orElseThrow().shortage())
                // Without the first the boundary moves in 2028; without the second it is built in 2029.
                .containsExactly(10L * 19, 10L * 18);
    }

    @Test
    void nobody_belongs_to_a_home_where_the_municipality_gives_the_places() {
        CaseText homes = new CaseText()
                .buildings("A | 0 | 0 | 1000 | keep\nB | 3 | 0 | 1000 | keep")
                .units("S | care-home | A | 40 | 44\nT | care-home | B | 40 | 30");

        assertThat(ruling(homes.directive(Kind.CATCHMENTS_APART, "S", "T")).obeyed())
                .isFalse();
    }

    /** B has room for those in the one area alone; if they may not leave A, it is built. */
    @Test
    void an_area_that_stays_costs_the_extension_that_its_boundary_would_have_spared() {
        String homes = "East | 1 | 0 | S | 40\nWest | -1 | 0 | S | 270";
        CaseText town = town().homes(homes);
        CaseText held = town().homes(homes).directive(Kind.AREA_STAYS, "East");

        assertThat(built(analysis(town))).isEmpty();
        assertThat(built(analysis(held))).hasSize(1);
        assertThat(price(held).cost()).isPositive();
    }

    @Test
    void the_kinds_take_a_unit_two_units_an_area_and_nothing() {
        assertThat(Kind.AREA_STAYS.fits(List.of("East", "West"), id -> false, id -> false, area -> true))
                .isTrue();
        assertThat(Kind.AREA_STAYS.fits(List.of("East", "S"), id -> true, id -> true, area -> area.equals("East")))
                .isFalse();
        assertThat(Kind.CATCHMENT_FIXED.fits(List.of("S"), id -> true, id -> false, area -> false))
                .isTrue();
        assertThat(Kind.CATCHMENT_FIXED.fits(List.of("A"), id -> false, id -> true, area -> false))
                .isFalse();
        assertThat(Kind.CATCHMENTS_APART.fits(List.of("S"), id -> true, id -> false, area -> false))
                .isFalse();
        assertThat(Kind.PRIVATE_NOT_COUNTED.fits(List.of("S"), id -> true, id -> false, area -> false))
                .isFalse();
    }
}
