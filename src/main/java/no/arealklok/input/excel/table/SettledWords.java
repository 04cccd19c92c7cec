package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.grid.SheetCell;

/** What a mapping says that words of one column mean; case and blanks of them do not matter. */
final class SettledWords {
    /** What they mean of their rows, not in their column. */
    private static final Set<String> OF_ROWS = Set.of(SheetMapping.KEEP, SheetMapping.ONE, SheetMapping.SEVERAL);

    private final Map<String, String> meanings = new HashMap<>();

    SettledWords(Optional<ColumnMapping> column) {
        column.ifPresent(told -> told.values().forEach((word, meaning) -> {
            if (!meaning.isBlank()) {
                meanings.put(HeadingText.plain(word), meaning.strip());
            }
        }));
    }

    /** The same with what other words mean, where they are not settled. */
    SettledWords and(Map<String, String> others) {
        others.forEach((word, meaning) -> meanings.putIfAbsent(HeadingText.plain(word), meaning));
        return this;
    }

    /** The cell as if it held the known word. */
    SheetCell applyTo(SheetCell cell) {
        return meaning(cell.text())
                .filter(word -> !OF_ROWS.contains(word))
                .map(word -> new SheetCell(cell.column(), cell.place(), word, Optional.empty()))
                .orElse(cell);
    }

    boolean leaveOut(SheetCell cell) {
        return meaning(cell.text()).filter(SheetMapping.IGNORE::equals).isPresent();
    }

    boolean keeps(SheetCell cell) {
        return meaning(cell.text()).filter(SheetMapping.KEEP::equals).isPresent();
    }

    /** Of the word itself, else of all words. */
    Optional<String> meaningAmongAll(String word) {
        return meaning(word).or(() -> meaning(SheetMapping.ALL_WORDS));
    }

    private Optional<String> meaning(String word) {
        return meanings.isEmpty() ? Optional.empty() : Optional.ofNullable(meanings.get(HeadingText.plain(word)));
    }
}
