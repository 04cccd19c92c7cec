package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.SmallArea;

/** The columns of the sheet Områder. */
public final class AreaColumns {
    private static final SheetColumns<SmallArea> SHEET = new SheetColumns<>("areas");

    public static final Column<SmallArea, String> NAME = SHEET.add("name", row -> Optional.of(row.name()));
    public static final Column<SmallArea, String> NUMBER = SHEET.add("number", SmallArea::number);
    public static final Column<SmallArea, Double> LATITUDE =
            SHEET.add("latitude", row -> Optional.of(row.latitude().value()));
    public static final Column<SmallArea, Double> LONGITUDE =
            SHEET.add("longitude", row -> Optional.of(row.longitude().value()));
    public static final Column<SmallArea, String> ZONE = SHEET.add("zone");
    public static final List<Column<SmallArea, ?>> ALL = SHEET.all();

    private AreaColumns() {}
}
