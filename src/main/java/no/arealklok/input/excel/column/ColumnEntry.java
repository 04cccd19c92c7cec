package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.quantity.MeasureUnit;

/**
 * What the list of columns says of one. {@code #} stands for the number of a grade, a year or an extension.
 *
 * @param kind name of the format of its cells: {@code text}, {@code places}
 * @param names whether it holds what a row is known by
 * @param wide whether its values are longer than its example
 * @param readOnly whether it is read only, and not in the template
 * @param givesCapacity whether it is a number that capacity may be computed from
 * @param labels by language
 * @param synonyms other headings that registers have for it
 * @param words what its headings are made of: parts of words in any order, all of one line
 * @param against words that make another thing of it
 * @param typical the least and the most that the middle one of its numbers can be
 * @param notes what it is, by language
 * @param examples by the service that they are of: one for all languages, or one for each
 * @param exampleUpTo the last number that the row of examples has
 */
record ColumnEntry(
        String key,
        String kind,
        MeasureUnit unit,
        boolean required,
        boolean names,
        boolean wide,
        boolean readOnly,
        boolean givesCapacity,
        Map<String, String> labels,
        List<String> synonyms,
        List<String> words,
        List<String> against,
        List<Double> typical,
        Map<String, String> notes,
        Map<String, Object> examples,
        Integer exampleUpTo) {
    /** The service whose example stands in the template's rows of examples. */
    private static final String SHOWN = "school";

    ColumnEntry numbered(int number) {
        UnaryOperator<String> put = text -> text.replace("#", Integer.toString(number));
        boolean shown = exampleUpTo == null || number <= exampleUpTo;
        return new ColumnEntry(
                put.apply(key),
                kind,
                unit,
                required,
                names,
                wide,
                readOnly,
                givesCapacity,
                labels.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, label -> put.apply(label.getValue()))),
                synonyms.stream().map(put).toList(),
                words,
                against,
                typical,
                notes,
                shown || examples == null ? examples : Map.of("other", examples.get(SHOWN)),
                exampleUpTo);
    }

    Label label() {
        return label(labels);
    }

    static Label label(Map<String, String> byLanguage) {
        return new Label(byLanguage);
    }

    /** Empty of columns that the template does not have. */
    Optional<Label> note() {
        return Optional.ofNullable(notes).map(ColumnEntry::label);
    }

    /** An example of the column, of a school where it has one. */
    Optional<Object> example(String language) {
        return Optional.ofNullable(examples).map(all -> {
            Object example =
                    isInExample() ? all.get(SHOWN) : all.values().iterator().next();
            if (!(example instanceof Map<?, ?> byLanguage)) {
                return example;
            }
            return byLanguage.get(byLanguage.containsKey(language) ? language : Languages.BOKMÅL);
        });
    }

    boolean isInExample() {
        return examples != null && examples.containsKey(SHOWN);
    }
}
