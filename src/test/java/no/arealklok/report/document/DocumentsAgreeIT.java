package no.arealklok.report.document;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link DocumentsAgreeTest} shows of one municipality, of more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsAgreeIT {
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6})
    void every_count_and_sum_is_the_same_wherever_it_stands(long seed) {
        DocumentsAgreeTest.agree(seed);
    }
}
