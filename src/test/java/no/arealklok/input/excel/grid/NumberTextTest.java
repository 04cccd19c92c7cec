package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            450             | 450
            1 234,5         | 1234.5
            1\u00A0234      | 1234
            1\u202F234\u2009567 | 1234567
            1.234           | 1234
            1.234.567,5     | 1234567.5
            1,5             | 1.5
            1.5             | 1.5
            1,234,567       | 1234567
            1,234.5         | 1234.5
            kr 1 200        | 1200
            1200 kr         | 1200
            1 200,-         | 1200
            Kr. 1.200.000,- | 1200000
            450 m²          | 450
            450 m2          | 450
            TG 2            | 2
            TG2,1           | 2.1
            \u22125         | -5
            """)
    void numbers_are_read_as_norwegians_write_them(String text, double number) {
        assertThat(NumberText.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. 450", "240/390", "2-3", "12 mill", "n/a", "..", "-", "1,2,3", "1.23.456", "#REF!"})
    void other_text_is_no_number(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void a_point_in_a_coordinate_is_a_decimal_point() {
        assertThat(NumberText.parseCoordinate("59.940")).contains(59.94);
        assertThat(NumberText.parseCoordinate("59,940")).contains(59.94);
    }
}
