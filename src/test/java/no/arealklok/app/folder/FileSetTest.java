package no.arealklok.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a run, and whoever else's files lie there: a folder has one run's files; {@link FileSetIT} kills. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileSetTest {
    static final String SEAL = "run.json";
    static final List<String> NAMES = List.of(SEAL, "a.html", "b.pdf", "public/a.html");

    @TempDir
    private Path folder;

    static Map<String, String> put(Path folder, List<String> names, String text) throws IOException {
        FileSet set = new FileSet(folder);
        Path into = set.begin();
        for (String name : names) {
            Files.createDirectories(into.resolve(name).getParent());
            Files.writeString(into.resolve(name), text + "\n".repeat(20_000));
        }
        return set.replace(NAMES, SEAL);
    }

    /** Those that are not hidden. */
    static Map<String, String> seen(Path folder) throws IOException {
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
        assertThat(seen(folder)).isEqualTo(Map.of(SEAL, "2", "a.html", "2", "notes.txt", "mine"));
        assertThat(folder.toFile().list()).as("an emptied folder goes").hasSize(3);
    }

    @Test
    void a_file_that_no_run_wrote_is_kept_under_another_name_and_told() throws IOException {
        Files.writeString(folder.resolve("b.pdf"), "mine");
        Files.writeString(folder.resolve("b-1.pdf"), "mine, older");
        FileSet set = new FileSet(folder);
        Files.writeString(set.begin().resolve("b.pdf"), "1");
        assertThat(set.replace(List.of(), SEAL)).isEqualTo(Map.of("b.pdf", "b-2.pdf"));
        assertThat(seen(folder)).isEqualTo(Map.of("b.pdf", "1", "b-1.pdf", "mine, older", "b-2.pdf", "mine"));
    }

    @Test
    void where_the_new_set_cannot_enter_the_earlier_one_is_as_it_was_and_the_new_one_waits() throws IOException {
        put(folder, List.of(SEAL, "a.html"), "1");
        Path own = Files.writeString(folder.resolve("public"), "a file called as a folder of ours");
        assertThatThrownBy(() -> put(folder, NAMES, "2")).isInstanceOf(IOException.class);
        assertThat(seen(folder))
                .containsEntry(SEAL, "1")
                .containsEntry("a.html", "1")
                .containsKey("public");
        Files.delete(own);
        new FileSet(folder).finish();
        assertThat(seen(folder)).isEqualTo(Map.of(SEAL, "2", "a.html", "2", "b.pdf", "2", "public/a.html", "2"));
    }
}
