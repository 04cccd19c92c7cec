package no.arealklok.consolidation.solver;

import java.util.stream.LongStream;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link CeilingTest} shows of a few municipalities, of more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CeilingIT {
    static LongStream seeds() {
        return LongStream.rangeClosed(3, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_search_finds_the_best_plan_under_ceilings_and_no_proof_says_more_than_is_so(long seed) {
        CeilingTest.isBestUnderCeilings(RandomMunicipality.tinyWithCeilings(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_where_one_service_takes_over_the_rooms_of_another(long seed) {
        CeilingTest.isBestUnderCeilings(RandomMunicipality.tinyTakingOverWithCeilings(seed));
    }
}
