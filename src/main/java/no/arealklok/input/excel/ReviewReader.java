package no.arealklok.input.excel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Subject;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Label;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceTypes;

/**
 * Reads what was decided in the first sheet of the proposals, or in one that somebody made with the same headings; in
 * any of the languages. A row without a decision leaves all as it was proposed.
 */
public final class ReviewReader {
    private static final int ROWS_SEARCHED = 60;

    private final Register register;
    private final ServiceTypes types;

    public ReviewReader(Register register, ServiceTypes types) {
        this.register = register;
        this.types = types;
    }

    /** @throws UnusableInputException naming file, sheet and cell of what cannot be used */
    public ReviewReading read(Path file) {
        for (Grid grid : new GridReader().read(RegisterFile.of(file))) {
            for (int i = 0; i < Math.min(ROWS_SEARCHED, grid.rows().size()); i++) {
                Map<ReviewRow.Field, SheetCell> columns = columns(grid.rows().get(i));
                if (columns.containsKey(ReviewRow.Field.UNIT) && columns.containsKey(ReviewRow.Field.DECISION)) {
                    List<Grid.Row> below =
                            grid.rows().subList(i + 1, grid.rows().size());
                    return new ReviewReading(
                            read(below, columns), unread(grid.rows().get(i), below));
                }
            }
        }
        throw new UnusableInputException(
                "review.noSheet",
                List.of(
                        Label.of(file.toString()),
                        ReviewRow.title(ReviewRow.Field.UNIT),
                        ReviewRow.title(ReviewRow.Field.DECISION)));
    }

    private static Map<ReviewRow.Field, SheetCell> columns(Grid.Row row) {
        Map<ReviewRow.Field, SheetCell> columns = new HashMap<>();
        for (SheetCell cell : row.cells()) {
            Stream.of(ReviewRow.Field.values())
                    .filter(field -> ReviewRow.isTitle(field, cell.text()))
                    .findFirst()
                    .ifPresent(field -> columns.putIfAbsent(field, cell));
        }
        return columns;
    }

    /** Not of the form's own columns, and somebody has written there. */
    private static List<SheetCell> unread(Grid.Row headings, List<Grid.Row> rows) {
        Map<Integer, SheetCell> unread = new TreeMap<>();
        for (Grid.Row row : rows) {
            for (SheetCell cell : row.cells()) {
                Optional<SheetCell> heading =
                        headings.at(cell.column()).filter(above -> !above.text().isBlank());
                if (!cell.text().isBlank()
                        && heading.filter(above -> ReviewRow.isKnown(above.text()))
                                .isEmpty()) {
                    unread.putIfAbsent(cell.column(), heading.orElse(cell));
                }
            }
        }
        return List.copyOf(unread.values());
    }

    private List<Decision> read(List<Grid.Row> rows, Map<ReviewRow.Field, SheetCell> columns) {
        Map<List<?>, Decision> decisions = new LinkedHashMap<>();
        for (Grid.Row row : rows) {
            new ReviewRow(row, columns).decision(register, types).ifPresent(decision -> {
                if (decisions.putIfAbsent(key(decision), decision) != null) {
                    throw ReviewRow.unusable(
                            "review.twice",
                            decision.cells().of("unit"),
                            Label.of(decision.subject().id()));
                }
            });
        }
        return List.copyOf(decisions.values());
    }

    /** Those of one unit and area may be told to go to several places. */
    private static List<?> key(Decision decision) {
        return decision.isOn(Subject.Topic.BOUNDARY)
                ? List.of(decision.subject(), decision.proposed())
                : List.of(decision.subject());
    }
}
