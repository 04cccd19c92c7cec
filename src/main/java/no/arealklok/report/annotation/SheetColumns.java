package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.List;

/** How wide a sheet's columns are, and what style their empty cells have. */
final class SheetColumns {
    private static final double USUAL_WIDTH = 9;

    private record Columns(int first, int last, double width, int style) {}

    private final List<Columns> given = new ArrayList<>();

    /** @param token a {@code col} element */
    void add(XmlToken token) {
        boolean hidden = token.attribute("hidden")
                .filter(value -> !value.equals("0") && !value.equals("false"))
                .isPresent();
        given.add(new Columns(
                token.attribute("min").map(Integer::parseInt).orElse(1) - 1,
                token.attribute("max").map(Integer::parseInt).orElse(1) - 1,
                hidden ? 0 : token.attribute("width").map(Double::parseDouble).orElse(USUAL_WIDTH),
                token.attribute("style").map(Integer::parseInt).orElse(0)));
    }

    int style(int column) {
        return given.stream().filter(of(column)).findFirst().map(Columns::style).orElse(0);
    }

    /** In characters. */
    double width(int column) {
        return given.stream().filter(of(column)).findFirst().map(Columns::width).orElse(USUAL_WIDTH);
    }

    private static java.util.function.Predicate<Columns> of(int column) {
        return columns -> columns.first() <= column && column <= columns.last();
    }
}
