package no.arealklok.input.json;

import java.util.List;
import java.util.Map;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.PublishedFigure.Difference;

/**
 * The words by which columns and key figures of published tables are known, in any of the languages.
 *
 * @param columns words that head a column, by what stands below it
 * @param services by the id of the service type
 * @param users words for those who use any of them
 * @param areas words for a square metre
 * @param each words that something is shared out with
 * @param silent words that change nothing of what a heading means
 */
public record KeyFigureWords(
        Map<Column, List<String>> columns,
        Map<String, ServiceWords> services,
        List<String> users,
        List<String> areas,
        List<String> each,
        List<String> silent,
        List<Wording> headings) {
    /** What stands below a heading that is no key figure. */
    public enum Column {
        REGION,
        /** Of the municipality. */
        GROUP,
        /** What a classification puts the municipality in, which may be a group or something else. */
        CLASS,
        /** The name of the key figure, where there is a row for each. */
        CONTENTS,
        YEAR,
        VALUE,
        /** Of the municipality, and nothing of the numbers. */
        REMARK
    }

    /** @param users words for those who use it, which say what service it is, too */
    public record ServiceWords(List<String> names, List<String> users) {}

    /** Among the needed words: one for a user, and one for a square metre; either with one of {@link #each}. */
    public static final String USER = "@user";

    public static final String AREA = "@area";

    /**
     * One way to say what is counted.
     *
     * @param needed of each list one word
     * @param also words that may stand beside them
     * @param differs in what it counts otherwise than we do; null where nothing is known of that
     */
    public record Wording(KeyMeasure measure, List<List<String>> needed, List<String> also, Difference differs) {}

    public static KeyFigureWords read() {
        return Resource.read("key-figures.json", KeyFigureWords.class);
    }
}
