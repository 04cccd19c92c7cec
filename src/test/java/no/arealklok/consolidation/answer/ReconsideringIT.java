package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What {@link ReconsideringTest} shows of a few municipalities, of more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconsideringIT {
    @Test
    void no_preference_breaks_a_rule_leaves_more_short_or_costs_more_than_the_margin() {
        assertThat(ReconsideringTest.changed(LongStream.range(ReconsideringTest.FEW, 60)))
                .isGreaterThan(3);
    }
}
