package no.arealklok.batch;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a task.
 *
 * @param key empty where the files cannot even be told apart
 * @param result empty where the register could not be used
 * @param reason why not, a sentence in each language; empty where there is a result
 * @param lasting whether the same would come of the same again; the disk's fault or the machine's may pass
 */
public record TaskRow(Optional<TaskKey> key, Optional<Result> result, Map<String, String> reason, boolean lasting) {
    /** @param run SHA-256 of what the run says of itself, run.json */
    public record Result(String run, Standing standing, KeyFigures keyFigures) {
        public Result {
            // A row that says less is another version's.
            Objects.requireNonNull(keyFigures);
        }
    }

    public TaskRow {
        // What a file does not say is not there.
        key = Objects.requireNonNullElse(key, Optional.empty());
        result = Objects.requireNonNullElse(result, Optional.empty());
        reason = Map.copyOf(reason);
    }

    public static TaskRow of(TaskKey key, Result result) {
        return new TaskRow(Optional.of(key), Optional.of(result), Map.of(), true);
    }

    public static TaskRow failed(Optional<TaskKey> key, Map<String, String> reason, boolean lasting) {
        return new TaskRow(key, Optional.empty(), reason, lasting);
    }
}
