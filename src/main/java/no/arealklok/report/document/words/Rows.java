package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** A table by its columns: the heading, what stands below it in each row, and whom it is for, in one place. */
public final class Rows<T> {
    private record Part<T>(Column column, Function<T, Cell> cell) {}

    private final Phrases phrases;
    private final List<T> rows;
    private final List<Part<T>> parts = new ArrayList<>();

    Rows(Phrases phrases, List<T> rows) {
        this.phrases = phrases;
        this.rows = List.copyOf(rows);
    }

    /** @param cell under the column, in the row of this */
    public Rows<T> column(Column column, Function<T, Cell> cell) {
        parts.add(new Part<>(column, cell));
        return this;
    }

    /** @param title key of the heading, as in the methods that follow */
    public Rows<T> text(String title, Function<T, String> text) {
        return column(Column.text(phrases.text(title)), row -> Cell.text(text.apply(row)));
    }

    /** Its name, that leads to its page. */
    public Rows<T> unit(String title, Function<T, Unit> unit) {
        return column(Column.text(phrases.text(title)), row -> phrases.pages().name(unit.apply(row)));
    }

    /** Its name, that leads to the page of who is in it. */
    public Rows<T> building(String title, Function<T, Building> building) {
        return column(Column.text(phrases.text(title)), row -> phrases.pages().name(building.apply(row)));
    }

    public Rows<T> textIfKnown(String title, Function<T, Optional<String>> text) {
        return column(
                Column.text(phrases.text(title)),
                row -> text.apply(row).map(Cell::text).orElseGet(Cell::missing));
    }

    public Rows<T> number(String title, Function<T, Cell> cell) {
        return column(Column.number(phrases.text(title)), cell);
    }

    public Rows<T> share(String title, Function<T, Cell> cell) {
        return column(Column.share(phrases.text(title)), cell);
    }

    /** In whole numbers. */
    public Rows<T> figure(String title, Function<T, Optional<Figure>> figure) {
        return number(title, row -> phrases.numbers().whole(figure.apply(row)));
    }

    public Rows<T> millions(String title, Function<T, Figure> nok) {
        return number(title, row -> phrases.numbers().millions(nok.apply(row)));
    }

    /** Of other rows, that are shown. */
    public Rows<T> count(String title, Function<T, Long> rows) {
        return number(title, row -> phrases.numbers().count(rows.apply(row)));
    }

    /** The last column is not for the readers of a public document in the rows for which it holds. */
    public Rows<T> withheld(Predicate<T> which) {
        Part<T> last = parts.remove(parts.size() - 1);
        return column(
                last.column(),
                row -> which.test(row) ? phrases.concealed() : last.cell().apply(row));
    }

    public Table table(String caption) {
        return new Table(
                caption,
                parts.stream().map(Part::column).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(T row) {
        return parts.stream().map(part -> part.cell().apply(row)).toList();
    }
}
