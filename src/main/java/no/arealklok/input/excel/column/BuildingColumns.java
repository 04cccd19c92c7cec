package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/** The columns of the sheet Bygg; in a flat sheet they stand beside those of the units. */
public final class BuildingColumns {
    public static final Column<Building, String> ID = Column.of(
            "id",
            "Bygg-ID",
            "Building ID",
            Formats.ID,
            b -> Optional.of(b.id()),
            "byggnr, bygnr, byggnummer, bygningsid, byggkode, id, "
                    + "objektnr, building no, building number, building code, bldg id, bldg code");

    public static final Column<Building, String> NAME = Column.of(
            "name",
            "Byggnavn",
            "Building name",
            Formats.TEXT,
            b -> Optional.of(b.name()),
            "navn, namn, bygg, bygning, bygningsnavn, byggets navn, navn på bygg, navn på bygget, lokasjonsnavn, byggnamn, objekt, objektnavn, eiendom, "
                    + "eiendomsnavn, lokasjon, building, name, property");

    public static final Column<Building, String> ADDRESS = Column.of(
            "address",
            "Adresse",
            "Address",
            Formats.TEXT,
            Building::address,
            "gateadresse, besøksadresse, vegadresse, building address, street address");

    public static final Column<Building, String> AREA = Column.of(
            "area",
            "Område",
            "Area",
            Formats.TEXT,
            Building::area,
            "bydel, skolekrets, krets, inntaksområde, delområde, grunnkrets, geografisk område, "
                    + "planområde, sone, district, catchment, neighbourhood, neighborhood, ward");

    public static final Column<Building, String> TYPE_CODE = Column.of(
            "type-code",
            "Bygningstype",
            "Building type",
            Formats.TEXT,
            Building::typeCode,
            "bygningstypekode, byggtype, bygningskode, typekode, byggkategori, building type code");

    public static final Column<Building, Double> LATITUDE = Column.of(
            "latitude",
            "Breddegrad",
            "Latitude",
            NumberFormat.COORDINATE,
            b -> b.position().map(Position::latitude),
            "lat, nord, north, northing, y, nordkoordinat, y-koordinat, y koordinat, nord (y), utm nord, utm-n");

    public static final Column<Building, Double> LONGITUDE = Column.of(
            "longitude",
            "Lengdegrad",
            "Longitude",
            NumberFormat.COORDINATE,
            b -> b.position().map(Position::longitude),
            "lon, lng, long, øst, aust, east, easting, x, østkoordinat, x-koordinat, x koordinat, "
                    + "øst (x), utm øst, utm-ø");

    public static final Column<Building, String> ZONE = Column.of(
            "zone",
            "UTM-sone",
            "UTM zone",
            Formats.TEXT,
            b -> Optional.empty(),
            "sone utm, euref89 sone, koordinatsystem, koordinatsys, epsg, coordinate system, srid");

    public static final Column<Building, Ownership> OWNERSHIP = Column.of(
            "ownership",
            "Eieform",
            "Ownership",
            Formats.OWNERSHIP,
            b -> Optional.of(b.ownership()),
            "eierform, eigeform, eid/leid, eie/leie, eierskap, owned/leased, tenure");

    public static final Column<Building, Integer> LEASE_ENDS = Column.of(
            "lease-ends",
            "Leie utløper",
            "Lease ends",
            Formats.YEAR,
            b -> YearFormat.boxed(b.leaseEnds()),
            "leid til, leigd til, leieavtale utløper, leieavtale til, leiekontrakt utløper, leid til år, leased until");

    public static final Column<Building, Boolean> LISTED = Column.of(
            "listed",
            "Vernet",
            "Listed",
            Formats.YES_NO,
            b -> Optional.of(b.listed()),
            "vern, verna, vernestatus, fredet, fredet/vernet, protected");

    public static final Column<Building, Boolean> CLOSABLE = Column.of(
            "closable",
            "Kan legges ned",
            "Can be closed",
            Formats.YES_NO,
            b -> Optional.of(b.closable()),
            "kan avhendes, kan stenges, kan avvikles, kan selges, closable");

    /** Names the building where it has no other id. */
    public static final Column<Building, String> BUILDING_NUMBER = Column.of(
            "building-number",
            "Bygningsnummer",
            "Cadastral building number",
            new NineDigitsFormat(FindingCode.BUILDING_NUMBER_WRONG),
            b -> b.cadastre().building(),
            "bygningsnr, bygningsnummer (matrikkel), matrikkelens bygningsnummer");

    public static final Column<Building, String> CADASTRE = Column.of(
            "cadastre",
            "Gnr/bnr",
            "Cadastral unit",
            new CadastreFormat(),
            b -> b.cadastre().property(),
            "gnr/bnr/fnr, gnr/bnr/fnr/snr, gnr bnr, gårds- og bruksnummer, matrikkelnummer, matrikkelnr, matrikkel");

    /** The two parts of {@link #CADASTRE} where they stand apart; read only. */
    public static final Column<Building, String> FARM_NUMBER = Column.of(
            "farm-number",
            "Gnr",
            "Gnr",
            Formats.TEXT,
            b -> Optional.empty(),
            "gårdsnummer, gårdsnr, gardsnummer, gardsnr, gårds nr");

    public static final Column<Building, String> TITLE_NUMBER = Column.of(
            "title-number", "Bnr", "Bnr", Formats.TEXT, b -> Optional.empty(), "bruksnummer, bruksnr, bruks nr");

    public static final Column<Building, String> MUNICIPALITY = Column.of(
            "municipality-number",
            "Kommunenummer",
            "Municipality number",
            new MunicipalityNumberFormat(),
            b -> b.cadastre().municipality(),
            "kommunenr, komm.nr, kommune nr, knr, municipality no");

    /** The year that the row's numbers are of, where rows tell of several. */
    public static final Column<Building, Integer> YEAR =
            Column.of("year", "År", "Year", new AsOfFormat(), b -> Optional.empty(), "årstall, rapportår");

    /** When the row's numbers were written down. */
    public static final Column<Building, Integer> AS_OF = Column.of(
            "as-of",
            "Tall fra",
            "Data as of",
            new AsOfFormat(),
            b -> Optional.empty(),
            "sist oppdatert, oppdatert, oppdatert dato, data per, tall per, last updated, as of");

    public static final Map<BuildingQuantity, Column<Building, Double>> QUANTITIES = BuildingQuantityColumns.ALL;
    public static final List<ExtensionColumns> EXTENSIONS = List.of(ExtensionColumns.of(1), ExtensionColumns.of(2));
    public static final List<Column<Building, ?>> ALL = all();
    /** Those that are written, and those that are only read. */
    public static final List<Column<Building, ?>> READ = read();

    private BuildingColumns() {}

    private static List<Column<Building, ?>> read() {
        List<Column<Building, ?>> read = new ArrayList<>(ALL);
        read.addAll(List.of(FARM_NUMBER, TITLE_NUMBER));
        return List.copyOf(read);
    }

    private static List<Column<Building, ?>> all() {
        List<Column<Building, ?>> all = new ArrayList<>(
                List.of(ID, NAME, ADDRESS, AREA, TYPE_CODE, LATITUDE, LONGITUDE, ZONE, OWNERSHIP, LEASE_ENDS));
        all.addAll(QUANTITIES.values());
        all.addAll(List.of(LISTED, CLOSABLE));
        EXTENSIONS.forEach(extension -> all.addAll(extension.all()));
        all.addAll(List.of(BUILDING_NUMBER, CADASTRE, MUNICIPALITY, YEAR, AS_OF));
        return List.copyOf(all);
    }
}
