package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.arealklok.fixture.CaseText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarbonPriceTest {
    /** 952 in 2023, 2 000 in 2030, 4 % a year after: (2 000 − 952) × 3 ÷ 7 + 952 = 1 401.14 in 2026. */
    @ParameterizedTest
    @CsvSource({"2020, 952", "2023, 952", "2026, 1401.14", "2030, 2000", "2031, 2080", "2046, 3745.96"})
    void the_price_runs_to_the_target_and_grows_from_there(int year, double price) {
        CarbonPrice path = new CarbonPrice(new CaseText().ownNorms().norms());

        assertThat(path.in(year)).isCloseTo(price, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"2029, 952", "2030, 2000", "2031, 2080"})
    void a_target_in_the_first_year_is_reached_at_once(int year, double price) {
        CarbonPrice path = new CarbonPrice(new CaseText()
                .ownNorms()
                .norm("climate.carbon-price.first-year", 2030)
                .norms());

        assertThat(path.in(year)).isCloseTo(price, within(0.01));
    }
}
