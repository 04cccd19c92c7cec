package no.arealklok.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import no.arealklok.batch.Task;
import no.arealklok.batch.TaskRow;
import picocli.CommandLine.ParameterException;

/** Does the tasks that have not been done, so many at once, and tells of each as it ends. */
final class Batch {
    private final TaskRun run;

    Batch(TaskRun run) {
        this.run = run;
    }

    /**
     * What a task does side by side stays among these threads, too: it goes to the pool that the task is begun in. No
     * more tasks are begun than there are threads, so that none is held in memory while others are done.
     *
     * @throws IOException when what came of a task cannot be kept
     */
    void doAll(List<Task> tasks, int threads) throws IOException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        ExecutorService turns = Executors.newFixedThreadPool(threads);
        List<Callable<Object>> all = tasks.stream()
                .map(task ->
                        (Callable<Object>) () -> pool.submit(() -> doOne(task)).get())
                .toList();
        try {
            for (Future<Object> done : turns.invokeAll(all)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw ofTheDisk(cause(e));
        } finally {
            turns.shutdownNow();
            pool.shutdownNow();
        }
    }

    /** Anything else is our bug, or the memory's fault, and leaves as it is. */
    private static IOException ofTheDisk(Throwable failure) {
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        if (failure instanceof Error lack) {
            throw lack;
        }
        return failure instanceof IOException disk ? disk : new IOException(failure);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof ExecutionException ? cause(failure.getCause()) : failure;
    }

    private Void doOne(Task task) throws IOException {
        Optional<TaskRow> known = run.find(task).row().filter(TaskRow::lasting);
        if (known.isPresent()) {
            tell(task, known.get(), "batch.unchanged");
            return null;
        }
        try {
            tell(task, run.run(task), "batch.done");
        } catch (ParameterException inUse) {
            // Another shard, or one that was taken for dead, is at it: what comes of it comes from there.
            say(task, inUse.getMessage());
        }
        return null;
    }

    private void tell(Task task, TaskRow row, String key) {
        String language = run.messages().language();
        say(
                task,
                row.result().isPresent()
                        ? run.messages().text(key)
                        : row.reason().get(language));
    }

    private void say(Task task, String sentence) {
        run.commandLine().getOut().println(task.name() + ": " + sentence);
    }
}
