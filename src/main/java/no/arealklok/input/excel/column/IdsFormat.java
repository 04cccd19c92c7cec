package no.arealklok.input.excel.column;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** One or several ids in a cell: {@code B1; B2}. */
record IdsFormat() implements CellFormat<List<String>> {
    @Override
    public Optional<List<String>> read(SheetCell cell, Findings findings) {
        List<String> ids = Arrays.stream(cell.text().split("[;,\\n]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    @Override
    public Object write(List<String> value, String language) {
        return String.join("; ", value);
    }
}
