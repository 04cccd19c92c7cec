package no.arealklok.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTest {
    @TempDir
    private Path folder;

    private void file(String name, int bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x".repeat(bytes));
    }

    @Test
    void the_largest_register_comes_first_and_what_is_none_is_passed_over() throws IOException {
        file("a.csv", 1);
        file("b.XLSX", 3);
        file("c.ods", 3);
        file("~$b.xlsx", 9);
        file(".hidden.csv", 9);
        file("a.mapping.json", 9);
        file("notes.txt", 9);
        file("older/d.csv", 9);
        assertThat(Task.in(folder)).extracting(Task::name).containsExactly("b", "c", "a");
    }

    @Test
    void each_register_comes_under_each_scenario() throws IOException {
        file("a.csv", 1);
        file("b.csv", 2);
        file("scenarios/low.json", 1);
        file("scenarios/high.json", 1);
        assertThat(Task.in(folder)).extracting(Task::name).containsExactly("b/high", "b/low", "a/high", "a/low");
    }

    @Test
    void two_registers_of_one_name_are_told_apart_by_what_is_behind_the_dot() throws IOException {
        file("a.csv", 1);
        file("a.xlsx", 1);
        assertThat(Task.in(folder)).extracting(Task::name).containsExactly("a.csv", "a.xlsx");
    }

    @Test
    void a_folder_that_is_not_there_has_none() throws IOException {
        assertThat(Task.in(folder.resolve("none"))).isEmpty();
    }
}
