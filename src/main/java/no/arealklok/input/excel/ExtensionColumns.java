package no.arealklok.input.excel;

import java.util.List;
import java.util.function.Function;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;

/** The columns of one way to extend a building. */
record ExtensionColumns(
        Column<Building, String> service, Column<Building, Double> places, Column<Building, Double> cost) {
    static ExtensionColumns of(int n) {
        return new ExtensionColumns(
                column(n, "service", "tjeneste", "service", Formats.SERVICE, Extension::service),
                column(
                        n,
                        "places",
                        "plasser",
                        "places",
                        NumberFormat.WHOLE,
                        way -> way.places().value()),
                column(
                        n,
                        "cost",
                        "kostnad (kr)",
                        "cost (NOK)",
                        NumberFormat.WHOLE,
                        way -> way.cost().value()));
    }

    List<Column<Building, ?>> all() {
        return List.of(service, places, cost);
    }

    private static <V> Column<Building, V> column(
            int n, String key, String nb, String en, CellFormat<V> format, Function<Extension, V> value) {
        return Column.of(
                "extension-" + n + "-" + key,
                "Utvidelse " + n + " " + nb,
                "Extension " + n + " " + en,
                format,
                building ->
                        building.extensions().stream().skip(n - 1L).findFirst().map(value),
                "utviding " + n + " " + nb);
    }
}
