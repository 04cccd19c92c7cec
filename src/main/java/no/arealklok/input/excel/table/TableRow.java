package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.PossibleNumber;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Cells;

/**
 * A row below the headings, its cells by column. Rows of a sheet are kept as their place in it and made into cells when
 * they are asked for, so that a million of them fit in memory.
 */
public final class TableRow {
    /** @param byColumn never changed */
    record Content(CellReference place, Map<Column<?, ?>, SheetCell> byColumn) {}

    private final IntFunction<Content> sheet;
    private final int index;
    private final List<TableRow> campuses;

    /** @param sheet gives the content of each of its rows */
    TableRow(IntFunction<Content> sheet, int index) {
        this(sheet, index, List.of());
    }

    private TableRow(IntFunction<Content> sheet, int index, List<TableRow> campuses) {
        this.sheet = sheet;
        this.index = index;
        this.campuses = campuses;
    }

    public TableRow(CellReference place, Map<Column<?, ?>, SheetCell> byColumn) {
        Content content = new Content(place, Map.copyOf(byColumn));
        this.sheet = any -> content;
        this.index = 0;
        this.campuses = List.of();
    }

    public CellReference place() {
        return sheet.apply(index).place();
    }

    public Map<Column<?, ?>, SheetCell> byColumn() {
        return sheet.apply(index).byColumn();
    }

    boolean isEmpty() {
        return byColumn().isEmpty();
    }

    /** The same row with its cells at hand, to be read from and let go of. */
    public TableRow unpacked() {
        TableRow row = new TableRow(place(), byColumn());
        return campuses.isEmpty() ? row : new TableRow(row.sheet, 0, campuses);
    }

    /** Other rows of the same unit, each of another of its buildings. */
    public List<TableRow> campuses() {
        return campuses;
    }

    TableRow withCampus(TableRow other) {
        List<TableRow> more = new ArrayList<>(campuses);
        more.add(other);
        return new TableRow(sheet, index, List.copyOf(more));
    }

    /** The same row with cells for columns that it has none in. */
    TableRow with(Map<Column<?, ?>, SheetCell> more) {
        return filled(() -> more);
    }

    /** The same row with what it lacks from another. */
    public TableRow filledFrom(TableRow other) {
        return byColumn().keySet().containsAll(other.byColumn().keySet()) ? this : filled(other::byColumn);
    }

    /** The same row with another cell in a column. */
    public TableRow replacing(Column<?, ?> column, SheetCell cell) {
        return changed(cells -> cells.put(column, cell));
    }

    /** The same row with nothing in the columns. */
    public TableRow without(Collection<? extends Column<?, ?>> columns) {
        return changed(cells -> cells.keySet().removeAll(columns));
    }

    private TableRow changed(Consumer<Map<Column<?, ?>, SheetCell>> change) {
        return new TableRow(
                any -> {
                    Map<Column<?, ?>, SheetCell> cells = new HashMap<>(byColumn());
                    change.accept(cells);
                    return new Content(place(), cells);
                },
                0,
                campuses);
    }

    private TableRow filled(Supplier<Map<Column<?, ?>, SheetCell>> more) {
        return new TableRow(
                any -> {
                    Map<Column<?, ?>, SheetCell> cells = new HashMap<>(more.get());
                    cells.putAll(byColumn());
                    return new Content(place(), cells);
                },
                0,
                campuses);
    }

    /** Whether it has an id or a name. */
    boolean isNamed() {
        return byColumn().keySet().stream().anyMatch(Column::names);
    }

    /** The cells that hold its id and name, left to right. */
    List<SheetCell> names() {
        return byColumn().entrySet().stream()
                .filter(entry -> entry.getKey().names())
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(SheetCell::column))
                .toList();
    }

    public Optional<SheetCell> cell(Column<?, ?> column) {
        return Optional.ofNullable(byColumn().get(column));
    }

    public <V> Optional<V> read(Column<?, V> column, Findings findings) {
        return cell(column).flatMap(cell -> column.format().read(cell, findings));
    }

    /** The number in the column, with its cell and the factor that it was converted with. */
    public Optional<Figure> figure(String id, Column<?, Double> column, MeasureUnit unit, Findings findings) {
        return read(column, findings)
                .filter(number -> PossibleNumber.is(number, cell(column).orElseThrow(), unit.most(), findings))
                .map(number -> new Figure(
                        id,
                        number,
                        unit,
                        new Origin.Read(at(column), cell(column).flatMap(SheetCell::conversion))));
    }

    /** The column's cell; the row when that is blank or the column absent. */
    public CellReference at(Column<?, ?> column) {
        return cell(column).map(SheetCell::place).orElseGet(this::place);
    }

    /** What stands in the column, as written; empty when nothing does. */
    public String text(Column<?, ?> column) {
        return cell(column).map(SheetCell::text).orElse("");
    }

    public Cells cells(Collection<? extends Column<?, ?>> columns) {
        Map<String, CellReference> places = new HashMap<>();
        columns.forEach(column -> cell(column).ifPresent(cell -> places.put(column.key(), cell.place())));
        return new Cells(place(), places);
    }
}
