package no.arealklok.batch;

import java.util.Optional;

/**
 * A task and what came of it.
 *
 * @param row empty where it has not been done with these files and choices
 */
public record BatchEntry(Task task, Optional<TaskRow> row) {
    public Optional<Standing> standing() {
        return row.flatMap(TaskRow::result).map(TaskRow.Result::standing);
    }
}
