package no.arealklok.allotment;

import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@link AllotmentPropertiesTest} on a thousand municipalities. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllotmentPropertiesIT {
    @Test
    void everyone_is_placed_or_short_no_rule_is_broken_and_nothing_is_worse_than_today() {
        Proofs.seeds(1_000).forEach(AllotmentPropertiesTest::hold);
    }
}
