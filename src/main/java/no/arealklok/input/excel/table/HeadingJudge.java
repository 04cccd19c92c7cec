package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.table.HeadingMatch.Reason;
import no.arealklok.input.excel.wording.HeadingWords;
import no.arealklok.register.UnitQuantity;

/** Judges a column by its heading and by what stands below it: values refute a heading, and bear out a guess. */
final class HeadingJudge {
    /** What is guessed from values alone. */
    private static final double BY_VALUES = 0.8;

    /** Users in places: a unit may be over full, and may be new; beyond these one of the two is something else. */
    private static final double MOST_USED = 2;

    private static final double LEAST_USED = 0.04;

    private static final Column<?, ?> CAPACITY = UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY);
    private static final Column<?, ?> USERS = UnitColumns.QUANTITIES.get(UnitQuantity.USERS);

    private final HeadingMatcher matcher;
    private final Map<Integer, ColumnContent> contents;

    HeadingJudge(HeadingMatcher matcher, Map<Integer, ColumnContent> contents) {
        this.matcher = matcher;
        this.contents = contents;
    }

    /** A column and the heading that was understood, with that of its group where it needs it. */
    record Verdict(Optional<HeadingMatch> match, String text, Optional<HeadingMatch> refuted) {}

    /** @param guess whether a heading that is not known may be guessed */
    Verdict judge(HeadingCell cell, boolean guess) {
        ColumnContent content = content(cell);
        Optional<HeadingMatch> refuted = Optional.empty();
        for (String reading : cell.isHeading() ? cell.readings() : List.<String>of()) {
            Optional<HeadingMatch> known = matcher.findKnown(reading);
            if (known.isPresent()) {
                if (known.get().reason() == Reason.OURS
                        || !content.refutes(known.get().column())) {
                    return new Verdict(known, reading, Optional.empty());
                }
                refuted = known;
            }
        }
        boolean open = guess && cell.isHeading() && !HeadingMatcher.hasOtherMeaning(cell.text());
        Optional<HeadingMatch> guessed = open ? guess(cell, content).or(() -> byValues(content)) : Optional.empty();
        return new Verdict(guessed, cell.text(), refuted);
    }

    private Optional<HeadingMatch> guess(HeadingCell cell, ColumnContent content) {
        Predicate<HeadingMatch> possible = match -> !content.contradicts(match.column());
        return matcher.findLikely(cell.text(), possible)
                .or(() -> matcher.guess(cell.text()).stream()
                        .filter(possible)
                        .filter(match -> match.reason() == Reason.WORDS)
                        .findFirst()
                        .filter(match -> match.score() >= HeadingWords.PART && content.supports(match.column())));
    }

    private Optional<HeadingMatch> byValues(ColumnContent content) {
        return Stream.<Column<?, ?>>of(UnitColumns.SERVICE, UnitColumns.OPERATOR)
                .filter(column -> matcher.has(column) && content.showsOnly(column))
                .findFirst()
                .map(column ->
                        new HeadingMatch(column, BY_VALUES, Reason.VALUES, Optional.empty(), OptionalInt.empty()));
    }

    /** Columns that it may be asked whether the heading means. */
    List<HeadingMatch> offers(HeadingCell cell) {
        ColumnContent content = content(cell);
        return matcher.guess(cell.text()).stream()
                .filter(match -> !content.contradicts(match.column()))
                .toList();
    }

    private ColumnContent content(HeadingCell cell) {
        return contents.getOrDefault(cell.cell().column(), ColumnContent.NONE);
    }

    /** Leaves open a guess at places or users that the other of the two speaks against. */
    List<Heading> together(Headings headings) {
        Map<Column<?, ?>, Heading> chosen = headings.chosen();
        Heading capacity = chosen.get(CAPACITY);
        Heading users = chosen.get(USERS);
        List<Heading> all = new ArrayList<>(headings.all());
        if (capacity != null && users != null && !goTogether(capacity, users)) {
            Heading weaker = score(users) < score(capacity) ? users : capacity;
            if (score(weaker) < 1) {
                all.replaceAll(heading -> heading == weaker ? heading.open() : heading);
            }
        }
        return all;
    }

    private static double score(Heading heading) {
        return heading.match().orElseThrow().score();
    }

    private boolean goTogether(Heading capacity, Heading users) {
        return contents.getOrDefault(users.position(), ColumnContent.NONE)
                .medianShareOf(contents.getOrDefault(capacity.position(), ColumnContent.NONE))
                .map(share -> share >= LEAST_USED && share <= MOST_USED)
                .orElse(true);
    }
}
