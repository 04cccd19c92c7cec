package no.arealklok.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShardTest {
    private static final Map<String, String> SLURM =
            Map.of("SLURM_ARRAY_TASK_ID", "4", "SLURM_ARRAY_TASK_MIN", "2", "SLURM_ARRAY_TASK_COUNT", "8");
    private static final Map<String, String> KUBERNETES = Map.of("JOB_COMPLETION_INDEX", "0");

    @Test
    void every_task_is_in_one_part_and_no_other() {
        List<Integer> tasks = List.of(1, 2, 3, 4, 5, 6, 7);
        List<Integer> dealt = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            dealt.addAll(new Shard(i, 3).of(tasks));
        }
        assertThat(dealt).containsExactly(1, 4, 7, 2, 5, 3, 6);
        assertThat(Shard.ALL.of(tasks)).isEqualTo(tasks);
        assertThat(new Shard(9, 9).of(tasks)).isEmpty();
    }

    @Test
    void the_place_is_as_it_is_written_whatever_the_cluster_says() {
        assertThat(Shard.parse("3/16", SLURM)).contains(new Shard(3, 16));
        for (String none : List.of("0/16", "17/16", "3", "3/", "/16", "a/b", "-1/4", "1/0", "")) {
            assertThat(Shard.parse(none, SLURM)).as(none).isEmpty();
        }
    }

    @Test
    void an_array_on_slurm_says_which_it_is_and_of_how_many_from_whatever_number_it_begins() {
        assertThat(Shard.parse("auto", SLURM)).contains(new Shard(3, 8));
        assertThat(Shard.parse("auto/16", SLURM)).contains(new Shard(3, 16));
        assertThat(Shard.parse("auto/2", SLURM)).isEmpty();
    }

    @Test
    void a_job_on_kubernetes_counts_from_0_and_does_not_say_how_many_it_is() {
        assertThat(Shard.parse("auto/16", KUBERNETES)).contains(new Shard(1, 16));
        assertThat(Shard.parse("auto", KUBERNETES)).isEmpty();
        assertThat(Shard.parse("auto/16", Map.of())).isEmpty();
    }
}
