package no.arealklok.input.excel.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.language.Vocabulary;

/**
 * How much of a word is made of other words: {@code elevkapasitet} of {@code elev} and {@code kapasitet}.
 *
 * @param letters how many of its letters
 * @param parts the words that were found
 * @param toTheEnd whether the last letters are among them: what stands last is what a compound is
 */
public record WordCover(int letters, Set<String> parts, boolean toTheEnd) {
    /** A shorter word is looked for as a whole only. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_LIKE = 6;
    /** One letter in six. */
    private static final double LIKE = 0.83;

    /** Endings and letters between the parts of a compound. */
    private static final List<String> LINKS =
            Stream.concat(Stream.of(""), Vocabulary.words("read.link").stream()).toList();

    /**
     * Whether the word may hold the part, written right or nearly so at its end: asked of many before
     * they are looked for.
     */
    static boolean mayHold(String word, String part) {
        return part.length() >= SHORTEST_PART && word.contains(part) || word.equals(part) || isLikeEnd(word, part);
    }

    private static boolean isLikeEnd(String word, String part) {
        for (int longer = -1; longer <= 1; longer++) {
            int start = word.length() - part.length() - longer;
            if (start >= 0 && isLike(word, start, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String word, int start, String part) {
        return part.length() >= SHORTEST_LIKE
                && Math.abs(word.length() - start - part.length()) <= 1
                && Likeness.of(word.substring(start), part) >= LIKE;
    }

    /**
     * @param fillers words that tell nothing
     * @param parts words that are looked for, with one letter wrong too
     */
    static WordCover of(String word, Collection<String> fillers, Collection<String> parts) {
        WordCover[] from = new WordCover[word.length() + 1];
        from[word.length()] = new WordCover(0, Set.of(), true);
        for (int i = word.length() - 1; i >= 0; i--) {
            WordCover rest = from[i + 1];
            // A letter that nothing explains; at the end of the word it makes another word of it.
            from[i] = new WordCover(
                    rest.letters(),
                    rest.parts(),
                    rest.toTheEnd() && !rest.parts().isEmpty());
            for (String part : parts) {
                from[i] = better(from[i], at(word, i, part, from));
                if (isLike(word, i, part)) {
                    from[i] = better(from[i], from[word.length()].with(part, word.length() - i - 1));
                }
            }
            for (String filler : fillers) {
                from[i] = better(from[i], at(word, i, filler, from));
            }
        }
        return from[0];
    }

    private static WordCover at(String word, int start, String part, WordCover[] from) {
        WordCover best = from[start];
        int end = start + part.length();
        boolean whole = start == 0 && end == word.length();
        if (word.startsWith(part, start) && (whole || part.length() >= SHORTEST_PART)) {
            for (String link : LINKS) {
                if (word.startsWith(link, end)) {
                    best = better(best, from[end + link.length()].with(part, part.length() + link.length()));
                }
            }
        }
        return best;
    }

    private WordCover with(String part, int more) {
        Set<String> all = new HashSet<>(parts);
        all.add(part);
        return new WordCover(letters + more, Set.copyOf(all), toTheEnd);
    }

    private static WordCover better(WordCover one, WordCover other) {
        boolean more = other.letters() > one.letters()
                || other.letters() == one.letters() && other.toTheEnd() && !one.toTheEnd();
        return more ? other : one;
    }
}
