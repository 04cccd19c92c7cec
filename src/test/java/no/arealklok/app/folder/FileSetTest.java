package no.arealklok.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.arealklok.fixture.JavaProcess;
import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever ends a run, and whoever else's files lie there: a folder has one run's files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileSetTest {
    private static final String SEAL = "run.json";
    private static final List<String> NAMES = List.of(SEAL, "a.html", "b.pdf", "public/a.html");
    private static final int KILLS = 100;
    private static final long LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    /** Writes one set after another until it is killed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            for (int generation = 1; ; generation++) {
                put(Path.of(arguments[0]), NAMES, Integer.toString(generation));
            }
        }
    }

    private static Map<String, String> put(Path folder, List<String> names, String text) throws IOException {
        FileSet set = new FileSet(folder);
        Path into = set.begin();
        for (String name : names) {
            Files.createDirectories(into.resolve(name).getParent());
            Files.writeString(into.resolve(name), text + "\n".repeat(20_000));
        }
        return set.replace(NAMES, SEAL);
    }

    /** Those that are not hidden. */
    private Map<String, String> seen() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            String name = FileTree.name(folder, file);
            if (!name.startsWith(".")) {
                seen.put(name, Files.readString(file).strip());
            }
        }
        return seen;
    }

    @Test
    void the_earlier_set_leaves_whole_and_the_users_own_files_stay() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        put(folder, NAMES, "1");
        assertThat(put(folder, List.of(SEAL, "a.html"), "2")).isEmpty();
        assertThat(seen()).isEqualTo(Map.of(SEAL, "2", "a.html", "2", "notes.txt", "mine"));
        assertThat(folder.toFile().list()).as("an emptied folder goes").hasSize(3);
    }

    @Test
    void a_file_that_no_run_wrote_is_kept_under_another_name_and_told() throws IOException {
        Files.writeString(folder.resolve("b.pdf"), "mine");
        Files.writeString(folder.resolve("b-1.pdf"), "mine, older");
        FileSet set = new FileSet(folder);
        Files.writeString(set.begin().resolve("b.pdf"), "1");
        assertThat(set.replace(List.of(), SEAL)).isEqualTo(Map.of("b.pdf", "b-2.pdf"));
        assertThat(seen()).isEqualTo(Map.of("b.pdf", "1", "b-1.pdf", "mine, older", "b-2.pdf", "mine"));
    }

    @Test
    void where_the_new_set_cannot_enter_the_earlier_one_is_as_it_was_and_the_new_one_waits() throws IOException {
        put(folder, List.of(SEAL, "a.html"), "1");
        Path own = Files.writeString(folder.resolve("public"), "a file called as a folder of ours");
        assertThatThrownBy(() -> put(folder, NAMES, "2")).isInstanceOf(IOException.class);
        assertThat(seen()).containsEntry(SEAL, "1").containsEntry("a.html", "1").containsKey("public");
        Files.delete(own);
        new FileSet(folder).finish();
        assertThat(seen()).isEqualTo(Map.of(SEAL, "2", "a.html", "2", "b.pdf", "2", "public/a.html", "2"));
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
        while (!Files.exists(folder.resolve(SEAL)) && writing.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep((long) (new Random(seed).nextDouble() * LONGEST_MILLIS * 1000));
        writing.destroyForcibly().waitFor();
        Map<String, String> killed = seen();
        assertThat(killed.values().stream().distinct()).as(killed.toString()).hasSizeLessThanOrEqualTo(1);
        if (killed.containsKey(SEAL)) {
            assertThat(killed.keySet()).as("sealed").containsExactlyInAnyOrderElementsOf(NAMES);
        }
        new FileSet(folder).finish();
        Map<String, String> finished = seen();
        assertThat(finished.keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(finished.values().stream().distinct()).hasSize(1);
        assertThat(folder.toFile().list()).as("nothing of ours is left").hasSize(4);
    }
}
