package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.function.Function;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;

/** The columns of one way to extend a building. */
public record ExtensionColumns(
        Column<Building, String> service,
        Column<Building, Double> places,
        Column<Building, Double> cost,
        Column<Building, String> takesOver) {
    static ExtensionColumns of(int n, SheetColumns<Building> sheet) {
        String key = "extension-" + n + "-";
        return new ExtensionColumns(
                sheet.add(key + "service", nth(n, way -> Optional.of(way.service()))),
                sheet.add(key + "places", nth(n, way -> Optional.of(way.places().value()))),
                sheet.add(key + "cost", nth(n, way -> way.stated().map(Figure::value))),
                sheet.add(key + "takes-over", nth(n, Extension::takesOver)));
    }

    private static <V> Function<Building, Optional<V>> nth(int n, Function<Extension, Optional<V>> value) {
        return building ->
                building.extensions().stream().skip(n - 1L).findFirst().flatMap(value);
    }
}
