package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.wording.ClosingRemark;
import no.arealklok.language.Vocabulary;

/**
 * Keeps the rows below the headings that tell of something; totals, notes and repeated headings are left out, and told.
 */
final class RowSieve {
    private static final Pattern NOTE =
            Pattern.compile("(?i)(\\*|†|\\d{1,2}\\)|" + Vocabulary.pattern("read.note") + "\\b).*", Pattern.DOTALL);
    /** A text that is longer is no subheading. */
    private static final int LONGEST_SUBHEADING = 60;
    /** In a narrower table a row may well have one cell. */
    private static final int FEWEST_COLUMNS = 3;

    private final Findings findings;
    private final Headings headings;
    private final Map<Integer, Heading> byPosition = new HashMap<>();
    private final Map<Integer, SettledWords> words = new HashMap<>();
    private final Map<Integer, String> unread = new HashMap<>();
    private final boolean named;
    private final boolean remarks;
    private final RowSign signs;
    private final TotalFinder totals;
    private final BitSet filled = new BitSet();

    /** @param remarks whether rows are of units or buildings, and a remark may close them */
    RowSieve(Headings headings, boolean remarks, Findings findings) {
        this.remarks = remarks;
        this.headings = headings;
        this.findings = findings;
        Map<Column<?, ?>, Heading> chosen = headings.chosen();
        chosen.values().forEach(heading -> byPosition.put(heading.position(), heading));
        headings.all().forEach(heading -> {
            words.putIfAbsent(heading.position(), heading.words());
            unread.putIfAbsent(heading.position(), heading.text());
        });
        this.named = chosen.keySet().stream().anyMatch(Column::names);
        this.signs = new RowSign(headings);
        this.totals = new TotalFinder(signs.columns());
    }

    List<TableRow> keep(Grid grid) {
        Grid.Row firstHidden = null;
        int hidden = 0;
        TableRows rows = new TableRows(grid.rows(), byPosition);
        List<Integer> candidates = new ArrayList<>();
        for (int i = headings.below(); i < grid.rows().size(); i++) {
            Grid.Row row = grid.rows().get(i);
            row.cells().forEach(cell -> filled.set(cell.column()));
            if (row.hidden()) {
                firstHidden = hidden++ == 0 ? row : firstHidden;
            }
            if (!repeatsHeadings(row) && !isTextAlone(row) && !isSettledOut(row)) {
                TableRow cells = new TableRow(rows, i);
                candidates.add(i);
                totals.add(isKept(row) ? TotalFinder.Sign.NONE : signs.of(row, cells), signs.numbers(cells));
            }
        }
        if (hidden > 0) {
            findings.add(FindingCode.ROWS_HIDDEN, firstHidden.place(), "", Integer.toString(hidden));
        }
        totals.find();
        return withoutTotals(grid, rows, candidates);
    }

    private List<TableRow> withoutTotals(Grid grid, TableRows rows, List<Integer> candidates) {
        MergedDown merged = new MergedDown(grid, headings.row());
        List<TableRow> kept = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int index = candidates.get(i);
            Grid.Row row = grid.rows().get(index);
            TableRow cells = new TableRow(rows, index);
            if (totals.totals().get(i) && !isKept(row)) {
                tellTotal(row, cells, totals.near().get(i));
            } else if (!isNote(row, cells) && !cells.isEmpty()) {
                if (totals.asked().get(i) && !isKept(row)) {
                    findings.add(FindingCode.MAY_BE_A_TOTAL, signs.told(row, cells));
                }
                remark(row)
                        .ifPresent(remark -> findings.add(
                                FindingCode.REMARK_ON_CLOSING,
                                remark,
                                signs.told(row, cells).text()));
                kept.add(merged.fill(row, cells, byPosition));
            }
        }
        return List.copyOf(kept);
    }

    /** Columns that have cells below the headings, 0 for A. */
    BitSet filled() {
        return filled;
    }

    private boolean repeatsHeadings(Grid.Row row) {
        SheetCell first = row.cells().get(0);
        boolean repeats = row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(cell -> headings.all().stream()
                                .anyMatch(heading -> heading.position() == cell.column()
                                        && heading.text().equals(cell.text())));
        if (repeats) {
            findings.add(FindingCode.HEADING_ROW_REPEATED, row.place(), first.text());
        }
        return repeats;
    }

    private boolean isSettledOut(Grid.Row row) {
        Optional<SheetCell> out = row.cells().stream()
                .filter(cell -> says(cell, SettledWords::leaveOut))
                .findFirst();
        out.ifPresent(cell -> findings.add(FindingCode.ROW_SETTLED_OUT, cell));
        return out.isPresent();
    }

    /** One that its owner did not settle, below a heading that says so too where that was not understood. */
    private Optional<SheetCell> remark(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> remarks)
                .filter(cell -> byPosition.containsKey(cell.column())
                        ? ClosingRemark.isIn(cell.text())
                        : ClosingRemark.isBelow(unread.getOrDefault(cell.column(), ""), cell.text()))
                .findFirst()
                .filter(remark -> !says(remark, SettledWords::keeps));
    }

    /** Whether its owner said that it is in use, and so no total. */
    private boolean isKept(Grid.Row row) {
        return row.cells().stream().anyMatch(cell -> says(cell, SettledWords::keeps));
    }

    private boolean says(SheetCell cell, BiPredicate<SettledWords, SheetCell> meaning) {
        SettledWords told = words.get(cell.column());
        return told != null && meaning.test(told, cell);
    }

    private void tellTotal(Grid.Row row, TableRow cells, boolean near) {
        SheetCell told = signs.told(row, cells);
        if (near) {
            findings.add(FindingCode.NEARLY_A_TOTAL, told);
        } else {
            findings.add(FindingCode.TOTAL_ROW_LEFT_OUT, row.place(), told.text());
        }
        row.cells().stream()
                .filter(cell -> cell.text().startsWith("*"))
                .forEach(cell -> findings.add(FindingCode.NOTE_LEFT_OUT, cell));
    }

    /** A note or a subheading, which is then told. */
    private boolean isTextAlone(Grid.Row row) {
        SheetCell first = row.cells().get(0);
        boolean alone = named
                && row.cells().size() == 1
                && byPosition.size() >= FEWEST_COLUMNS
                && first.kind() == SheetCell.Kind.TEXT
                && NumberText.parse(first.text()).isEmpty();
        if (alone) {
            boolean note = NOTE.matcher(first.text()).matches()
                    || first.text().length() > LONGEST_SUBHEADING
                    || first.text().endsWith(".");
            findings.add(note ? FindingCode.NOTE_LEFT_OUT : FindingCode.SUBHEADING_LEFT_OUT, first);
        }
        return alone;
    }

    private boolean isNote(Grid.Row row, TableRow cells) {
        Optional<SheetCell> note = named && !cells.isNamed()
                ? row.cells().stream()
                        .filter(cell -> NOTE.matcher(cell.text()).matches())
                        .findFirst()
                : Optional.empty();
        note.ifPresent(cell -> findings.add(FindingCode.NOTE_LEFT_OUT, cell));
        return note.isPresent();
    }
}
