package no.arealklok.input.excel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import no.arealklok.input.excel.table.TotalFinder.Sign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TotalFinderTest {
    private static final int MANY = 100_000;

    /** Rows of zeros, alike, and falling: those for which sums are searched the longest. */
    @ParameterizedTest
    @EnumSource(Sign.class)
    void a_hundred_thousand_rows_of_any_kind_take_seconds(Sign sign) {
        TotalFinder totals = new TotalFinder(2);
        for (int i = 0; i < MANY; i++) {
            totals.add(i % 2 == 0 ? Sign.NONE : sign, new double[] {i % 3 == 0 ? 0 : 1, MANY - i});
        }

        assertTimeout(Duration.ofSeconds(20), totals::find);

        assertThat(totals.totals().cardinality()).isLessThanOrEqualTo(MANY);
    }
}
