package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.travel.RoadLink;

/** The columns of the sheet Veger. */
public final class RoadColumns {
    private static final SheetColumns<RoadLink> SHEET = new SheetColumns<>("road");

    public static final Column<RoadLink, String> FROM = SHEET.add("from", r -> Optional.of(r.from()));
    public static final Column<RoadLink, String> TO = SHEET.add("to", r -> Optional.of(r.to()));
    public static final Column<RoadLink, Double> LENGTH =
            SHEET.add("length", r -> Optional.of(r.length().value()));
    public static final Column<RoadLink, Boolean> DANGEROUS =
            SHEET.add("dangerous", r -> r.dangerous() ? Optional.of(true) : Optional.empty());
    public static final List<Column<RoadLink, ?>> ALL = SHEET.all();

    private RoadColumns() {}
}
