package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.capacity.Utilisation;
import no.arealklok.fixture.CaseText;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Percent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A real merger: Bærums Verk skole (240 pupils, 390 places) into Lesterud skole (390 pupils, nearly 600 places),
 * proposed in 2015 and adopted from autumn 2018. The valley's rolls were expected to halve in ten years; here those of
 * Bærums Verk do, in a straight line, and Lesterud's stay, which is our reading.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BaerumMergerTest {
    private static final Horizon PERIOD = new Horizon(2015, 2025);

    private final CaseText text = new CaseText(PERIOD)
            .buildings("V | 0 | 0 | -\nL | 1 | 0 | -")
            .units("Verk | school | V | 390 | 240>120\nLesterud | school | L | 600 | 390>390");

    @Test
    void each_alone_is_two_thirds_full_and_both_together_too_many_in_the_base_year() {
        List<Utilisation> alone = text.uses().all().stream()
                .flatMap(use -> use.utilisation().stream())
                .toList();

        // 240 ÷ 390 = 61.5 %, 390 ÷ 600 = 65 %
        assertThat(alone).extracting(Utilisation::percent).containsExactly(new Percent(62), new Percent(65));
        // (240 + 390) ÷ 600 = 630 ÷ 600 = 105 %
        assertThat(Percent.of(users(2015), places())).isEqualTo(new Percent(105));
    }

    @Test
    void both_fit_in_one_first_in_2018_when_it_was_done() {
        // 240 − 12 × 2 + 390 = 606 of 600 in 2017: 101 %; 240 − 12 × 3 + 390 = 594 in 2018: 99 %
        assertThat(users(2017)).isEqualTo(606);
        assertThat(users(2018)).isEqualTo(594);
        assertThat(PERIOD.years().filter(year -> users(year) <= places()).findFirst())
                .hasValue(2018);
    }

    @Test
    void parallels_of_28_pupils_give_the_capacities_that_the_municipality_states() {
        CaseText parallels = new CaseText()
                .buildings("B | 0 | 0 | -\nC | 0 | 0 | -")
                .units("P2 | school | B | - | 240 | parallels=2\nP3 | school | C | - | 390 | parallels=3");

        // 2 × 7 × 28 = 392 for «390», 3 × 7 × 28 = 588 for «nearly 600»
        assertThat(parallels.uses().all())
                .extracting(use -> use.places().map(Figure::whole).orElseThrow())
                .containsExactly(392L, 588L);
    }

    private long users(int year) {
        Outlook outlook = text.outlook();
        return Math.round(
                outlook.total("school", Growth.MAIN, unit -> true).orElseThrow().in(year));
    }

    private long places() {
        return text.uses()
                .of(text.municipality().register().unit("Lesterud"))
                .places()
                .orElseThrow()
                .whole();
    }
}
