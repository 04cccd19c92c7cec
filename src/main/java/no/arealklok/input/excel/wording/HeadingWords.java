package no.arealklok.input.excel.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.SheetEntry;

/** How well the words that a heading is made of are those of a column. */
public final class HeadingWords {
    /** A heading all of whose letters are explained: its words may still be put together in another sense. */
    public static final double WHOLE = 0.95;

    /** One that has a word of the column and others that we do not know: it is taken only if its values bear it out. */
    public static final double PART = 0.6;

    /** One in which words that we do not know follow: {@code kapasitet kommentar}. It is asked about. */
    public static final double ASKED = 0.5;

    /** Of a word that holds a part of a heading, how much must be known. */
    private static final double LEAST_OF_WORD = 0.6;

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}%]+");
    private static final Set<String> FILLERS = plain(SheetEntry.fillers());
    private static final Set<String> LINKS = plain(SheetEntry.links());

    private final List<List<String>> wordings;
    private final Set<String> against;

    public HeadingWords(Column<?, ?> column) {
        this.wordings = column.words().stream().map(HeadingWords::tokens).toList();
        this.against = plain(column.against());
    }

    private static Set<String> plain(Collection<String> words) {
        return words.stream().map(HeadingText::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a heading, without numbers. */
    public static List<String> tokens(String heading) {
        return Arrays.stream(BETWEEN.split(HeadingText.plain(apart(heading))))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@code schoolCapacity} as two words. */
    public static String apart(String heading) {
        return CAMEL.matcher(heading).replaceAll(" ");
    }

    /** @return 0 when the heading has none of the column's words */
    public double of(List<String> tokens) {
        if (tokens.stream().anyMatch(against::contains)) {
            return 0;
        }
        return wordings.stream()
                .filter(wording -> wording.stream()
                        .allMatch(part -> tokens.stream().anyMatch(token -> WordCover.mayHold(token, part))))
                .mapToDouble(wording -> of(tokens, wording))
                .max()
                .orElse(0);
    }

    private static double of(List<String> tokens, List<String> wording) {
        Set<String> found = new HashSet<>();
        int letters = 0;
        int covered = 0;
        boolean linked = false;
        boolean followed = false;
        for (String token : tokens) {
            WordCover cover = WordCover.of(token, FILLERS, wording);
            boolean has = cover.parts().stream().anyMatch(wording::contains);
            // «Site» is no part of «kapasitet».
            if (has && (!cover.toTheEnd() || cover.letters() < LEAST_OF_WORD * token.length())) {
                return 0;
            }
            boolean unknown = cover.letters() < token.length() / 2 && !LINKS.contains(token);
            linked |= !found.isEmpty() && LINKS.contains(token);
            followed |= !found.isEmpty() && !linked && unknown;
            found.addAll(cover.parts());
            // What comes after a link only says which: it is for the values to bear it out.
            letters += linked ? 1 : token.length();
            covered += linked ? 0 : cover.letters();
            found.retainAll(wording);
        }
        if (!found.containsAll(wording)) {
            return 0;
        }
        if (followed) {
            return ASKED;
        }
        double share = (double) covered / letters;
        return PART + (WHOLE - PART) * share * share;
    }
}
