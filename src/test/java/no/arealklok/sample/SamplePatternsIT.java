package no.arealklok.sample;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link SamplePatternsTest} shows of a few seeds where every option of 260 units is worked out, of all. */
class SamplePatternsIT {
    static Stream<Chain> theOthers() {
        return SamplePatternsTest.twentySeeds().skip(4);
    }

    @ParameterizedTest
    @MethodSource("theOthers")
    void replacing_the_six_pays_without_breaking_a_rule(Chain chain) {
        SamplePatternsTest.pays(chain);
    }
}
