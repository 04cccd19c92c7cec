package no.arealklok.report.document;

import java.util.stream.LongStream;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The attacks of {@link HiddenNumbersTest} and {@link HiddenExtensionsTest} on 200 municipalities. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenNumbersIT {
    static LongStream seeds() {
        // those just behind the few of the unit tests too
        return LongStream.concat(LongStream.range(HiddenNumbersTest.SEEDS, 12), Proofs.seeds(200))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_public_document_tells_two_small_groups_apart(long seed) {
        HiddenNumbersTest.attack((int) seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void but_for_money_no_section_tells_how_many_homes_are_built_for_a_small_group(long seed) {
        HiddenExtensionsTest.attack(seed);
    }
}
