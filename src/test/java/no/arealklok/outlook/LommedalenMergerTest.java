package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Percent;
import no.arealklok.register.Register;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bærums Verk skole (240 pupils, 390 places) into Lesterud skole (390 pupils, 600 places when a kindergarten moves out
 * of the building), as proposed in 2015 and done on 1 August 2018. Lommedalen, from which Bærums Verk has its pupils,
 * was expected to halve in ten years; what Lesterud was expected to do was not told, and is taken to stay.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LommedalenMergerTest {
    private static final Horizon TEN_YEARS = new Horizon(2015, 2025);

    /** @param lesterud its residents, from the first year to the last */
    private static CaseText town(String lesterud) {
        return new CaseText(TEN_YEARS)
                .buildings("B1 | 0 | 0 | -\nB2 | 1 | 0 | -")
                .units("""
                        Bærums Verk | school | B1 | 390 | 240>120
                        Lesterud    | school | B2 | 600 | %s
                        """.formatted(lesterud));
    }

    private static long together(Outlook outlook, int year) {
        return Math.round(outlook.total("together", Growth.MAIN, unit -> true)
                .orElseThrow()
                .in(year));
    }

    private static OptionalInt firstYearIn(Outlook outlook, long places) {
        return TEN_YEARS
                .years()
                .filter(year -> together(outlook, year) <= places)
                .findFirst();
    }

    @Test
    void in_the_base_year_each_is_little_used_and_both_together_do_not_fit() {
        // 240 / 390 = 61.54 % and 390 / 600 = 65 %, printed 62 and 65; 630 / 600 = 105 %
        CaseText town = town("390");
        Register register = town.municipality().register();

        assertThat(Percent.of(240, 390).value()).isEqualTo(62);
        assertThat(100 * 240 / 390.0).isBetween(61.45, 61.55);
        assertThat(town.uses()
                        .of(register.unit("Bærums Verk"))
                        .utilisation()
                        .orElseThrow()
                        .percent())
                .isEqualTo(Percent.of(240, 390));
        assertThat(town.uses()
                        .of(register.unit("Lesterud"))
                        .utilisation()
                        .orElseThrow()
                        .percent())
                .isEqualTo(Percent.of(390, 600));
        assertThat(Percent.of(390, 600).value()).isEqualTo(65);
        assertThat(together(town.outlook(), 2015)).isEqualTo(630);
        assertThat(Percent.of(630, 600).value()).isEqualTo(105);
    }

    /**
     * 240 − 12 a year: 228, 216, 204 … With Lesterud's 390: 618 and 606, and in 2018 594 of 600, 99 %. If Lesterud
     * halved too (390 − 19.5 a year), 228 + 371 = 599 would fit in 2016. Were the kindergarten to stay, with 560 places
     * for the school, 240 − 12 × 6 = 168 and 390 are 558: 2021.
     */
    @ParameterizedTest
    @CsvSource({"390, 600, 2018", "390>195, 600, 2016", "390, 560, 2021", "390, 500, 0"})
    void it_fits_in_the_first_year_whose_pupils_have_places(String lesterud, long places, int year) {
        OptionalInt first = firstYearIn(town(lesterud).outlook(), places);

        assertThat(first.orElse(0)).isEqualTo(year);
    }

    @Test
    void in_the_year_of_the_merger_and_in_every_later_year_it_fits() {
        Outlook outlook = town("390").outlook();

        assertThat(together(outlook, 2018)).isEqualTo(594);
        assertThat(Percent.of(594, 600).value()).isEqualTo(99);
        assertThat(TEN_YEARS.years().filter(year -> year >= 2018)).allMatch(year -> together(outlook, year) <= 600);
    }
}
