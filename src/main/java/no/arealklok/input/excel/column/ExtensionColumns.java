package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;

/** The columns of one way to extend a building. */
public record ExtensionColumns(
        Column<Building, String> service,
        Column<Building, Double> places,
        Column<Building, Double> cost,
        Column<Building, String> takesOver) {
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
                        way -> way.cost().value()),
                takesOver(n));
    }

    List<Column<Building, ?>> all() {
        return List.of(service, places, cost, takesOver);
    }

    private static Column<Building, String> takesOver(int n) {
        String way = "utvidelse " + n + " ";
        return Column.of(
                "extension-" + n + "-takes-over",
                "Utvidelse " + n + " overtar rom etter",
                "Extension " + n + " takes over rooms of",
                Formats.SERVICE,
                nth(n, Extension::takesOver),
                String.join(
                        ", ",
                        "utviding " + n + " overtek rom etter",
                        way + "rom etter",
                        way + "når tjenesten er ute",
                        way + "tjeneste som flytter ut",
                        "ombygging " + n + " rom etter"));
    }

    private static <V> Column<Building, V> column(
            int n, String key, String nb, String en, CellFormat<V> format, Function<Extension, V> value) {
        return Column.of(
                "extension-" + n + "-" + key,
                "Utvidelse " + n + " " + nb,
                "Extension " + n + " " + en,
                format,
                nth(n, value.andThen(Optional::of)),
                "utviding " + n + " " + nb);
    }

    private static <V> Function<Building, Optional<V>> nth(int n, Function<Extension, Optional<V>> value) {
        return building ->
                building.extensions().stream().skip(n - 1L).findFirst().flatMap(value);
    }
}
