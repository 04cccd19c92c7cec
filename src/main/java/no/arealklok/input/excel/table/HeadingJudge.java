package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.table.HeadingMatch.Reason;
import no.arealklok.input.excel.wording.HeadingWords;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
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

    private static final Set<String> SHARE_OR_COUNT = Vocabulary.words("read.heading.share-or-count").stream()
            .map(HeadingText::dense)
            .collect(Collectors.toUnmodifiableSet());

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
        Verdict verdict = byHeading(cell, guess);
        return new Verdict(
                verdict.match().map(match -> ofBuilding(match, content(cell))), verdict.text(), verdict.refuted());
    }

    /** «Eierforhold» says who runs a unit, unless what is leased stands below it: that is a building. */
    private HeadingMatch ofBuilding(HeadingMatch match, ColumnContent content) {
        boolean building = match.column() == UnitColumns.OPERATOR
                && match.reason() != Reason.OURS
                && matcher.has(BuildingColumns.OWNERSHIP)
                && content.has(BuildingColumns.OWNERSHIP, Ownership.LEASED);
        return building ? match.as(BuildingColumns.OWNERSHIP) : match;
    }

    private Verdict byHeading(HeadingCell cell, boolean guess) {
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
        for (String reading : open ? cell.readings() : List.<String>of()) {
            Optional<HeadingMatch> guessed = guess(reading, content);
            if (guessed.isPresent()) {
                return new Verdict(guessed, reading, refuted);
            }
        }
        return new Verdict(open ? byValues(cell.text(), content) : Optional.empty(), cell.text(), refuted);
    }

    private Optional<HeadingMatch> guess(String heading, ColumnContent content) {
        // «Belegg» may be people in beds as well as their share.
        boolean count = SHARE_OR_COUNT.contains(HeadingText.dense(HeadingText.withoutParentheses(heading)))
                && !content.isOfShares();
        Predicate<HeadingMatch> possible =
                match -> !content.contradicts(match) && !(count && match.column() == UnitColumns.UTILISATION);
        return matcher.findLikely(heading, possible)
                .or(() -> matcher.guess(heading).stream()
                        .filter(possible)
                        .filter(match -> match.reason() == Reason.WORDS)
                        .findFirst()
                        .filter(match -> match.score() >= HeadingWords.PART && content.supports(match)));
    }

    private Optional<HeadingMatch> byValues(String heading, ColumnContent content) {
        return Stream.<Column<?, ?>>of(UnitColumns.SERVICE, UnitColumns.OPERATOR)
                .filter(column -> matcher.has(column)
                        && content.texts().stream().noneMatch(OwnerWords::isName)
                        && (content.showsOnly(column)
                                || column == UnitColumns.OPERATOR
                                        && (content.shows(UnitColumns.OPERATOR, Operator.PRIVATE)
                                                || OwnerWords.findMarks(heading, content.texts())
                                                        .isPresent())))
                .findFirst()
                .map(column ->
                        new HeadingMatch(column, BY_VALUES, Reason.VALUES, Optional.empty(), OptionalInt.empty()));
    }

    /** Columns that it may be asked whether the heading means. */
    List<HeadingMatch> offers(HeadingCell cell) {
        ColumnContent content = content(cell);
        return matcher.guess(cell.text()).stream()
                .filter(match -> !content.contradicts(match))
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
        return unitsByBuilding(all, chosen);
    }

    /** A building that has users and no unit with a name of its own is called as its unit is. */
    private List<Heading> unitsByBuilding(List<Heading> all, Map<Column<?, ?>, Heading> chosen) {
        Heading building = chosen.get(BuildingColumns.NAME);
        boolean units = chosen.containsKey(UnitColumns.NAME) || chosen.containsKey(UnitColumns.ID);
        if (building != null
                && !building.settled()
                && !units
                && chosen.containsKey(USERS)
                && matcher.has(UnitColumns.NAME)) {
            all.replaceAll(heading -> heading == building
                    ? heading.with(new HeadingMatch(
                            UnitColumns.NAME, BY_VALUES, Reason.WORDS, Optional.empty(), OptionalInt.empty()))
                    : heading);
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
