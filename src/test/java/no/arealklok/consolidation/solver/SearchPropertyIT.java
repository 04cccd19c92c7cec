package no.arealklok.consolidation.solver;

import java.util.stream.LongStream;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link SearchPropertyTest} shows of a few municipalities, of more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchPropertyIT {
    static LongStream seeds() {
        return LongStream.rangeClosed(4, 11);
    }

    @Test
    void no_plan_is_worse_than_the_zero_alternative_or_breaks_a_rule() {
        for (int seed = SearchPropertyTest.FEW; seed < 60; seed++) {
            SearchPropertyTest.checkAgainstZero(seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_of_all_plans_is_found_where_all_can_be_tried(long seed) {
        SearchPropertyTest.isBest(RandomMunicipality.tiny(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_where_one_service_takes_over_the_rooms_of_another(long seed) {
        SearchPropertyTest.isBest(RandomMunicipality.tinyTakingOver(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_where_some_take_over_from_others(long seed) {
        SearchPropertyTest.isBest(RandomMunicipality.tinyCrowded(seed));
    }
}
