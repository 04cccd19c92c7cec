package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineCounterTest {
    /** Ten characters to a line. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Granli, 1",
        "Granli sko, 1",
        "Granli skole, 2",
        "to og to er fire, 2",
        "barnehagen, 1",
        "barnehagene, 2",
        "en barnehagene, 3",
        "barnehagene til alle, 2",
        "'ett\n\nto', 3",
    })
    void words_wrap_and_those_that_are_too_long_break(String text, int lines) {
        assertThat(new LineCounter(10).lines(text)).isEqualTo(lines);
    }
}
