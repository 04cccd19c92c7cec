package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.wording.HeadingForm;
import no.arealklok.language.Label;
import no.arealklok.quantity.CellReference;

/** Tells how the headings of a table were understood. */
final class HeadingReport {
    private final Findings findings;

    HeadingReport(Findings findings) {
        this.findings = findings;
    }

    TableReading tell(Grid grid, String holds, Headings headings, BitSet filled) {
        Map<Column<?, ?>, Heading> chosen = headings.chosen();
        List<ColumnReading> columns = new ArrayList<>();
        for (Heading heading : headings.all()) {
            boolean read = chosen.containsValue(heading);
            columns.add(
                    read
                            ? heading.read()
                            : headings.isOnlyForecast(heading) ? heading.open().unread() : heading.unread());
            if (read) {
                tellRead(heading);
                tellUnit(heading);
                tellHidden(heading, grid);
            } else if (!heading.settled()) {
                tellUnread(heading, chosen, heading.match().isPresent() && headings.isLater(heading));
            }
        }
        columns.addAll(withoutHeading(grid, headings, filled));
        return new TableReading(grid.sheet(), holds, headings.row(), columns);
    }

    private void tellRead(Heading heading) {
        HeadingMatch match = heading.match().orElseThrow();
        if (match.guessed()) {
            findings.add(
                    switch (match.reason()) {
                        case WORDS -> FindingCode.COLUMN_GUESSED_BY_WORDS;
                        case VALUES -> FindingCode.COLUMN_GUESSED_BY_VALUES;
                        default -> FindingCode.COLUMN_GUESSED;
                    },
                    heading.place(),
                    heading.text(),
                    List.of(
                            ColumnTitles.quoted(match.column()),
                            Label.of(Long.toString(Math.round(100 * match.score())))));
        }
        match.conversion()
                .ifPresent(factor ->
                        findings.add(FindingCode.COLUMN_CONVERTED, heading.place(), heading.text(), factor.toString()));
    }

    private void tellHidden(Heading heading, Grid grid) {
        if (grid.isHiddenColumn(heading.position())) {
            findings.add(FindingCode.COLUMN_HIDDEN, heading.place(), heading.text());
        }
    }

    /** What stands in parentheses after a heading that measures something may be a unit that we do not know. */
    private void tellUnit(Heading heading) {
        heading.match()
                .map(HeadingMatch::column)
                .filter(column -> !heading.settled() && column.dimension().isPresent())
                .ifPresent(column -> HeadingForm.unknownUnit(heading.text(), column)
                        .ifPresent(unit -> findings.add(
                                FindingCode.COLUMN_UNIT_UNKNOWN,
                                heading.place(),
                                heading.text(),
                                List.of(Label.of(unit), ColumnTitles.quoted(column)))));
    }

    private void tellUnread(Heading heading, Map<Column<?, ?>, Heading> chosen, boolean later) {
        if (heading.refuted().isPresent()) {
            findings.add(
                    FindingCode.COLUMN_REFUTED,
                    heading.place(),
                    heading.text(),
                    List.of(
                            ColumnTitles.quoted(heading.refuted().get().column()),
                            Label.of(String.join(", ", heading.examples()))));
        } else if (heading.match().isPresent()) {
            tellOther(
                    heading,
                    Optional.ofNullable(chosen.get(heading.match().get().column())),
                    later);
        } else if (heading.like().isEmpty()) {
            findings.add(FindingCode.COLUMN_UNREAD, heading.place(), heading.text());
        } else {
            List<Column<?, ?>> offers = new ArrayList<>();
            heading.like().stream().limit(3).forEach(like -> offers.add(like.column()));
            findings.add(
                    FindingCode.COLUMN_LIKE_OTHERS,
                    heading.place(),
                    heading.text(),
                    List.of(ColumnTitles.quoted(offers)));
        }
    }

    /** @param read what the column was read from; none where none is of today */
    private void tellOther(Heading heading, Optional<Heading> read, boolean later) {
        if (read.isEmpty()) {
            findings.add(
                    FindingCode.COLUMN_ONLY_FORECAST,
                    heading.place(),
                    heading.text(),
                    List.of(ColumnTitles.quoted(heading.match().orElseThrow().column())));
        } else {
            Heading used = read.get();
            findings.add(
                    later ? FindingCode.COLUMN_IS_FORECAST : FindingCode.COLUMN_REPEATED,
                    heading.place(),
                    heading.text(),
                    used.text(),
                    used.place().address());
        }
    }

    private List<ColumnReading> withoutHeading(Grid grid, Headings headings, BitSet filled) {
        headings.all().forEach(heading -> filled.clear(heading.position()));
        List<ColumnReading> columns = new ArrayList<>();
        for (int position : filled.stream().toArray()) {
            String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(position);
            CellReference place = new CellReference(grid.file(), grid.sheet(), letter + headings.row());
            findings.add(FindingCode.COLUMN_WITHOUT_HEADING, place, "", letter);
            columns.add(ColumnReading.unread(place, "", List.of(), List.of()));
        }
        return columns;
    }
}
