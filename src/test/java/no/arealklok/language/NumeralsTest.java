package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.arealklok.quantity.Percent;
import org.junit.jupiter.api.Test;

class NumeralsTest {
    private final Numerals nb = Numerals.of("nb");
    private final Numerals en = Numerals.of("en");

    @Test
    void whole_numbers_are_grouped_as_the_language_does() {
        assertThat(nb.whole(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(en.whole(1_234_567)).isEqualTo("1,234,567");
        assertThat(nb.whole(-950)).isEqualTo("\u2212950");
    }

    @Test
    void decimals_are_rounded_half_up_away_from_nought() {
        assertThat(nb.decimal(0.125, 2)).isEqualTo("0,13");
        assertThat(nb.decimal(-0.125, 2)).isEqualTo("\u22120,13");
        assertThat(en.decimal(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(en.decimal(-0.04, 1)).isEqualTo("0.0");
    }

    @Test
    void a_decimal_prints_its_scale_and_no_more() {
        assertThat(nb.decimal(new BigDecimal("8.50"))).isEqualTo("8,50");
        assertThat(nb.decimal(new BigDecimal("2E+3"))).isEqualTo("2\u00a0000");
    }

    @Test
    void money_is_in_kroner_or_millions_of_them() {
        assertThat(nb.money(1_250_000)).isEqualTo("1\u00a0250\u00a0000\u00a0kr");
        assertThat(en.money(-1_250_000)).isEqualTo("NOK\u00a0\u22121,250,000");
        assertThat(nb.millions(1_250_000)).isEqualTo("1,3\u00a0mill.\u00a0kr");
        assertThat(en.millions(49_999)).isEqualTo("NOK\u00a00.0\u00a0million");
    }

    @Test
    void roughly_is_two_digits_rounded_up() {
        assertThat(nb.roughly(44_504_124)).isEqualTo("45\u00a0mill.\u00a0kr");
        assertThat(nb.roughly(4_410_000)).isEqualTo("4,5\u00a0mill.\u00a0kr");
        assertThat(nb.roughly(516_000_000)).isEqualTo("520\u00a0mill.\u00a0kr");
        assertThat(nb.roughly(11_400)).isEqualTo("12\u00a0000\u00a0kr");
        assertThat(nb.roughly(11)).isEqualTo("11\u00a0kr");
    }

    @Test
    void a_percent_and_a_year_keep_their_own_customs() {
        assertThat(nb.percent(new Percent(62))).isEqualTo("62\u00a0%");
        assertThat(en.percent(new Percent(62))).isEqualTo("62%");
        assertThat(nb.year(2046)).isEqualTo("2046");
    }
}
