package no.arealklok.input.excel.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.NumberFormat;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.UnitQuantity;

/**
 * What a row looks like to one that looks for totals: what it says it is, and its numbers in the columns that add up.
 */
final class RowSign {
    private static final String TOTALS = Vocabulary.pattern("read.total");
    private static final String MEANS = Vocabulary.pattern("read.mean");
    private static final Pattern WORD = Pattern.compile("(?i)(" + TOTALS + "|" + MEANS + ")\\b.*", Pattern.DOTALL);
    private static final Pattern TOTAL_ALONE = Pattern.compile("(?i)(" + TOTALS + ")[\\s:.=]*");
    private static final Pattern MEAN_ALONE = Pattern.compile("(?i)(" + MEANS + ")[\\s:.=]*");
    private static final Pattern MEAN = Pattern.compile("(?i)(" + MEANS + ")\\b.*", Pattern.DOTALL);
    private static final Pattern LARGER =
            Pattern.compile("(?i).*\\b" + Vocabulary.pattern("read.larger") + "\\b.*", Pattern.DOTALL);
    private static final Pattern OF_WHICH =
            Pattern.compile("(?i)" + Vocabulary.pattern("read.of-which") + "\\b.*", Pattern.DOTALL);
    private static final Set<Column<?, ?>> PLACES = Set.of(
            BuildingColumns.ADDRESS,
            BuildingColumns.LATITUDE,
            BuildingColumns.BUILDING_NUMBER,
            UnitColumns.ORG_NUMBER,
            UnitColumns.BUILDINGS);
    /** Users, places and one more: enough to tell, and little to keep of a million rows. */
    private static final int MOST_COLUMNS = 3;

    private final boolean named;
    private final List<Column<?, ?>> columns;
    /** What cells are read for here is told when they are read for their unit. */
    private final Findings unheard = new Findings();

    RowSign(Headings headings) {
        Set<Column<?, ?>> chosen = headings.chosen().keySet();
        this.named = chosen.stream().anyMatch(Column::names);
        this.columns = chosen.stream()
                .filter(column -> named && addsUp(column))
                .sorted(Comparator.comparingInt(RowSign::order))
                .limit(MOST_COLUMNS)
                .toList();
    }

    private static boolean addsUp(Column<?, ?> column) {
        return column.format() instanceof NumberFormat format
                && !format.belowZero()
                && column != BuildingColumns.QUANTITIES.get(BuildingQuantity.CONDITION_GRADE);
    }

    private static int order(Column<?, ?> column) {
        return column == UnitColumns.QUANTITIES.get(UnitQuantity.USERS)
                ? 0
                : column == UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY) ? 1 : 2;
    }

    int columns() {
        return columns.size();
    }

    /** Not a number where the row has none. */
    double[] numbers(TableRow row) {
        return columns.stream()
                .mapToDouble(column -> row.cell(column)
                        .flatMap(cell -> ((NumberFormat) column.format()).read(cell, unheard))
                        .orElse(Double.NaN))
                .toArray();
    }

    TotalFinder.Sign of(Grid.Row row, TableRow cells) {
        boolean unnamed = !cells.isNamed();
        Optional<SheetCell> word = word(row, cells);
        if (!named) {
            return word.filter(RowSign::isAlone).isPresent() ? TotalFinder.Sign.CERTAIN : TotalFinder.Sign.NONE;
        }
        boolean ofWhich = cells.names().stream()
                .anyMatch(cell -> OF_WHICH.matcher(cell.text()).matches());
        if (word.isPresent() && unnamed || ofWhich) {
            return TotalFinder.Sign.CERTAIN;
        }
        return word.map(RowSign::ofWord).orElseGet(() -> unnamed ? TotalFinder.Sign.UNNAMED : ofName(cells));
    }

    private static TotalFinder.Sign ofWord(SheetCell word) {
        if (MEAN.matcher(word.text()).matches()) {
            return TotalFinder.Sign.MEAN;
        }
        return TOTAL_ALONE.matcher(word.text()).matches() ? TotalFinder.Sign.NOTHING_BUT_TOTAL : TotalFinder.Sign.TOTAL;
    }

    private static boolean isAlone(SheetCell word) {
        return TOTAL_ALONE.matcher(word.text()).matches()
                || MEAN_ALONE.matcher(word.text()).matches();
    }

    private static TotalFinder.Sign ofName(TableRow cells) {
        if (cells.names().stream().anyMatch(cell -> LARGER.matcher(cell.text()).matches())) {
            return TotalFinder.Sign.TOTAL;
        }
        return PLACES.stream().anyMatch(column -> cells.cell(column).isPresent())
                ? TotalFinder.Sign.PLACED
                : TotalFinder.Sign.NONE;
    }

    /** The cell that calls the row a total: its first, or one with its name. */
    private static Optional<SheetCell> word(Grid.Row row, TableRow cells) {
        return Stream.concat(Stream.of(row.cells().get(0)), cells.names().stream())
                .filter(cell -> WORD.matcher(cell.text()).matches())
                .findFirst();
    }

    /**
     * The cell by which a total is told: what calls it one, else its name, else the leftmost with a number that adds
     * up.
     */
    SheetCell told(Grid.Row row, TableRow cells) {
        return word(row, cells)
                .or(() -> cells.names().stream().findFirst())
                .or(() -> columns.stream()
                        .flatMap(column -> cells.cell(column).stream())
                        .min(Comparator.comparingInt(SheetCell::column)))
                .orElse(row.cells().get(0));
    }
}
