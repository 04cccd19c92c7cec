package no.arealklok.input.excel.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.input.excel.column.HeadingUnit.Dimension;
import no.arealklok.input.excel.table.HeadingMatch.Reason;
import no.arealklok.input.excel.wording.HeadingForm;
import no.arealklok.input.excel.wording.HeadingWords;
import no.arealklok.input.excel.wording.Likeness;
import no.arealklok.input.excel.wording.Remembered;
import no.arealklok.language.Vocabulary;
import no.arealklok.quantity.Conversion;

/**
 * Finds the column that a heading means. A heading of our own comes before synonyms, an earlier column before a later,
 * and a heading that is only like one that we know comes last.
 */
final class HeadingMatcher {
    /** One letter in seven, two in fourteen. */
    private static final double TAKEN = 0.85;

    private static final double OFFERED = 0.75;
    /** Shorter words are too often like others that mean something else. */
    private static final int SHORTEST = 7;

    /** Below this the next best column is too close for either to be taken. */
    private static final double AHEAD = 0.05;

    /** Common headings that mean something else than the column whose heading they are like. */
    private static final Set<String> OTHER_MEANINGS = Vocabulary.words("read.heading.other").stream()
            .map(HeadingText::dense)
            .collect(Collectors.toUnmodifiableSet());

    /** A text of more words is no heading of one column. */
    private static final int MOST_WORDS = 12;

    private final Map<String, Column<?, ?>> byForm = new HashMap<>();
    private final Set<String> ours;
    private final Map<Column<?, ?>, HeadingWords> words = new LinkedHashMap<>();
    private final Remembered<List<HeadingMatch>> guesses = new Remembered<>(this::guessAnew);

    HeadingMatcher(Collection<? extends Column<?, ?>> columns) {
        for (Column<?, ?> column : columns) {
            column.heading().all().forEach(heading -> put(heading, column));
            if (!column.words().isEmpty()) {
                words.put(column, new HeadingWords(column));
            }
        }
        ours = Set.copyOf(byForm.keySet());
        for (Column<?, ?> column : columns) {
            column.synonyms().forEach(synonym -> put(synonym, column));
        }
    }

    boolean has(Column<?, ?> column) {
        return byForm.containsValue(column);
    }

    private void put(String heading, Column<?, ?> column) {
        List<HeadingForm> forms = HeadingForm.of(heading);
        // «Personer 2026» without its year is not that column's heading any more.
        forms.stream()
                .filter(form -> form == forms.get(0) || form.year().isEmpty())
                .forEach(form -> byForm.putIfAbsent(form.dense(), column));
    }

    /** The column that the heading means, when we know the heading or nothing else is as likely. */
    Optional<HeadingMatch> find(String heading) {
        return findKnown(heading).or(() -> findLikely(heading, any -> true));
    }

    /** The best guess among the columns that are possible, when it is good by itself and clearly the best. */
    Optional<HeadingMatch> findLikely(String heading, Predicate<HeadingMatch> possible) {
        List<HeadingMatch> likely =
                guess(heading).stream().filter(possible).limit(2).toList();
        return likely.stream()
                .findFirst()
                .filter(best -> best.score() >= TAKEN && !hasOtherMeaning(heading))
                .filter(best ->
                        likely.size() == 1 || best.score() - likely.get(1).score() >= AHEAD);
    }

    /** Whether the heading is a common one that means something else. */
    static boolean hasOtherMeaning(String heading) {
        return OTHER_MEANINGS.contains(HeadingText.dense(heading));
    }

    Optional<HeadingMatch> findKnown(String heading) {
        List<HeadingForm> forms = HeadingForm.of(heading);
        Column<?, ?> exact = forms.isEmpty() ? null : byForm.get(forms.get(0).dense());
        if (exact != null) {
            return Optional.of(match(exact, 1, forms.get(0))
                    .in(Optional.empty())
                    .of(forms.get(forms.size() - 1).year()));
        }
        for (HeadingForm form : forms) {
            Column<?, ?> column = byForm.get(form.dense());
            if (column != null && fits(form, column)) {
                return Optional.of(match(column, 1, form));
            }
        }
        return Optional.empty();
    }

    /** Columns that the heading may mean, likeliest first, each once. */
    List<HeadingMatch> guess(String heading) {
        return guesses.of(heading);
    }

    private List<HeadingMatch> guessAnew(String heading) {
        Map<Column<?, ?>, HeadingMatch> best = new HashMap<>();
        byWords(heading, best);
        for (HeadingForm form : HeadingForm.of(heading)) {
            String digits = digits(form.dense());
            byForm.forEach((known, column) -> {
                if (isNearInLength(known, form.dense()) && digits.equals(digits(known)) && fits(form, column)) {
                    double score = Likeness.of(known, form.dense());
                    if (score >= OFFERED) {
                        best.merge(column, match(column, score, form), HeadingMatcher::likelier);
                    }
                }
            });
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(HeadingMatch::score)
                        .reversed()
                        .thenComparing(match -> match.column().key()))
                .toList();
    }

    private void byWords(String heading, Map<Column<?, ?>, HeadingMatch> best) {
        Optional<HeadingForm> found = HeadingForm.bare(heading);
        if (found.isEmpty()
                || HeadingForm.isOfAgeBand(heading)
                || HeadingWords.tokens(heading).size() > MOST_WORDS) {
            return;
        }
        HeadingForm bare = found.get();
        List<String> tokens = HeadingWords.tokens(bare.dense());
        List<String> withUnit = HeadingWords.tokens(heading);
        words.forEach((column, wording) -> {
            // «Square feet» names the unit and the column in one.
            double score = Math.max(
                    tokens.isEmpty() ? 0 : wording.of(tokens),
                    bare.unit().isPresent() && column.dimension().isPresent() ? wording.of(withUnit) : 0);
            if (score > 0 && fits(bare, column)) {
                Optional<Conversion> conversion = bare.unit().flatMap(HeadingUnit::conversion);
                HeadingMatch match = new HeadingMatch(column, score, Reason.WORDS, conversion, bare.year());
                best.merge(column, match, HeadingMatcher::likelier);
            }
        });
    }

    private static HeadingMatch likelier(HeadingMatch one, HeadingMatch other) {
        return one.score() >= other.score() ? one : other;
    }

    /** Whether two words can be alike at all: each letter that one has more is an edit. */
    private static boolean isNearInLength(String known, String form) {
        int longest = Math.max(known.length(), form.length());
        return form.length() >= SHORTEST && Math.abs(known.length() - form.length()) <= (1 - OFFERED) * longest;
    }

    /** «Elever trinn 11» is not «Elever trinn 1» with a typing error. */
    private static String digits(String form) {
        return form.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private HeadingMatch match(Column<?, ?> column, double score, HeadingForm form) {
        Reason reason = score < 1 ? Reason.LIKE : ours.contains(form.dense()) ? Reason.OURS : Reason.KNOWN;
        return new HeadingMatch(column, score, reason, form.unit().flatMap(HeadingUnit::conversion), form.year());
    }

    /**
     * Whether the unit that the heading names, if any, measures what the column holds; metres may go with a position.
     */
    private static boolean fits(HeadingForm form, Column<?, ?> column) {
        if (form.unit().isEmpty()) {
            return true;
        }
        HeadingUnit unit = form.unit().get();
        boolean metres = unit.dimension() == Dimension.LENGTH && unit.factor() == 1;
        return column.dimension()
                .map(dimension -> dimension == unit.dimension())
                .orElse(metres);
    }
}
