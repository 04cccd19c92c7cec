package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.app.folder.FileSet;
import no.arealklok.app.folder.FileTree;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.Task;
import no.arealklok.batch.TaskKey;
import no.arealklok.batch.TaskRow;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Kostra;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import no.arealklok.report.document.BatchSummary;
import no.arealklok.report.json.BatchFiles;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.report.writer.TableWorkbookWriter;
import no.arealklok.run.Checksum;

/** The results of a batch: a folder for each task, with what came of it, and the summary beside them. */
final class BatchFolder {
    private static final String ROW = "batch.json";
    private static final String JSON = "summary.json";
    private static final List<String> SUMMARY =
            List.of("summary.html", "summary.xlsx", JSON, "summary.csv", "summary-kostra.csv");

    private final Path folder;

    BatchFolder(Path folder) {
        this.folder = folder;
    }

    Path of(Task task) {
        return folder.resolve(task.name());
    }

    /** What came of it with these files and choices; empty where that is not known, or its results are gone. */
    Optional<TaskRow> find(Task task, TaskKey key) throws IOException {
        Optional<TaskRow> row = new BatchFiles()
                .readRow(of(task).resolve(ROW))
                .filter(known -> known.key().equals(Optional.of(key)));
        return row.isPresent() && row.get().result().isPresent() && !isThere(of(task), row.get())
                ? Optional.empty()
                : row;
    }

    private static boolean isThere(Path results, TaskRow row) throws IOException {
        Path run = results.resolve(ReportFolder.RUN);
        if (new FileSet(results).isUnfinished()
                || !Files.isRegularFile(run)
                || !Checksum.sha256(run).equals(row.result().orElseThrow().run())) {
            return false;
        }
        try {
            return RecordedRun.read(run).outputs().keySet().stream()
                    .allMatch(name -> Files.isRegularFile(results.resolve(name)));
        } catch (UnusableInputException e) {
            return false;
        }
    }

    /** In one step: who reads it meanwhile reads the one before. */
    void keep(Task task, TaskRow row) throws IOException {
        Path results = Files.createDirectories(of(task));
        Path written = Files.createTempFile(results, ".arealklok-row", null);
        try {
            new BatchFiles().writeRow(row, written);
            FileTree.force(written);
            Files.move(written, results.resolve(ROW), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /**
     * Whoever of several collects: the same of the same tasks.
     *
     * @param kostra empty where no similar municipalities are told of
     */
    void summarise(List<BatchEntry> entries, Optional<Kostra> kostra, Messages messages) throws IOException {
        List<BatchEntry> byName = new ArrayList<>(entries);
        byName.sort(Comparator.comparing(entry -> entry.task().name()));
        FileSet set = new FileSet(folder);
        Path into = set.begin();
        Optional<Comparison> comparison = kostra.map(known -> new Comparison(known, byName));
        Document document = new BatchSummary(byName, comparison, messages).document();
        new HtmlWriter(new ChartDrawer()).write(document, into.resolve(SUMMARY.get(0)));
        new TableWorkbookWriter().write(document, into.resolve(SUMMARY.get(1)));
        new BatchFiles()
                .write(byName, comparison, messages.language(), into.resolve(JSON), into.resolve(SUMMARY.get(3)));
        if (comparison.isPresent()) {
            new BatchFiles().write(comparison.get(), into.resolve(SUMMARY.get(4)));
        }
        set.replace(SUMMARY, JSON);
    }
}
