package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.grid.SheetCell;

/** What a mapping says that words of one column mean; case and blanks of them do not matter. */
final class SettledWords {
    private final Map<String, String> meanings = new HashMap<>();

    SettledWords(Optional<ColumnMapping> column) {
        column.ifPresent(told -> told.values().forEach((word, meaning) -> {
            if (!meaning.isBlank()) {
                meanings.put(HeadingText.plain(word), meaning.strip());
            }
        }));
    }

    /** The cell as if it held the known word. */
    SheetCell applyTo(SheetCell cell) {
        return meaning(cell)
                .filter(word -> !word.equals(SheetMapping.KEEP))
                .map(word -> new SheetCell(cell.column(), cell.place(), word, Optional.empty()))
                .orElse(cell);
    }

    boolean leaveOut(SheetCell cell) {
        return meaning(cell).filter(SheetMapping.IGNORE::equals).isPresent();
    }

    boolean keeps(SheetCell cell) {
        return meaning(cell).filter(SheetMapping.KEEP::equals).isPresent();
    }

    private Optional<String> meaning(SheetCell cell) {
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(meanings.get(HeadingText.plain(cell.text())));
    }
}
