package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.batch.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {
    /** Nothing of what a task needs is there. */
    @Test
    void a_bug_of_ours_leaves_as_one_and_not_as_the_disks_fault() {
        Batch batch = new Batch(
                new TaskRun(null, null, null, null, Optional.empty(), Optional.empty(), Optional.empty(), null, null));
        Task task = new Task(Path.of("r.xlsx"), Optional.empty(), "r");

        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> batch.doAll(List.of(task), 1));
    }
}
