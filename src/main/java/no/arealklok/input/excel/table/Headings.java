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
 * @param all left to right, those that are not understood too
 */
record Headings(int below, int row, List<Heading> all) {
    /** The columns, each at the heading that it is read from. */
    Map<Column<?, ?>, Heading> chosen() {
        Map<Column<?, ?>, Heading> chosen = new LinkedHashMap<>();
        for (Heading heading : all) {
            heading.match().ifPresent(match -> chosen.merge(match.column(), heading, Headings::better));
        }
        return chosen;
    }

    /**
     * What a mapping settles comes first, then what is known before what is guessed, then the later year, then the
     * first.
     */
    private static Heading better(Heading first, Heading next) {
        HeadingMatch one = first.match().orElseThrow();
        HeadingMatch other = next.match().orElseThrow();
        if (first.settled() != next.settled()) {
            return first.settled() ? first : next;
        }
        if (one.guessed() != other.guessed()) {
            return one.guessed() ? next : first;
        }
        return other.year().orElse(0) > one.year().orElse(0) ? next : first;
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
