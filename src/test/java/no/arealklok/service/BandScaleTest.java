package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BandScaleTest {
    private final Norms norms = new CaseText().norms();

    @ParameterizedTest
    @CsvSource({
        "0, LOW",
        "69, LOW",
        "70, MODERATE",
        "84, MODERATE",
        "85, GOOD",
        "94, GOOD",
        "95, FULL",
        "100, FULL",
        "101, OVER",
        "110, OVER",
        "111, CRITICAL",
        "300, CRITICAL"
    })
    void a_school_is_in_the_band_that_its_printed_percent_has_reached(int percent, Band band) {
        assertThat(CaseText.TYPES.type("school").bands().band(new Percent(percent), 390, norms))
                .contains(band);
    }

    @Test
    void the_band_follows_the_rounded_percent_and_not_what_is_behind_it() {
        BandScale scale = CaseText.TYPES.type("school").bands();

        // 139 of 200 = 69.5 → 70; 201 of 200 = 100.5 → 101; 221 of 200 = 110.5 → 111
        assertThat(scale.band(Percent.of(139, 200), 200, norms)).contains(Band.MODERATE);
        assertThat(scale.band(Percent.of(201, 200), 200, norms)).contains(Band.OVER);
        assertThat(scale.band(Percent.of(221, 200), 200, norms)).contains(Band.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true", "1, false"})
    void few_homes_have_no_band(long homes, boolean banded) {
        BandScale scale = CaseText.TYPES.type("supported-housing").bands();

        assertThat(scale.band(new Percent(50), homes, norms).isPresent()).isEqualTo(banded);
    }

    @Test
    void a_users_own_limits_move_the_bands() {
        Norms mine = new CaseText().norm("band.school.moderate", 60).norms();

        assertThat(CaseText.TYPES.type("school").bands().band(new Percent(65), 390, mine))
                .contains(Band.MODERATE);
    }
}
