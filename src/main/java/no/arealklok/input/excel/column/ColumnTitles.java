package no.arealklok.input.excel.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;

/** What the columns of a register are called in words. */
public final class ColumnTitles {
    private ColumnTitles() {}

    /**
     * The heading that we write for the column.
     *
     * @param key as a mapping names it: {@code unit.capacity}
     * @throws IllegalArgumentException when there is no such column
     */
    public static String title(String key, String language) {
        return ColumnKeys.find(key)
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + key))
                .heading()
                .in(language);
    }

    /** The key of a unit's or a building's column that is called so, or has that key. */
    public static Optional<String> find(String title, String language) {
        return ColumnKeys.all().stream()
                .filter(key -> key.matches("(unit|building)\\..*"))
                .filter(key -> key.equals(title) || title(key, language).equalsIgnoreCase(title))
                .findFirst();
    }

    /** One of the few words that can stand in a column. */
    public static String choice(String key, int index, String language) {
        return ColumnKeys.find(key).orElseThrow().format().choices(language).get(index);
    }

    /** The column's title as a sentence of each language quotes it. */
    public static Label quoted(Column<?, ?> column) {
        return quoted(List.of(column));
    }

    /** Several of them, parted by commas. */
    public static Label quoted(List<? extends Column<?, ?>> columns) {
        return inEach(language -> columns.stream()
                .map(column -> quote(column.heading().in(language), language))
                .collect(Collectors.joining(", ")));
    }

    /** As a sentence of the language quotes it. */
    public static String quote(String text, String language) {
        return Messages.of(language).text("read.quote", text);
    }

    public static Label inEach(Function<String, String> words) {
        Map<String, String> each = new LinkedHashMap<>();
        Languages.all().forEach(language -> each.put(language, words.apply(language)));
        return new Label(each);
    }
}
