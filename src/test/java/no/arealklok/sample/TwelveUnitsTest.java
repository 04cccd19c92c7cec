package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.capacity.Utilisation;
import no.arealklok.population.Growth;
import no.arealklok.register.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The twelve units by hand. Everything below can be worked out on paper from {@code twelve-units.txt}.
 *
 * <p><b>Utilisation</b> = users ÷ places, rounded half up.
 *
 * <pre>
 * S1 240 / 390 = 61.5 → 62 %     K1 30 / 60 = 50 %     C1 36 / 40 = 90 %     H1 4 / 4 = 100 %
 * S2 390 / 600 = 65 %            K2 20 / 40 = 50 %     C2 27 / 30 = 90 %     H2 2 / 3 = 66.7 → 67 %
 * S3 300 / 350 = 85.7 → 86 %     K3 45 / 50 = 90 %                           H3 2 / 3 = 66.7 → 67 %
 * S4 180 / 200 = 90 %
 *
 * schools        240 + 390 + 300 + 180 = 1 110 of 390 + 600 + 350 + 200 = 1 540 = 72.1 → 72 %
 * kindergartens  30 + 20 + 45          =    95 of 60 + 40 + 50          =   150 = 63.3 → 63 %
 * care homes     36 + 27               =    63 of 40 + 30               =    70 = 90 %
 * housing        4 + 2 + 2             =     8 of 4 + 3 + 3             =    10 = 80 %
 * </pre>
 *
 * <p><b>Roads</b>: within Vest a way goes by Vestkrysset, within Øst by Østkrysset, between them 6 000 m more.
 *
 * <pre>
 * S1–S2  1 000 + 1 200         = 2 200 m, within the limit of 4 000
 * S1–S3  1 000 + 6 000 + 300   = 7 300 m, beyond it
 * K1–K2  300 + 700             = 1 000 m, within 3 000
 * C1–C2  700 + 6 000 + 600     = 7 300 m, within 15 000
 * H1–H2  600 + 400             = 1 000 m; H1–H3 600 + 1 000 = 1 600 m, within 10 000
 * </pre>
 *
 * <p><b>Outlook</b>: in Vest 630 residents are 6 to 12 years old, as many as S1 and S2 have pupils. They fall by 10 a
 * year
 * (low 15, high 5), so the pupils of both schools together are 630 − 10 t after t years: 600, the places of S2, in
 * 2029 (low: 2028, high: 2032), and 430 in 2046 (low: 330, high: 530). S1 has 240 / 630 of them. All else stays as it
 * is.
 *
 * <p><b>Mergers that fit</b>: S1 into S2 from 2029; K2 into K1, 20 + 30 = 50 of 60; H2 and H3 into H1 with its four
 * more
 * homes, 4 + 2 + 2 = 8 of 8, H3 not before 2030. C1 and C2 do not fit: 36 + 27 = 63 of 40. K3 is private and stays.
 */
class TwelveUnitsTest {
    private final Chain chain = Chain.of(TwelveUnits.municipality("twelve-units.xlsx"));

    @Test
    void there_are_twelve_units_in_eleven_buildings() {
        assertThat(chain.municipality().register().units()).hasSize(12);
        assertThat(chain.municipality().register().buildings()).hasSize(11);
        assertThat(chain.municipality().register().unitsIn("B3")).hasSize(2);
        assertThat(chain.unit("K3").operator()).isEqualTo(Operator.PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, 62", "S2, 65", "S3, 86", "S4, 90", "K1, 50", "K2, 50", "K3, 90", "C1, 90", "C2, 90", "H1, 100", "H2, 67",
        "H3, 67"
    })
    void utilisation_is_users_over_places(String unit, int percent) {
        Utilisation utilisation =
                chain.uses().of(chain.unit(unit)).utilisation().orElseThrow();

        assertThat(utilisation.percent().value()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "school, 1110, 1540, 72",
        "kindergarten, 95, 150, 63",
        "care-home, 63, 70, 90",
        "supported-housing, 8, 10, 80"
    })
    void a_service_is_the_sum_of_its_units(String service, long users, long places, int percent) {
        Utilisation total = chain.uses()
                .total(service, use -> use.type().id().equals(service))
                .orElseThrow();

        assertThat(total.users().whole()).isEqualTo(users);
        assertThat(total.places().whole()).isEqualTo(places);
        assertThat(total.percent().value()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, S2, 2200",
        "S1, S3, 7300",
        "K1, K2, 1000",
        "C1, C2, 7300",
        "H1, H2, 1000",
        "H1, H3, 1600",
        "S3, S4, 0"
    })
    void a_way_is_the_sum_of_its_roads(String one, String other, double metres) {
        assertThat(chain.metres(one, other)).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({"LOW, 15, 2028", "MAIN, 10, 2029", "HIGH, 5, 2032"})
    void the_two_schools_fit_together_from_the_year_that_600_are_left(Growth growth, int fewerEachYear, int year) {
        List<Integer> pupils = chain.together(growth, "S1", "S2");

        assertThat(pupils)
                .isEqualTo(IntStream.rangeClosed(0, 20)
                        .mapToObj(t -> 630 - fewerEachYear * t)
                        .toList());
        assertThat(pupils.indexOf(600)).isEqualTo(year - 2026);
    }

    @Test
    void everywhere_else_users_stay_as_they_are() {
        for (String unit : List.of("S3", "S4", "K1", "K2", "K3", "C1", "C2", "H1", "H2", "H3")) {
            for (Growth growth : Growth.values()) {
                assertThat(chain.together(growth, unit))
                        .as(unit)
                        .hasSize(21)
                        .containsOnly(chain.together(growth, unit).get(0));
            }
        }
    }
}
