package no.arealklok.input.excel.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.input.excel.column.Column;

/**
 * The headings that were found in a sheet.
 *
 * @param below index in the grid of the first row below them
 * @param row number of the lowest row of headings, as the workbook shows it
 * @param baseYear the register's
 * @param all left to right, those that are not understood too
 */
record Headings(int below, int row, int baseYear, List<Heading> all) {
    /** The same of a register of a year. */
    Headings asOf(int year) {
        return new Headings(below, row, year, all);
    }

    private static final int FORECAST = 10_000;

    /** The columns, each at the heading that it is read from. */
    Map<Column<?, ?>, Heading> chosen() {
        Map<Column<?, ?>, Heading> chosen = new LinkedHashMap<>();
        for (Heading heading : all) {
            heading.match().ifPresent(match -> chosen.merge(match.column(), heading, this::better));
        }
        return chosen;
    }

    /**
     * What a mapping settles comes first, then what is known before what is guessed, then the latest year that is not
     * after the
     * register's, then the first. A heading without a year is of today.
     */
    private Heading better(Heading first, Heading next) {
        HeadingMatch one = first.match().orElseThrow();
        HeadingMatch other = next.match().orElseThrow();
        if (first.settled() != next.settled()) {
            return first.settled() ? first : next;
        }
        if (one.guessed() != other.guessed()) {
            return one.guessed() ? next : first;
        }
        return age(other) < age(one) ? next : first;
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
}
