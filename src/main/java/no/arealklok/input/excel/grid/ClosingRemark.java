package no.arealklok.input.excel.grid;

import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.language.Vocabulary;

/** A text beside a unit or building, in whatever column: it is closed, will be, or is not there yet. */
public final class ClosingRemark {
    private static final int LEAST = 5;
    private static final String OPENING =
            Vocabulary.pattern("read.opening") + "(?:\\s+" + Vocabulary.pattern("read.opening.when") + ")*\\s+20\\d\\d";
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:" + Vocabulary.pattern("read.closing") + "|" + OPENING + ")(?![\\p{L}])");
    private static final Pattern NOT =
            Pattern.compile("(?i)(?<![\\p{L}])" + Vocabulary.pattern("read.not") + "(?![\\p{L}])");

    private ClosingRemark() {}

    public static Optional<SheetCell> find(Grid.Row row) {
        return row.cells().stream()
                .filter(cell ->
                        cell.kind() == SheetCell.Kind.TEXT && cell.text().length() >= LEAST)
                .filter(cell -> CLOSING.matcher(cell.text()).find()
                        && !NOT.matcher(cell.text()).find())
                .findFirst();
    }
}
