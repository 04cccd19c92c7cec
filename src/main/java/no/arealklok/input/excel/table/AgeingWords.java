package no.arealklok.input.excel.table;

import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.language.Vocabulary;
import no.arealklok.population.Growth;

/** The words by which SSB names projections with more or fewer of the old (aldring), and what they stand for. */
public final class AgeingWords {
    private static final Pattern STRONG =
            Pattern.compile("(?i)\\bLHML\\b|" + Vocabulary.pattern("read.ageing.strong"), Pattern.UNICODE_CASE);
    private static final Pattern WEAK =
            Pattern.compile("(?i)\\bHLMH\\b|" + Vocabulary.pattern("read.ageing.weak"), Pattern.UNICODE_CASE);

    private AgeingWords() {}

    public static Optional<Growth> find(String text) {
        if (STRONG.matcher(text).find()) {
            return Optional.of(Growth.HIGH);
        }
        return WEAK.matcher(text).find() ? Optional.of(Growth.LOW) : Optional.empty();
    }
}
