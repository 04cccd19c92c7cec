package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Home;

/** The columns of the sheet Bosteder. */
public final class HomeColumns {
    private static final SheetColumns<Home> SHEET = new SheetColumns<>("homes");

    public static final Column<Home, String> AREA = SHEET.add("area", row -> Optional.of(row.area()));
    public static final Column<Home, Double> LATITUDE =
            SHEET.add("latitude", row -> Optional.of(row.latitude().value()));
    public static final Column<Home, Double> LONGITUDE =
            SHEET.add("longitude", row -> Optional.of(row.longitude().value()));
    public static final Column<Home, String> ZONE = SHEET.add("zone");
    public static final Column<Home, String> UNIT = SHEET.add("unit", row -> Optional.of(row.unit()));
    public static final Column<Home, Double> USERS =
            SHEET.add("users", row -> Optional.of(row.users().value()));
    public static final List<Column<Home, ?>> ALL = SHEET.all();

    private HomeColumns() {}
}
