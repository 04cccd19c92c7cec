package no.arealklok.input.excel.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.input.excel.column.HeadingUnit.Dimension;

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
    private static final Set<String> OTHER_MEANINGS = List.of(
                    "Leieareal",
                    "Bruker",
                    "Barn over 3",
                    "Barn o/3",
                    "Rehab.år",
                    "Påbygd",
                    "Ledige",
                    "Ledige plasser",
                    "Ansatt",
                    "Leietaker",
                    "Byggherre",
                    "Kapasitetsår",
                    "Skoleeier",
                    "Postnr",
                    "Poststed",
                    "Program #",
                    "Etasjer",
                    "Energimerke",
                    "Kommentar",
                    "Merknad",
                    "Venteliste",
                    "Internleie",
                    "Bebygd areal")
            .stream()
            .map(HeadingText::dense)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Column<?, ?>> byForm = new HashMap<>();

    HeadingMatcher(Collection<? extends Column<?, ?>> columns) {
        for (Column<?, ?> column : columns) {
            column.heading().all().forEach(heading -> put(heading, column));
        }
        for (Column<?, ?> column : columns) {
            column.synonyms().forEach(synonym -> put(synonym, column));
        }
    }

    private void put(String heading, Column<?, ?> column) {
        List<HeadingForm> forms = HeadingForm.of(heading);
        // «Personer 2026» without its year is not that column's heading any more.
        forms.stream()
                .filter(form -> form == forms.get(0) || form.year().isEmpty())
                .forEach(form -> byForm.putIfAbsent(form.dense(), column));
    }

    /** The column that the heading means, when we know the heading or it is like just one that we know. */
    Optional<HeadingMatch> find(String heading) {
        Optional<HeadingMatch> known = findKnown(heading);
        if (known.isPresent() || OTHER_MEANINGS.contains(HeadingText.dense(heading))) {
            return known;
        }
        List<HeadingMatch> like = like(heading);
        boolean clear = !like.isEmpty()
                && (like.size() == 1 || like.get(0).score() - like.get(1).score() >= AHEAD);
        return clear ? Optional.of(like.get(0)).filter(best -> best.score() >= TAKEN) : Optional.empty();
    }

    Optional<HeadingMatch> findKnown(String heading) {
        List<HeadingForm> forms = HeadingForm.of(heading);
        Column<?, ?> exact = forms.isEmpty() ? null : byForm.get(forms.get(0).dense());
        if (exact != null) {
            return Optional.of(new HeadingMatch(
                    exact, 1, Optional.empty(), forms.get(forms.size() - 1).year()));
        }
        for (HeadingForm form : forms) {
            Column<?, ?> column = byForm.get(form.dense());
            if (column != null && fits(form, column)) {
                return Optional.of(match(column, 1, form));
            }
        }
        return Optional.empty();
    }

    /** Columns whose headings are like this one, likeliest first, each once. */
    List<HeadingMatch> like(String heading) {
        Map<Column<?, ?>, HeadingMatch> best = new HashMap<>();
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

    private static HeadingMatch match(Column<?, ?> column, double score, HeadingForm form) {
        return new HeadingMatch(column, score, form.unit().flatMap(HeadingUnit::conversion), form.year());
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
