package no.arealklok.input.excel.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Figure;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** The columns of the sheet Enheter. */
public final class UnitColumns {
    public static final Column<Unit, String> ID = Column.of(
            "id",
            "Enhets-ID",
            "Unit ID",
            Formats.ID,
            u -> Optional.of(u.id()),
            "id, enhetsnr, enhetsnummer, einings-id, tjenestested-id, virksomhetsnr, "
                    + "virksomhetsnummer, enhets-nr, unit no, unit number, school code, "
                    + "school id, org id, location code, organization id");

    public static final Column<Unit, String> NAME = Column.of(
            "name",
            "Enhet",
            "Unit",
            Formats.TEXT,
            u -> Optional.of(u.name()),
            "navn, namn, enhetsnavn, enhetens navn, navn på enhet, eining, tjenestested, tenestestad, virksomhet, "
                    + "virksomhetsnavn, verksemd, skole, barnehage, institusjon, skolenavn, skolens navn, "
                    + "barnehagenavn, barnehagens navn, name, unit name, school, "
                    + "school name, organization name, fullt navn");

    public static final Column<Unit, String> SERVICE = Column.of(
            "service",
            "Tjeneste",
            "Service",
            Formats.SERVICE,
            u -> Optional.of(u.service()),
            "tjenestetype, teneste, tenestetype, tjenesteområde, formål, bruksformål, bruk, funksjon, sektor, "
                    + "type, service type, sector");

    public static final Column<Unit, Operator> OPERATOR = Column.of(
            "operator",
            "Driver",
            "Operator",
            Formats.OPERATOR,
            u -> Optional.of(u.operator()),
            "drives av, driftsform, driver av tjenesten, kommunal/privat, kommunal eller privat, "
                    + "eierform, run by, municipal/private");

    public static final Column<Unit, List<String>> BUILDINGS = Column.of(
            "buildings",
            "Bygg",
            "Building",
            Formats.IDS,
            u -> Optional.of(u.buildings()),
            "bygg-id, bygninger, bygning, bygningar, byggnr, bygnr, bygningsnummer, bygningsnr, "
                    + "byggnavn, buildings, building id, building ids, building name");

    public static final Column<Unit, String> AREA = Column.of(
            "area",
            "Enhetens område",
            "Unit area",
            Formats.TEXT,
            Unit::area,
            "område, bydel, skolekrets, krets, inntaksområde, delområde, opptaksområde, area, "
                    + "district, catchment");

    public static final Column<Unit, GradeRange> GRADES = Column.of(
            "grades",
            "Trinn",
            "Grades",
            Formats.GRADES,
            Unit::grades,
            "klassetrinn, trinn fra-til, skoletrinn, årstrinn, grades taught");

    /** Names the unit where it has no other id. */
    public static final Column<Unit, String> ORG_NUMBER = Column.of(
            "org-number",
            "Organisasjonsnummer",
            "Organisation number",
            new NineDigitsFormat(FindingCode.ORG_NUMBER_WRONG),
            Unit::organisationNumber,
            "orgnr, org.nr, org nr, orgnummer, organisasjonsnr, organization number, company number");

    /** Utilisation as the register's owner worked it out, in percent: compared with ours, never used. */
    public static final Column<Unit, Double> UTILISATION = Column.of(
            "utilisation",
            "Utnyttelse (%)",
            "Utilisation (%)",
            new PercentFormat(),
            u -> Optional.empty(),
            "utnyttelse, kapasitetsutnyttelse, utnyttingsgrad, utnyttelsesgrad, utnytting, beleggsprosent, belegg, belegg (%), "
                    + "belegg %, kapasitetsutnytting, utilisation, utilization, util, occupancy, occupancy rate");

    /** The year that the row's numbers are of, where rows tell of several. */
    public static final Column<Unit, Integer> YEAR = Column.of(
            "year", "År", "Year", new AsOfFormat(), u -> Optional.empty(), "årstall, skoleår, rapportår, school year");

    /** When the row's numbers were counted. */
    public static final Column<Unit, Integer> AS_OF = Column.of(
            "as-of",
            "Tall fra",
            "Data as of",
            new AsOfFormat(),
            u -> Optional.empty(),
            "telledato, telleår, sist oppdatert, oppdatert, oppdatert dato, data per, tall per, last updated, as of");

    public static final Map<UnitQuantity, Column<Unit, Double>> QUANTITIES = UnitQuantityColumns.ALL;

    /** Users in grade 1 to 10. */
    public static final Map<Integer, Column<Unit, Double>> USERS_BY_GRADE = usersByGrade();

    public static final List<Column<Unit, ?>> ALL = all();

    private UnitColumns() {}

    private static Map<Integer, Column<Unit, Double>> usersByGrade() {
        Map<Integer, Column<Unit, Double>> columns = new TreeMap<>();
        for (int n = 1; n <= 10; n++) {
            int grade = n;
            columns.put(
                    grade,
                    Column.of(
                            "grade-" + grade,
                            "Trinn " + grade,
                            "Grade " + grade,
                            NumberFormat.WHOLE,
                            u -> Optional.ofNullable(u.usersByGrade().get(grade))
                                    .map(Figure::value),
                            "N. trinn, N., elever N. trinn, elever trinn N".replace("N", Integer.toString(grade))));
        }
        return columns;
    }

    private static List<Column<Unit, ?>> all() {
        List<Column<Unit, ?>> all = new ArrayList<>(List.of(ID, NAME, SERVICE, OPERATOR, BUILDINGS, AREA, GRADES));
        all.addAll(QUANTITIES.values());
        all.addAll(USERS_BY_GRADE.values());
        all.addAll(List.of(ORG_NUMBER, UTILISATION, YEAR, AS_OF));
        return List.copyOf(all);
    }
}
