package no.arealklok.input.excel.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.UnitColumns;

/**
 * The headings that were found in a sheet.
 *
 * @param below index in the grid of the first row below them
 * @param row number of the lowest row of headings, as the workbook shows it
 * @param baseYear the register's
 * @param all left to right, those that are not understood too
 * @param baseYear a later year in a heading is a forecast
 */
record Headings(int below, int row, int baseYear, List<Heading> all) {
    /** The same of a register of a year. */
    Headings asOf(int year) {
        return new Headings(below, row, year, all);
    }

    private static final int FORECAST = 10_000;
    private static final Set<String> OWNER_HEADINGS = Stream.concat(
                    BuildingColumns.OWNERSHIP.synonyms().stream(), BuildingColumns.OWNERSHIP.words().stream())
            .map(HeadingText::dense)
            .collect(Collectors.toUnmodifiableSet());

    /** The columns, each at the heading that it is read from. */
    Map<Column<?, ?>, Heading> chosen() {
        Map<Column<?, ?>, Heading> chosen = new LinkedHashMap<>();
        for (Heading heading : all) {
            heading.match()
                    .filter(match -> !isOnlyForecast(heading))
                    .ifPresent(match -> chosen.merge(match.column(), heading, this::better));
        }
        return chosen;
    }

    /** Whether it counts what there will be: a year after the register's may be the one that it should state itself. */
    boolean isOnlyForecast(Heading heading) {
        return !heading.settled()
                && heading.match()
                        .filter(match -> UnitColumns.QUANTITIES.containsValue(match.column()))
                        .filter(match -> match.year().orElse(baseYear) - 1 > baseYear)
                        .isPresent();
    }

    /**
     * What a mapping settles comes first, then what is no forecast, then what is known before what is guessed, then the
     * latest year, then our own heading or the likelier, then the first. A heading without a year is of today.
     */
    private Heading better(Heading first, Heading next) {
        Comparator<Heading> order = Comparator.<Heading, Boolean>comparing(Heading::settled)
                .thenComparing(heading -> !isLater(heading))
                .thenComparing(heading -> !match(heading).guessed())
                .thenComparing(heading -> -age(match(heading)))
                .thenComparing(heading -> match(heading).reason() == HeadingMatch.Reason.OURS)
                .thenComparing(heading -> match(heading).score());
        return order.compare(next, first) > 0 ? next : first;
    }

    private static HeadingMatch match(Heading heading) {
        return heading.match().orElseThrow();
    }

    /** Years before the register's year; those after it are a forecast, and come last. */
    private int age(HeadingMatch match) {
        int years = baseYear - match.year().orElse(baseYear);
        return years < 0 ? FORECAST - years : years;
    }

    /** Whether the heading is of a year after the register's. */
    boolean isLater(Heading heading) {
        return heading.match().orElseThrow().year().orElse(baseYear) > baseYear;
    }

    boolean has(Column<?, ?> column) {
        return chosen().containsKey(column);
    }

    boolean hasAny(Column<?, ?>... wanted) {
        return Set.of(wanted).stream().anyMatch(this::has);
    }

    long count(Collection<? extends Column<?, ?>> wanted) {
        return wanted.stream().filter(this::has).count();
    }

    /** «Eierform» beside «Driftsform» says who owns the building: of two that would say who runs the unit. */
    Headings ownersApart() {
        List<Heading> operators = all.stream()
                .filter(heading -> is(heading, UnitColumns.OPERATOR))
                .toList();
        boolean owned = all.stream().anyMatch(heading -> is(heading, BuildingColumns.OWNERSHIP));
        Optional<Heading> owner = operators.stream()
                .filter(heading -> operators.size() > 1 && !owned && !heading.settled())
                .filter(heading -> OWNER_HEADINGS.contains(HeadingText.dense(heading.text())))
                .findFirst();
        List<Heading> apart = all.stream()
                .map(heading -> owner.filter(heading::equals).isPresent()
                        ? heading.with(match(heading).as(BuildingColumns.OWNERSHIP))
                        : heading)
                .toList();
        return new Headings(below, row, baseYear, apart);
    }

    private static boolean is(Heading heading, Column<?, ?> column) {
        return heading.match().filter(match -> match.column() == column).isPresent();
    }
}
