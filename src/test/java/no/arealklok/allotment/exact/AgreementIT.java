package no.arealklok.allotment.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@link AgreementTest} on ten thousand plans. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementIT {
    @Test
    void a_plan_is_legal_in_both_or_in_neither_and_as_many_are_short() {
        Loader.loadNativeLibraries();

        assertThat(Proofs.seeds(10_000).filter(AgreementTest::agree).count()).isPositive();
    }
}
