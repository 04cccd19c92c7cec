package no.arealklok.input.excel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the column that a heading means. A heading of our own comes before synonyms, an earlier column before a later. */
final class HeadingMatcher {
    private final Map<String, Column<?, ?>> byForm = new HashMap<>();

    HeadingMatcher(Collection<? extends Column<?, ?>> columns) {
        for (Column<?, ?> column : columns) {
            put(column.heading().nb(), column);
            put(column.heading().en(), column);
        }
        for (Column<?, ?> column : columns) {
            column.synonyms().forEach(synonym -> put(synonym, column));
        }
    }

    private void put(String heading, Column<?, ?> column) {
        List<String> forms = HeadingText.forms(heading);
        byForm.putIfAbsent(forms.get(0), column);
        byForm.putIfAbsent(forms.get(forms.size() - 1), column);
    }

    Optional<Column<?, ?>> find(String heading) {
        return HeadingText.forms(heading).stream()
                .<Column<?, ?>>map(byForm::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
