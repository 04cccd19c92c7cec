package no.arealklok.consolidation.bound;

import java.util.stream.LongStream;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link LagrangianBoundTest} shows of a few municipalities, of more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LagrangianBoundIT {
    static LongStream seeds() {
        return LongStream.rangeClosed(4, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_holds_where_some_take_over_from_others(long seed) {
        LagrangianBoundTest.assertHolds(RandomMunicipality.tinyCrowded(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_holds_where_one_service_takes_over_the_rooms_of_another(long seed) {
        LagrangianBoundTest.assertHolds(RandomMunicipality.tinyTakingOver(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_holds_where_units_share_buildings(long seed) {
        LagrangianBoundTest.assertHoldsWhereShared(seed);
    }
}
