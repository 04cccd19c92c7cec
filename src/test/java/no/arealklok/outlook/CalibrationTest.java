package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.arealklok.outlook.Calibration.Held;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The share of a unit's years that its band holds, in histories made up with a known noise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalibrationTest {
    private static final int UNITS = 40;
    private static final int YEARS = 16;

    /** Each unit goes its own way at random from year to year, all together are as many. */
    private static Calibration made(double yearly) {
        Random random = new Random(7);
        List<double[]> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            double[] users = new double[YEARS];
            users[0] = 250 + 10.0 * i;
            for (int t = 1; t < YEARS; t++) {
                users[t] = Math.round(users[t - 1] * (1 + yearly * random.nextGaussian()));
            }
            units.add(users);
        }
        return new Calibration(2000, units);
    }

    @Test
    void units_that_drift_by_four_percent_a_year_are_held_in_about_eight_of_ten_cases_at_every_horizon() {
        Held held = made(0.04).held(true);

        for (int ahead = 1; ahead <= Calibration.LONGEST; ahead++) {
            assertThat(held.cases()[ahead - 1]).isEqualTo(UNITS * (YEARS - Calibration.LONGEST));
            assertThat(held.share(ahead)).as(ahead + " years").isBetween(0.75, 0.98);
        }
    }

    @Test
    void units_that_drift_three_times_as_much_are_not() {
        Held held = made(0.12).held(true);

        assertThat(held.share(4)).isLessThan(0.6);
    }

    @Test
    void a_history_is_read_by_its_columns_of_years_and_a_unit_that_is_new_waits_until_it_has_one() {
        Calibration read = Calibration.of(List.of(
                "school,2000,2001,2002,2003,2004,2005,change",
                "A,100,100,100,100,100,100,0.0",
                "B,200,200,200,200,200,300,x",
                "C,,50,50,50,50,50,"));

        assertThat(read.firstYear()).isEqualTo(2000);
        Held held = read.held(false);
        assertThat(held.cases()).containsExactly(5, 5, 5, 5);
        assertThat(held.inside()).containsExactly(5, 5, 5, 4);
    }
}
