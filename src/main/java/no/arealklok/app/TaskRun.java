package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.app.folder.FolderLock;
import no.arealklok.app.folder.Settling;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.KeyFigures;
import no.arealklok.batch.Standing;
import no.arealklok.batch.Task;
import no.arealklok.batch.TaskKey;
import no.arealklok.batch.TaskRow;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import no.arealklok.library.RegisterAnalyst;
import no.arealklok.library.Sources;
import no.arealklok.run.Checksum;
import picocli.CommandLine;

/**
 * Does one task as {@link AnalyseCommand} does where nobody is asked, and tells what cannot be used as a value.
 *
 * @param services service types of the user's own
 */
record TaskRun(
        BatchFolder results,
        RegisterAnalyst analyst,
        TermOptions terms,
        List<Path> services,
        Optional<Path> roads,
        Optional<Path> areas,
        Optional<String> password,
        Messages messages,
        CommandLine commandLine) {
    /** What came of it before with these files and choices. */
    BatchEntry find(Task task) {
        try {
            return new BatchEntry(task, results.find(task, key(task)));
        } catch (IOException | UnusableInputException failure) {
            return new BatchEntry(task, Optional.of(failed(Optional.empty(), failure)));
        }
    }

    /** Writes the results, if any, and what came of it. */
    TaskRow run(Task task) throws IOException {
        Path folder = results.of(task);
        FolderLock lock = FolderLock.of(folder, commandLine, messages);
        try {
            TaskKey key = key(task);
            TaskRow row = row(task, key, folder);
            results.keep(task, row);
            return row;
        } finally {
            lock.close();
        }
    }

    private TaskKey key(Task task) throws IOException {
        return TaskKey.of(analyst.identity(sources(task)), terms.terms(), messages.language(), terms.publicSet());
    }

    private TaskRow row(Task task, TaskKey key, Path folder) {
        try {
            return analyse(task, key, folder);
        } catch (IOException | RuntimeException | Error failure) {
            return failed(Optional.of(key), failure);
        }
    }

    private static TaskRow failed(Optional<TaskKey> key, Throwable failure) {
        Map<String, String> reason = Languages.all().stream()
                .collect(Collectors.toMap(
                        language -> language, language -> new FailureSentence(Messages.of(language)).of(failure)));
        return TaskRow.failed(key, reason, FailureSentence.isLasting(failure));
    }

    private TaskRow analyse(Task task, TaskKey key, Path folder) throws IOException {
        Sources sources = sources(task);
        RegisterReading reading = sources.read();
        Analysis analysis = analyst.analyst().analyse(analyst.inputs(sources, reading, terms.terms()));
        Settling settling = new Settling(folder, commandLine, messages);
        settling.settleLocked();
        settling.tell(new ReportFolder(messages, folder).write(analysis, List.of(), terms.publicSet()));
        return TaskRow.of(
                key,
                new TaskRow.Result(
                        Checksum.sha256(folder.resolve(ReportFolder.RUN)),
                        Standing.of(analysis),
                        KeyFigures.of(analysis)));
    }

    private Sources sources(Task task) throws IOException {
        RegisterFile file = new RegisterFile(task.file(), password);
        MappingChoice.Chosen chosen = new MappingChoice(file)
                .choose(Optional.empty(), results.of(task).resolve(MappingChoice.DRAFT));
        return new Sources(file, chosen.mapping(), chosen.files(), services, task.scenario(), roads, areas);
    }
}
