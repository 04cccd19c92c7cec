package no.arealklok.input.excel.column;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Label;

/** A closed set of values, each with the word that is written and other words that are read. */
final class Words<V> implements CellFormat<V> {
    /** A value, its word in each language, and what else registers call it. */
    record Word<V>(V value, Label label, List<String> others) {
        static <V> Word<V> of(V value, String nb, String en, String others) {
            return new Word<>(value, Label.of(nb, en), List.of(others.split(", ")));
        }
    }

    private final FindingCode otherwise;
    private final Map<V, Label> labels = new LinkedHashMap<>();
    private final Map<String, V> values = new HashMap<>();

    Words(FindingCode otherwise, List<Word<V>> words) {
        this.otherwise = otherwise;
        for (Word<V> word : words) {
            labels.put(word.value(), word.label());
            word.label().all().forEach(each -> put(each, word.value()));
            word.others().forEach(other -> put(other, word.value()));
        }
    }

    private void put(String word, V value) {
        values.put(HeadingText.forms(word).get(0), value);
    }

    /** What the word means. */
    Optional<V> find(String word) {
        return HeadingText.forms(word).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst();
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
