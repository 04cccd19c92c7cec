package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.travel.RoadLink;

/** The columns of the sheet Veger. */
public final class RoadColumns {
    public static final Column<RoadLink, String> FROM = Column.of(
            "from", "Fra", "From", Formats.TEXT, r -> Optional.of(r.from()), "frå, fra bygg, fra node, fra-id");

    public static final Column<RoadLink, String> TO =
            Column.of("to", "Til", "To", Formats.TEXT, r -> Optional.of(r.to()), "til bygg, til node, til-id");

    public static final Column<RoadLink, Double> LENGTH = Column.of(
            "length",
            "Lengde (m)",
            "Length (m)",
            NumberFormat.WHOLE,
            r -> Optional.of(r.length().value()),
            "lengd, avstand, meter, distance, metres");

    public static final List<Column<RoadLink, ?>> ALL = List.of(FROM, TO, LENGTH);

    private RoadColumns() {}
}
