package no.arealklok.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellReferenceTest {
    private static CellReference at(String address) {
        return new CellReference("by.xlsx", "Ark", address);
    }

    @ParameterizedTest
    @CsvSource({
        "F12, F12, true", "F12, F13, false", "D5:X5, F5, true", "D5:X5, Y5, false", "D5:X5, F6, false",
        "Z5, AA5, false", "X5:AB5, AA5, true", "E2:E9, E9:F12, true", "12:12, 12:12, true", "12:12, F12, false"
    })
    void ranges_overlap_where_they_share_a_cell(String one, String other, boolean overlap) {
        assertThat(at(one).overlaps(at(other))).isEqualTo(overlap);
        assertThat(at(other).overlaps(at(one))).isEqualTo(overlap);
    }

    @Test
    void cells_of_two_sheets_never_do() {
        assertThat(at("F12").overlaps(new CellReference("by.xlsx", "Ark2", "F12")))
                .isFalse();
    }
}
