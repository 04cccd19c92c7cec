package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.PopulationText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.NeedRule.Coverage;
import no.arealklok.service.NeedRule.Coverage.Share;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UncertaintyTest {
    private static final Horizon HORIZON = new Horizon(2026, 2046);

    private static Outlook outlook(String units) {
        return new CaseText(HORIZON).buildings("B | 0 | 0 | -").units(units).outlook();
    }

    private static UnitOutlook first(Outlook outlook) {
        return outlook.all().iterator().next();
    }

    private static Series errors(String... ages) {
        List<Share> shares = List.of(ages).stream()
                .map(text -> new Share(PopulationText.ages(text), Optional.empty()))
                .toList();
        return new ProjectionErrors(HORIZON, new CaseText().norms()).of(new Coverage(shares));
    }

    @Test
    void errors_run_straight_between_the_years_that_have_a_norm_and_stay_after_the_last() {
        // 6–12: 3.3 % at 1 year, 5.3 at 2, 6.7 at 5, 12.0 at 8, 13.0 at 10; at 3 years 5.3 + (6.7 − 5.3) / 3
        Series errors = errors("6–12");

        assertThat(errors.in(2026)).isZero();
        assertThat(errors.in(2027)).isEqualTo(0.033);
        assertThat(errors.in(2028)).isEqualTo(0.053);
        assertThat(errors.in(2029)).isCloseTo(0.053 + 0.014 / 3, within(1e-12));
        assertThat(errors.in(2036)).isEqualTo(0.130);
        assertThat(errors.in(2046)).isEqualTo(0.130);
    }

    @Test
    void ages_within_a_group_have_its_error_and_ages_over_several_the_greatest() {
        assertThat(errors("3").in(2028)).isEqualTo(0.101);
        assertThat(errors("80+").in(2028)).isEqualTo(0.052);
        assertThat(errors("85").in(2028)).isEqualTo(0.054);
        // 6–12 5.3 % and 13–15 4.8 %
        assertThat(errors("6–15").in(2028)).isEqualTo(0.053);
        // 67–79 2.3 % and 80+ 5.2 %, whether in one share or two; 90+ with its 14.3 % lies inside 80+
        assertThat(errors("67+").in(2028)).isEqualTo(0.052);
        assertThat(errors("67–79", "80+").in(2028)).isEqualTo(0.052);
    }

    /**
     * 300 pupils every year, in 2027: SSB 300 × 0.033 = 9.9; own noise the greater of 0.05 × 300 = 15 and √300 = 17.32,
     * × 1.2816 = 22.20; √(9.9² + 22.20²) = 24.31; 275.69 to 324.31. In 2046: 39 and, nineteen years after the first,
     * 22.20 × 2.9 = 64.38, 75.27; 224.73 to 375.27.
     */
    @Test
    void a_unit_alone_has_ssbs_error_and_its_own_noise() {
        Outlook outlook = outlook("S | school | B | - | 300 | grades=1-7");
        ErrorBand band = outlook.band(first(outlook));

        assertThat(band.low().in(2026)).isEqualTo(300);
        assertThat(band.high().in(2026)).isEqualTo(300);
        assertThat(band.low().in(2027)).isEqualTo(275);
        assertThat(band.high().in(2027)).isEqualTo(325);
        assertThat(band.low().in(2046)).isEqualTo(224);
        assertThat(band.high().in(2046)).isEqualTo(376);
    }

    @Test
    void a_large_unit_has_the_noise_of_the_norm() {
        // 900: 900 × 0.033 = 29.7; 0.05 × 900 = 45 > 30; × 1.2816 = 57.67; √ = 64.87
        Outlook outlook = outlook("S | school | B | - | 900 | grades=1-7");

        assertThat(outlook.band(first(outlook)).high().in(2027)).isEqualTo(965);
    }

    @Test
    void all_units_of_a_service_together_have_ssbs_error_and_no_more() {
        // 1 200 × 0.033 = 39.6
        Outlook outlook = outlook("""
                S1 | school | B | - | 300 | grades=1-7
                S2 | school | B | - | 900 | grades=1-7
                H  | supported-housing | B | - | 9
                """);
        ErrorBand band = outlook.band(CaseText.TYPES.type("school")).orElseThrow();

        assertThat(band.low().in(2027)).isEqualTo(1160);
        assertThat(band.high().in(2027)).isEqualTo(1240);
        assertThat(outlook.band(CaseText.TYPES.type("care-home"))).isEmpty();
    }

    @Test
    void users_whom_no_projection_drives_have_noise_alone() {
        // 9 homes: √9 × 1.2816 = 3.84, together or alone; two such: √(3.84² + 3.84²) = 5.44
        Outlook outlook = outlook("H | supported-housing | B | - | 9");
        assertThat(outlook.band(first(outlook)).low().in(2030)).isEqualTo(5);
        assertThat(outlook.band(CaseText.TYPES.type("supported-housing"))
                        .orElseThrow()
                        .high()
                        .in(2030))
                .isEqualTo(13);
        outlook = outlook("""
                H1 | supported-housing | B | - | 9
                H2 | supported-housing | B | - | 9
                """);
        assertThat(outlook.band(CaseText.TYPES.type("supported-housing"))
                        .orElseThrow()
                        .high()
                        .in(2030))
                .isEqualTo(24);
        assertThat(outlook.unborn(CaseText.TYPES.type("supported-housing"))).isEmpty();
    }

    @Test
    void nobody_has_no_band_to_either_side() {
        Outlook outlook = outlook("S | school | B | - | 0 | grades=1-7");

        assertThat(outlook.band(first(outlook)).high().in(2046)).isZero();
    }

    @Test
    void a_band_names_the_norms_that_it_is_made_of() {
        Outlook outlook = outlook("S | school | B | - | 300 | grades=1-7");
        Origin.Computed origin =
                (Origin.Computed) outlook.band(first(outlook)).high().origin();
        Traceable errors = origin.operands().get(1);

        assertThat(origin.operands())
                .extracting(Traceable::id)
                .containsExactly(
                        "users/S/MAIN",
                        "error/6–12",
                        "norm/outlook.unit-noise",
                        "norm/outlook.noise-growth",
                        "norm/outlook.normal-80");
        assertThat(((Origin.Computed) errors.origin()).operands())
                .extracting(Traceable::id)
                .startsWith("norm/outlook.error.6-12.after-1")
                .hasSize(5);
    }

    /**
     * Children of age 1 to 5, in shares of 0.75, 0.91, 0.95, 0.97, 0.97 = 4.55 in all. In 2027 all who use it are born,
     * in 2028 those of age 1 are not: 0.75 / 4.55; in 2030 age 1 to 3: 2.61 / 4.55; in 2032 all.
     */
    @Test
    void the_unborn_are_those_younger_than_the_years_gone_by() {
        Outlook outlook = outlook("K | kindergarten | B | - | 60");
        Series unborn = outlook.unborn(CaseText.TYPES.type("kindergarten")).orElseThrow();

        assertThat(unborn.in(2026)).isZero();
        assertThat(unborn.in(2027)).isZero();
        assertThat(unborn.in(2028)).isCloseTo(0.75 / 4.55, within(1e-12));
        assertThat(unborn.in(2030)).isCloseTo(2.61 / 4.55, within(1e-12));
        assertThat(unborn.in(2032)).isEqualTo(1);
    }

    /**
     * Grades 1–7 are ages 6 to 12: two of seven are unborn in 2034. Lower secondary, ages 13 to 15, has none until
     * 2040.
     */
    @Test
    void schools_count_each_grade_alike_and_sum_up_by_users() {
        // In 2034: (210 × 2/7 + 90 × 0) / 300 = 0.2
        Outlook outlook = outlook("""
                S1 | school | B | - | 210 | grades=1-7
                S2 | school | B | - |  90 | grades=8-10
                """);
        Series unborn = outlook.unborn(CaseText.TYPES.type("school")).orElseThrow();

        assertThat(unborn.in(2032)).isZero();
        assertThat(unborn.in(2034)).isCloseTo(0.2, within(1e-12));
        assertThat(outlook.find(unit(outlook, "S2"))
                        .orElseThrow()
                        .unborn()
                        .orElseThrow()
                        .in(2039))
                .isZero();
        assertThat(outlook.find(unit(outlook, "S2"))
                        .orElseThrow()
                        .unborn()
                        .orElseThrow()
                        .in(2040))
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    private static no.arealklok.register.Unit unit(Outlook outlook, String id) {
        return outlook.all().stream()
                .map(found -> found.use().unit())
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_school_that_does_not_say_its_grades_is_as_uncertain_as_ages_6_to_15() {
        Outlook outlook = outlook("S | school | B | - | 300 | area=Vest | grades=");

        assertThat(first(outlook).errors().orElseThrow().id()).isEqualTo("error/6–15");
        assertThat(first(outlook).users(Growth.MAIN).in(2046)).isEqualTo(300);
    }
}
