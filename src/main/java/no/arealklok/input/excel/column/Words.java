package no.arealklok.input.excel.column;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.language.Vocabulary;

/**
 * A closed set of values, each with its words in the bundle of every language: the first is written, all of all
 * languages are read.
 */
final class Words<V> implements CellFormat<V> {
    private final FindingCode otherwise;
    private final Map<V, Label> labels = new LinkedHashMap<>();
    private final Map<String, V> values = new HashMap<>();
    /** What the names of some that a value may stand for are like. */
    private final Map<V, Pattern> names = new LinkedHashMap<>();

    /** @param all in the order in which they are offered */
    Words(FindingCode otherwise, List<V> all) {
        this.otherwise = otherwise;
        for (V value : all) {
            Map<String, String> written = new LinkedHashMap<>();
            for (String language : Languages.all()) {
                List<String> words = Vocabulary.words("word." + value, language);
                written.put(language, words.get(0));
                words.forEach(word -> values.putIfAbsent(HeadingText.forms(word).get(0), value));
            }
            labels.put(value, new Label(written));
        }
    }

    static <E extends Enum<E>> Words<E> of(FindingCode otherwise, Class<E> all) {
        return new Words<>(otherwise, List.of(all.getEnumConstants()));
    }

    /** The same set, in which the value is also meant by names like this. */
    Words<V> named(V value, Pattern like) {
        names.put(value, like);
        return this;
    }

    /** What the word means. */
    Optional<V> find(String word) {
        return HeadingText.forms(word).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> names.entrySet().stream()
                        .filter(name -> name.getValue().matcher(word.strip()).matches())
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    @Override
    public Optional<V> read(SheetCell cell, Findings findings) {
        Optional<V> value = find(cell.text());
        if (value.isEmpty()) {
            findings.add(otherwise, cell);
        }
        return value;
    }

    @Override
    public Object write(V value, String language) {
        return labels.get(value).in(language);
    }

    @Override
    public List<String> choices(String language) {
        return labels.values().stream().map(label -> label.in(language)).toList();
    }
}
