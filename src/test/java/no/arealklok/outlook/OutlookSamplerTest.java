package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlookSamplerTest {
    private static final int DRAWS = 4000;

    private final Outlook outlook = new CaseText(new Horizon(2026, 2046))
            .buildings("B | 0 | 0 | -")
            .units("""
                    S | school            | B | - | 300 | grades=1-7
                    T | school            | B | - | 900 | grades=1-7
                    K | kindergarten      | B | - | 300
                    H | supported-housing | B | - | 9
                    """)
            .outlook();

    private List<OutlookSample> draws(long seed) {
        OutlookSampler sampler = outlook.sampler(seed);
        return IntStream.range(0, DRAWS).mapToObj(i -> sampler.draw()).toList();
    }

    private int users(OutlookSample sample, String unit, int t) {
        return sample.users(
                outlook.all().stream()
                        .filter(one -> one.use().unit().id().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .use()
                        .unit(),
                t);
    }

    @Test
    void the_same_seed_gives_the_same_draws_and_another_seed_others() {
        List<Integer> once = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int t = 0; t < 21; t++) {
            once.add(users(outlook.sampler(1).draw(), "S", t));
            again.add(users(outlook.sampler(1).draw(), "S", t));
            other.add(users(outlook.sampler(2).draw(), "S", t));
        }
        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void users_of_the_base_year_are_known() {
        assertThat(draws(1)).allSatisfy(sample -> {
            assertThat(users(sample, "S", 0)).isEqualTo(300);
            assertThat(users(sample, "H", 0)).isEqualTo(9);
        });
    }

    /**
     * The bands end where 10 % lie beyond; they are rounded outwards, and 4 000 draws have a standard error of half a
     * percent.
     */
    @Test
    void one_draw_in_ten_lies_above_the_80_per_cent_band_and_one_below() {
        for (int t : new int[] {1, 5, 20}) {
            for (UnitOutlook unit : outlook.all()) {
                ErrorBand band = outlook.band(unit);
                int year = 2026 + t;
                int index = t;
                double above = draws(1).stream()
                                .filter(one -> one.users(unit.use().unit(), index)
                                        > band.high().in(year))
                                .count()
                        / (double) DRAWS;
                double below = draws(1).stream()
                                .filter(one -> one.users(unit.use().unit(), index)
                                        < band.low().in(year))
                                .count()
                        / (double) DRAWS;
                // 9 homes: whole persons, and nobody is less than nobody
                double slack = unit.use().unit().id().equals("H") ? 0.05 : 0.02;
                assertThat(above).as(unit.use().unit() + " " + year).isCloseTo(0.1, within(slack));
                assertThat(below).as(unit.use().unit() + " " + year).isCloseTo(0.1, within(slack));
            }
        }
    }

    /**
     * In 2046: SSB's 0.13 × n is common. S: 39 of 39² + (22.2 × 2.9)², T: 117 of 117² + (57.7 × 2.9)²: 0.518 × 0.573 =
     * 0.30.
     */
    @Test
    void units_of_a_service_go_wrong_together_and_services_apart() {
        assertThat(correlation(one -> users(one, "S", 20), one -> users(one, "T", 20)))
                .isCloseTo(0.30, within(0.04));
        assertThat(correlation(one -> users(one, "S", 20), one -> users(one, "K", 20)))
                .isCloseTo(0, within(0.05));
    }

    /** Homes have their own noise alone, of which 0.85 is carried into each year: 0.85 and 0.85² = 0.72. */
    @Test
    void a_years_noise_is_carried_into_the_next() {
        assertThat(correlation(one -> users(one, "H", 5), one -> users(one, "H", 6)))
                .isCloseTo(0.85, within(0.03));
        assertThat(correlation(one -> users(one, "H", 5), one -> users(one, "H", 7)))
                .isCloseTo(0.72, within(0.04));
    }

    private double correlation(ToDoubleFunction<OutlookSample> one, ToDoubleFunction<OutlookSample> other) {
        List<OutlookSample> draws = draws(3);
        double meanOne = draws.stream().mapToDouble(one).average().orElseThrow();
        double meanOther = draws.stream().mapToDouble(other).average().orElseThrow();
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (OutlookSample draw : draws) {
            double offOne = one.applyAsDouble(draw) - meanOne;
            double offOther = other.applyAsDouble(draw) - meanOther;
            both += offOne * offOther;
            squaresOne += offOne * offOne;
            squaresOther += offOther * offOther;
        }
        return both / Math.sqrt(squaresOne * squaresOther);
    }
}
