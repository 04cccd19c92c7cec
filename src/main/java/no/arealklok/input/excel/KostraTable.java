package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.StatbankTable;
import no.arealklok.input.json.KeyFigureWords.Column;

/**
 * A table by municipality: a column for each key figure, or a row, with years beside or below each other; as Statbank
 * writes it, or under headings of one row.
 */
final class KostraTable {
    private static final int ROWS_SEARCHED = 30;
    private static final int ROWS_LOOKED_AT = 300;
    private static final Pattern WITH_YEAR = Pattern.compile("(.*?)[\\s,;(]*((?:19|20|21)\\d\\d)\\*?\\)?");

    /** @param heading with all that parts the numbers of a municipality and a year */
    record Told(KostraRegion region, String heading, OptionalInt year, SheetCell cell) {}

    private final List<Grid.Row> rows;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    private final Map<Integer, SheetCell> titles = new TreeMap<>();
    private final Set<Integer> numbers = new TreeSet<>();
    private final List<Integer> labels = new ArrayList<>();

    /** @param statbank whether columns without a name part the numbers, too, and only the first region is one */
    private KostraTable(Grid.Row head, List<Grid.Row> rows, boolean statbank, KeyFigureHeadings headings) {
        this.rows = rows;
        Set<Integer> others = new TreeSet<>();
        if (statbank) {
            rows.stream().limit(ROWS_LOOKED_AT).forEach(row -> row.cells().forEach(cell -> others.add(cell.column())));
        }
        for (SheetCell title : head.cells()) {
            titles.put(title.column(), title);
            others.add(title.column());
            Stream.of(Column.values())
                    .filter(column -> headings.heads(column, title.text()))
                    .filter(column -> !statbank || column != Column.REGION || !columns.containsKey(column))
                    .findFirst()
                    .ifPresent(column -> {
                        columns.computeIfAbsent(column, key -> new ArrayList<>())
                                .add(title.column());
                        others.remove(title.column());
                    });
        }
        numbers.addAll(of(Column.VALUE));
        if (numbers.isEmpty()) {
            others.stream().filter(this::isNumeric).forEach(numbers::add);
        }
        others.removeAll(numbers);
        labels.addAll(of(Column.CONTENTS));
        others.stream().filter(this::isParting).forEach(labels::add);
    }

    static Optional<KostraTable> find(Grid grid, KeyFigureHeadings headings) {
        int searched = Math.min(ROWS_SEARCHED, grid.rows().size());
        for (int i = 0; i < searched; i++) {
            Grid.Row row = grid.rows().get(i);
            boolean named = row.cells().stream().anyMatch(cell -> headings.heads(Column.REGION, cell.text()));
            if (named && row.cells().size() > 1) {
                List<Grid.Row> below = grid.rows().subList(i + 1, grid.rows().size());
                return Optional.of(new KostraTable(row, below, false, headings));
            }
        }
        return StatbankTable.byRegion(grid)
                .map(Grid::rows)
                .map(rows -> new KostraTable(rows.get(0), rows.subList(1, rows.size()), true, headings));
    }

    private List<Integer> of(Column column) {
        return columns.getOrDefault(column, List.of());
    }

    private boolean isNumeric(int column) {
        List<SheetCell> cells = rows.stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.at(column).stream())
                .toList();
        long known = cells.stream()
                .filter(cell -> cell.number().isPresent()
                        || NumberText.parse(cell.text()).isPresent()
                        || AbsentSign.find(cell).isPresent())
                .count();
        return 2 * known > cells.size();
    }

    /** Whether it says something of the numbers: what follows from the municipality alone says it of that. */
    private boolean isParting(int column) {
        Map<Optional<KostraRegion>, Set<String>> words = new HashMap<>();
        rows.stream()
                .limit(ROWS_LOOKED_AT)
                .forEach(row -> row.at(column)
                        .ifPresent(cell -> words.computeIfAbsent(region(row), key -> new HashSet<>())
                                .add(cell.text())));
        Set<String> all = words.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.size() == 1 || words.values().stream().anyMatch(several -> several.size() > 1);
    }

    private Optional<KostraRegion> region(Grid.Row row) {
        return KostraRegion.of(texts(row, of(Column.REGION)));
    }

    private static List<String> texts(Grid.Row row, List<Integer> columns) {
        return columns.stream()
                .flatMap(column -> row.at(column).stream())
                .map(SheetCell::text)
                .toList();
    }

    void tellNumbers(Consumer<Told> told) {
        for (Grid.Row row : rows) {
            region(row).ifPresent(region -> {
                for (int column : numbers) {
                    row.at(column).ifPresent(cell -> told.accept(number(row, region, cell)));
                }
            });
        }
    }

    private Told number(Grid.Row row, KostraRegion region, SheetCell cell) {
        List<String> words = new ArrayList<>();
        OptionalInt year = texts(row, of(Column.YEAR)).stream()
                .flatMap(text -> Stream.of(WITH_YEAR.matcher(text)))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(2)))
                .findFirst();
        if (!of(Column.VALUE).contains(cell.column())) {
            String title = Optional.ofNullable(titles.get(cell.column()))
                    .map(SheetCell::text)
                    .orElse("");
            Matcher dated = WITH_YEAR.matcher(title);
            boolean isDated = dated.matches();
            words.add(isDated ? dated.group(1) : title);
            year = isDated ? OptionalInt.of(Integer.parseInt(dated.group(2))) : year;
        }
        words.addAll(texts(row, labels));
        return new Told(
                region,
                words.stream().filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(", ")),
                year,
                cell);
    }

    /** Told of each row that says what group its municipality is in. */
    void tellGroups(BiConsumer<KostraRegion, SheetCell> told) {
        List<Integer> grouping = of(Column.GROUP).isEmpty() ? of(Column.CLASS) : of(Column.GROUP);
        boolean certain = !of(Column.GROUP).isEmpty();
        for (Grid.Row row : rows) {
            region(row)
                    .ifPresent(region -> grouping.stream()
                            .flatMap(column -> row.at(column).stream())
                            .filter(cell -> AbsentSign.find(cell).isEmpty())
                            .filter(cell -> certain || KostraGroup.isOne(cell.text()))
                            .findFirst()
                            .ifPresent(cell -> told.accept(region, cell)));
        }
    }
}
