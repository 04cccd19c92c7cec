package no.arealklok.input.excel.column;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/** The columns of the sheet Bygg; in a flat sheet they stand beside those of the units. */
public final class BuildingColumns {
    private static final SheetColumns<Building> SHEET = new SheetColumns<>("building");

    public static final Column<Building, String> ID = SHEET.add("id", b -> Optional.of(b.id()));
    public static final Column<Building, String> NAME = SHEET.add("name", b -> Optional.of(b.name()));
    public static final Column<Building, String> ADDRESS = SHEET.add("address", Building::address);
    public static final Column<Building, String> AREA = SHEET.add("area", Building::area);
    public static final Column<Building, String> TYPE_CODE = SHEET.add("type-code", Building::typeCode);
    public static final Column<Building, Double> LATITUDE =
            SHEET.add("latitude", b -> b.position().map(Position::latitude));
    public static final Column<Building, Double> LONGITUDE =
            SHEET.add("longitude", b -> b.position().map(Position::longitude));
    public static final Column<Building, String> ZONE = SHEET.add("zone");
    public static final Column<Building, Ownership> OWNERSHIP = SHEET.add("ownership", b -> Optional.of(b.ownership()));
    public static final Column<Building, Integer> LEASE_ENDS =
            SHEET.add("lease-ends", b -> YearFormat.boxed(b.leaseEnds()));
    public static final Column<Building, Boolean> LISTED = SHEET.add("listed", b -> Optional.of(b.listed()));
    public static final Column<Building, Boolean> CLOSABLE = SHEET.add("closable", b -> Optional.of(b.closable()));
    /** Names the building where it has no other id. */
    public static final Column<Building, String> BUILDING_NUMBER =
            SHEET.add("building-number", b -> b.cadastre().building());

    public static final Column<Building, String> CADASTRE =
            SHEET.add("cadastre", b -> b.cadastre().property());
    /** The two parts of {@link #CADASTRE} where they stand apart. */
    public static final Column<Building, String> FARM_NUMBER = SHEET.add("farm-number");

    public static final Column<Building, String> TITLE_NUMBER = SHEET.add("title-number");
    public static final Column<Building, String> MUNICIPALITY =
            SHEET.add("municipality-number", b -> b.cadastre().municipality());
    /** The year that the row's numbers are of, where rows tell of several. */
    public static final Column<Building, Integer> YEAR = SHEET.add("year");
    /** When the row's numbers were written down. */
    public static final Column<Building, Integer> AS_OF = SHEET.add("as-of");

    public static final Map<BuildingQuantity, Column<Building, Double>> QUANTITIES = quantities();
    public static final List<ExtensionColumns> EXTENSIONS =
            List.of(ExtensionColumns.of(1, SHEET), ExtensionColumns.of(2, SHEET));
    public static final List<Column<Building, ?>> ALL = SHEET.all();

    private BuildingColumns() {}

    private static Map<BuildingQuantity, Column<Building, Double>> quantities() {
        Map<BuildingQuantity, Column<Building, Double>> columns = new EnumMap<>(BuildingQuantity.class);
        for (BuildingQuantity quantity : BuildingQuantity.values()) {
            columns.put(
                    quantity,
                    SHEET.add(Column.keyOf(quantity), b -> b.find(quantity).map(Figure::value)));
        }
        return Collections.unmodifiableMap(columns);
    }
}
