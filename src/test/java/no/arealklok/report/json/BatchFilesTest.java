package no.arealklok.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.batch.KeyFigure;
import no.arealklok.batch.KeyFigures;
import no.arealklok.batch.Standing;
import no.arealklok.batch.TaskRow;
import no.arealklok.input.KeyMeasure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchFilesTest {
    @TempDir
    private Path folder;

    private static TaskRow row() {
        Standing standing =
                new Standing(1, 1, OptionalInt.of(5), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);
        KeyFigures figures = new KeyFigures(
                List.of("3201"),
                List.of(
                        new KeyFigure(KeyMeasure.ENERGY_PER_AREA, Optional.empty(), 0.1 + 0.2, 3, 1, 2),
                        new KeyFigure(KeyMeasure.UTILISATION, Optional.of("school"), 1, 2, 3, 4)));
        return new TaskRow(Optional.empty(), Optional.of(new TaskRow.Result("x", standing, figures)), Map.of(), true);
    }

    @Test
    void what_is_kept_of_a_task_is_read_as_it_was() throws IOException {
        Path file = folder.resolve("batch.json");
        new BatchFiles().writeRow(row(), file);
        assertThat(new BatchFiles().readRow(file)).contains(row());
    }

    @Test
    void a_row_without_key_figures_is_another_versions_and_is_worked_out_again() throws IOException {
        Path file = folder.resolve("batch.json");
        new BatchFiles().writeRow(row(), file);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"keyFigures\"", "\"others\""));
        assertThat(new BatchFiles().readRow(file)).isEmpty();
        Files.writeString(file, text.replaceAll(", \"keyFigures\".*\\] \\}", ""));
        assertThat(Files.readString(file)).doesNotContain("keyFigures");
        assertThat(new BatchFiles().readRow(file)).isEmpty();
    }
}
