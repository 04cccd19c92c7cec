package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CareVariantTest {
    private static final ServiceType CARE_HOME = CaseText.TYPES.type("care-home");
    private static final ServiceType HOUSING = CaseText.TYPES.type("supported-housing");

    /** Of 80 years and over twice as many in ten years; 67–79 as before. */
    private static CaseText care() {
        return new CaseText(new Horizon(2026, 2036))
                .buildings("B | 0 | 0 | -")
                .units("""
                C | care-home | B | - | 100 | area=Vest
                S | school | B | - | 300 | area=Vest
                """)
                .population("""
                Vest | 67–79 | MAIN | 2026 | 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000
                Vest | 80+   | MAIN | 2026 | 600 660 720 780 840 900 960 1020 1080 1140 1200
                """);
    }

    private static Map<CareVariant, Series> variants(CaseText text) {
        return text.outlook().supplement().variants().get(CARE_HOME);
    }

    /**
     * Need 2026: 1000 × 0.01 + 600 × 0.15 = 100; 2036: 10 + 180 = 190 of 100, so 190 users. Reduced by 1 % a year: 190
     * ×
     * 0.99^10 = 190 × 0.904382 = 171.83. Healthier by 0.05 years a year, doubling over 6: 190 × 2^(−0.5/6) = 190 ×
     * 0.943874 =
     * 179.34.
     */
    @Test
    void three_variants_of_the_coverage_of_the_old() {
        Map<CareVariant, Series> variants = variants(care());

        assertThat(variants.get(CareVariant.CONSTANT).in(2036)).isEqualTo(190);
        assertThat(variants.get(CareVariant.REDUCED).in(2036)).isEqualTo(172);
        assertThat(variants.get(CareVariant.HEALTHIER).in(2036)).isEqualTo(179);
        assertThat(variants.values())
                .allSatisfy(users -> assertThat(users.in(2026)).isEqualTo(100));
    }

    @Test
    void the_norm_chooses_which_one_the_outlook_is() {
        assertThat(care().outlook().supplement().chosen()).isEqualTo(CareVariant.CONSTANT);
        Outlook reduced = care().norm("care.coverage.variant", 1).outlook();
        UnitOutlook home = reduced.all().iterator().next();

        assertThat(reduced.supplement().chosen()).isEqualTo(CareVariant.REDUCED);
        assertThat(home.users(Growth.MAIN).in(2036)).isEqualTo(172);
        assertThat(care().norm("care.coverage.variant", 7)
                        .outlook()
                        .supplement()
                        .chosen())
                .isEqualTo(CareVariant.HEALTHIER);
    }

    @Test
    void a_need_names_the_norms_of_its_variant() {
        UnitOutlook home = care().norm("care.coverage.variant", 1)
                .outlook()
                .all()
                .iterator()
                .next();
        Series need = (Series)
                ((Origin.Computed) home.users(Growth.MAIN).origin()).operands().get(1);

        assertThat(need.id()).isEqualTo("need/*/care-home/67+/MAIN/REDUCED");
        assertThat(((Origin.Computed) need.origin()).operands())
                .extracting(Traceable::id)
                .endsWith("norm/care.coverage.variant", "norm/care.coverage.yearly-reduction");
    }

    @Test
    void only_services_of_the_old_have_variants_and_without_population_they_are_all_today() {
        assertThat(care().outlook().supplement().variants()).containsOnlyKeys(CARE_HOME);
        Map<CareVariant, Series> flat = variants(new CaseText(new Horizon(2026, 2036))
                .buildings("B | 0 | 0 | -")
                .units("C | care-home | B | - | 100 | area=Vest"));
        assertThat(flat.values()).allSatisfy(users -> assertThat(users.in(2036)).isEqualTo(100));
    }

    /** 8 today; 3 applicants from 2028 and 2 from 2030; 0.5 a year: 2028 8 + 3 + 1, 2036 8 + 5 + 5. */
    @Test
    void supported_housing_is_needed_by_those_who_apply_and_by_growth() {
        Outlook outlook = new CaseText(new Horizon(2026, 2036))
                .buildings("B | 0 | 0 | -")
                .units("""
                        H1 | supported-housing | B | - | 5
                        H2 | supported-housing | B | - | 3
                        """)
                .applicants("""
                        supported-housing | 2028 | 3
                        supported-housing | 2030 | 2
                        care-home | 2028 | 9
                        """)
                .norm("supported-housing.net-growth", 0.5)
                .outlook();
        MunicipalNeed need = outlook.supplement().needs().get(0);

        assertThat(need.type()).isEqualTo(HOUSING);
        assertThat(need.users().in(2026)).isEqualTo(8);
        assertThat(need.users().in(2028)).isEqualTo(12);
        assertThat(need.users().in(2036)).isEqualTo(18);
        assertThat(need.applicants().in(2029)).isEqualTo(3);
        assertThat(need.growth().in(2036)).isEqualTo(5);
        // No unit is told who comes to it.
        assertThat(outlook.total("h", Growth.MAIN, unit -> true).orElseThrow().in(2036))
                .isEqualTo(8);
    }

    @Test
    void applicants_are_counted_from_after_the_base_year_those_before_are_users_already() {
        MunicipalNeed need = new CaseText(new Horizon(2026, 2036))
                .buildings("B | 0 | 0 | -")
                .units("H | supported-housing | B | - | 5")
                .applicants("supported-housing | 2026 | 3")
                .outlook()
                .supplement()
                .needs()
                .get(0);

        assertThat(need.users().in(2036)).isEqualTo(5);
    }
}
