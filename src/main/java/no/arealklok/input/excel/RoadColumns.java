package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import no.arealklok.travel.RoadLink;

/** The columns of the sheet Veger. */
final class RoadColumns {
    static final Column<RoadLink, String> FROM = Column.of(
            "from", "Fra", "From", Formats.TEXT, r -> Optional.of(r.from()), "frå, fra bygg, fra node, fra-id");

    static final Column<RoadLink, String> TO =
            Column.of("to", "Til", "To", Formats.TEXT, r -> Optional.of(r.to()), "til bygg, til node, til-id");

    static final Column<RoadLink, Double> LENGTH = Column.of(
            "length",
            "Lengde (m)",
            "Length (m)",
            NumberFormat.WHOLE,
            r -> Optional.of(r.length().value()),
            "lengd, avstand, meter, distance, metres");

    static final List<Column<RoadLink, ?>> ALL = List.of(FROM, TO, LENGTH);

    private RoadColumns() {}
}
