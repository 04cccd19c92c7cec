package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools' bands start at 70, 85, 95, 101 and 111 %; homes have none with fewer than 10 places. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BandMarginTest {
    private static Optional<BandMargin> margin(String service, long users, long places) {
        Utilisation utilisation = new Utilisation(
                "u",
                Figure.read("users", users, MeasureUnit.PERSONS, CellReference.file("test")),
                Figure.read("places", places, MeasureUnit.PLACES, CellReference.file("test")));
        return BandMargin.of(utilisation, CaseText.TYPES.type(service).bands(), new CaseText().norms());
    }

    /** A dash: no number does. */
    private static OptionalLong number(String text) {
        return text.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    @ParameterizedTest
    @CsvSource({
        // 80 %, moderate: 85 users are 85 % and 69 are 69 %; 80 of 94 is 85.1 %, of 95 84.2 %; of 116 69.0 %, of 115
        // 69.6
        "80, 100, 5, 11, 16, 6",
        // 10 %, low: from 70 users; no fewer users and no more places lift it; 10 of 14 is 71.4 %, of 15 66.7 %
        "10, 100, 60, -, -, 86",
        // 120 %, critical, which is the end of it: 110 users; 120 of 109 is 110.1 %, of 108 111.1 %
        "120, 100, -, 10, 9, -",
        // one in one place is full: two are critical, none is low, and so is one in two; there is no place to take
        "1, 1, 1, 1, 1, -",
        // nobody is low, in however many places
        "0, 5, 4, -, -, -"
    })
    void the_margin_is_the_fewest_that_change_the_band(
            long users, long places, String moreUsers, String fewerUsers, String morePlaces, String fewerPlaces) {
        assertThat(margin("school", users, places))
                .contains(
                        new BandMargin(number(moreUsers), number(fewerUsers), number(morePlaces), number(fewerPlaces)));
    }

    @Test
    void a_unit_too_small_for_a_band_has_no_margin_and_one_that_becomes_it_loses_its_band() {
        assertThat(margin("supported-housing", 5, 9)).isEmpty();
        assertThat(margin("supported-housing", 5, 10))
                .map(BandMargin::fewerPlaces)
                .contains(OptionalLong.of(1));
    }
}
