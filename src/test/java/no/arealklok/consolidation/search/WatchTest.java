package no.arealklok.consolidation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
    private final CountDownLatch end = new CountDownLatch(1);

    /** @return whether it was ended before its time */
    private boolean compute() {
        try {
            return end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_computation_ends_when_someone_asks_for_it() {
        assertThat(Watch.over(this::compute, () -> true, end::countDown)).isTrue();
    }

    @Test
    void a_computation_that_nobody_ends_runs_to_its_end() {
        assertThat(Watch.over(() -> 7, () -> false, end::countDown)).isEqualTo(7);
        assertThat(end.getCount()).isEqualTo(1);
    }

    @Test
    void one_who_cannot_be_asked_ends_the_computation_and_is_heard() {
        IllegalStateException failure = new IllegalStateException("gone");

        assertThatThrownBy(() -> Watch.over(
                        this::compute,
                        () -> {
                            throw failure;
                        },
                        end::countDown))
                .isSameAs(failure);
        assertThat(end.getCount()).isZero();
    }
}
