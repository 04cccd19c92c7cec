package no.arealklok.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that writes the sets of {@link FileSetTest}, killed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileSetIT {
    private static final int KILLS = 100;
    private static final long LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    /** Writes one set after another until it is killed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            for (int generation = 1; ; generation++) {
                FileSetTest.put(Path.of(arguments[0]), FileSetTest.NAMES, Integer.toString(generation));
            }
        }
    }

    static LongStream kills() {
        return Proofs.seeds(KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void killed_at_any_moment_the_folder_has_files_of_one_set_and_then_all_of_them(long seed) throws Exception {
        Process writing = new ProcessBuilder(JavaProcess.command(Writing.class.getName(), folder.toString()))
                .inheritIO()
                .start();
        while (!Files.exists(folder.resolve(FileSetTest.SEAL)) && writing.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep((long) (new Random(seed).nextDouble() * LONGEST_MILLIS * 1000));
        writing.destroyForcibly().waitFor();
        Map<String, String> killed = FileSetTest.seen(folder);
        assertThat(killed.values().stream().distinct()).as(killed.toString()).hasSizeLessThanOrEqualTo(1);
        if (killed.containsKey(FileSetTest.SEAL)) {
            assertThat(killed.keySet()).as("sealed").containsExactlyInAnyOrderElementsOf(FileSetTest.NAMES);
        }
        new FileSet(folder).finish();
        Map<String, String> finished = FileSetTest.seen(folder);
        assertThat(finished.keySet()).containsExactlyInAnyOrderElementsOf(FileSetTest.NAMES);
        assertThat(finished.values().stream().distinct()).hasSize(1);
        assertThat(folder.toFile().list()).as("nothing of ours is left").hasSize(4);
    }
}
