package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralSheetsTest {
    private static final String BUILDINGS = """
            Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad
            B1      | Lia      | 5000 | 59.9 | 10.5
            12      | Haug     | 900  | 59.9 | 10.6
            """;
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
            S1 | Lia skole | skole | B1 | 390 | 240
            """;

    @TempDir
    Path folder;

    private RegisterReading read(Workbooks workbook) throws Exception {
        return new RegisterReader().read(workbook.in(folder), TestServices.TYPES);
    }

    private RegisterReading units(String units) throws Exception {
        return read(Workbooks.sheet("Bygg", BUILDINGS).and("Enheter", units));
    }

    private RegisterReading buildings(String buildings) throws Exception {
        return read(Workbooks.sheet("Bygg", buildings).and("Enheter", UNITS));
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    private static Unit unit(RegisterReading reading, String id) {
        return reading.municipality().register().unit(id);
    }

    private static Building building(RegisterReading reading, String id) {
        return reading.municipality().register().building(id);
    }

    @Test
    void every_number_keeps_its_cell() throws Exception {
        RegisterReading reading = units(UNITS);
        Figure users = unit(reading, "S1").find(UnitQuantity.USERS).orElseThrow();
        assertThat(users.id()).isEqualTo("users/S1");
        assertThat(users.value()).isEqualTo(240);
        assertThat(((Origin.Read) users.origin()).cell()).hasToString("Enheter!F2");
        assertThat(unit(reading, "S1").cells().of("capacity")).hasToString("Enheter!E2");
        Figure area = building(reading, "B1").find(BuildingQuantity.GROSS_AREA).orElseThrow();
        assertThat(area.id()).isEqualTo("building/B1/gross-area");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void headings_stand_below_titles_in_any_order_and_blank_rows_are_skipped() throws Exception {
        RegisterReading reading = units("""
                Skolebruksplan 2026
                 |  Alle tall per oktober
                Brukere | Antall\\nplasser | bygg | NAVN | tjeneste | Enhets-ID

                240 | 390 | B1 | Lia skole | Skole | S1
                    |     |    |           |       |
                71  | 60  | 12 | Haug      | barnehage | K1
                """);
        assertThat(reading.municipality().register().units())
                .extracting(Unit::id)
                .containsExactly("S1", "K1");
        assertThat(unit(reading, "K1").mainBuilding()).isEqualTo("12");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void sheets_are_known_by_their_headings_when_not_by_name() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", BUILDINGS)
                .and("Ark2", UNITS)
                .and("Ark3", "")
                .and("Notater", "Husk dette"));
        assertThat(unit(reading, "S1").mainBuilding()).isEqualTo("B1");
        assertThat(told(reading)).containsExactly("SHEET_UNREAD Notater!A1");
    }

    @Test
    void nynorsk_and_english_sheets_are_known_by_name() throws Exception {
        assertThat(unit(read(Workbooks.sheet("BYGNINGAR", BUILDINGS).and("Einingar", UNITS)), "S1")
                        .mainBuilding())
                .isEqualTo("B1");
        assertThat(unit(read(Workbooks.sheet("buildings", BUILDINGS).and("Units ", UNITS)), "S1")
                        .mainBuilding())
                .isEqualTo("B1");
    }

    @Test
    void columns_that_are_not_understood_or_come_twice_are_told() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere | Rektor | Elevtall
                S1 | Lia skole | skole | B1 | 390 | 240 | Kari | 250
                """);
        assertThat(told(reading)).containsExactly("COLUMN_UNREAD Enheter!G1", "COLUMN_REPEATED Enheter!H1");
        assertThat(unit(reading, "S1").find(UnitQuantity.USERS))
                .map(Figure::value)
                .contains(240.0);
    }

    @Test
    void totals_are_left_out() throws Exception {
        RegisterReading reading = units(UNITS + "Sum skoler | | | | 390 | 240\nTotalt | | | | 390 | 240\n");
        assertThat(told(reading)).containsExactly("TOTAL_ROW_LEFT_OUT Enheter!3:3", "TOTAL_ROW_LEFT_OUT Enheter!4:4");
    }

    @Test
    void numbers_that_cannot_be_used_are_told_and_absent() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere | Klasserom | Senger
                S1 | Lia | skole | B1 | ca. 390 | -3 | 18 |
                S2 | Berg | skole | B1 | 0 | '1 240' | | 0
                """);
        assertThat(told(reading))
                .containsExactly(
                        "NUMBER_APPROXIMATE Enheter!E2", "NEGATIVE_NUMBER Enheter!F2", "ZERO_CAPACITY Enheter!E3");
        assertThat(unit(reading, "S2").find(UnitQuantity.USERS))
                .map(Figure::value)
                .contains(1240.0);
        assertThat(unit(reading, "S2").quantities()).hasSize(1);
    }

    @Test
    void rows_that_make_no_sense_are_rejected() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1 | Lia skole | skole | B1 | 390 | 240
                S1 | Lia skole | skole | B1 | 390 | 250
                S2 | Berg | rådhus | B1 | 390 | 240
                S3 | Dal | skole | B9 | 390 | 240
                S4 | Eng | skole |  | 390 | 240
                   |     | skole | B1 | 390 | 240
                S5 |     | skole | Haug | 390 | 240
                """);
        assertThat(told(reading))
                .containsExactly(
                        "DUPLICATE_ID Enheter!A3",
                        "UNKNOWN_SERVICE Enheter!C4",
                        "UNKNOWN_BUILDING Enheter!D5",
                        "UNKNOWN_BUILDING Enheter!6:6",
                        "ROW_WITHOUT_ID Enheter!7:7",
                        "NAME_MISSING Enheter!8:8");
        assertThat(reading.findings().get(0).arguments("nb")).containsExactly("Enheter!A2");
        assertThat(reading.findings().get(2).found()).isEqualTo("B9");
        assertThat(unit(reading, "S5").mainBuilding()).isEqualTo("12");
        assertThat(unit(reading, "S5").name()).isEqualTo("S5");
    }

    @Test
    void words_that_are_not_understood_are_told() throws Exception {
        RegisterReading reading = buildings("""
                Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad | Eieform | Vernet | Kan legges ned | Byggeår | Leid til
                B1      | Lia      | 5000 | 59.9 | 10.5 | festet | kanskje | X | nittensytti | 2031
                B2      | Dal      | 5000 | 59.9 | 10.5 | Leid | fredet | Nei | 1955 |
                """);
        assertThat(told(reading))
                .containsExactlyInAnyOrder(
                        "NOT_OWN_OR_LEASED Bygg!F2",
                        "NOT_MUNICIPAL_OR_PRIVATE Bygg!F2",
                        "NOT_YES_OR_NO Bygg!G2",
                        "NOT_A_YEAR Bygg!I2");
        assertThat(building(reading, "B1").ownership()).isEqualTo(Ownership.UNKNOWN);
        assertThat(building(reading, "B1").closable()).isTrue();
        assertThat(building(reading, "B1").leaseEnds()).hasValue(2031);
        assertThat(building(reading, "B2").ownership()).isEqualTo(Ownership.LEASED);
        assertThat(building(reading, "B2").listed()).isTrue();
        assertThat(building(reading, "B2").closable()).isFalse();
    }

    @Test
    void operators_and_grades_are_read() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Driver | Bygg | Kapasitet | Brukere | Trinn
                S1 | A | skole | Privat | B1 | 390 | 240 | 1-7
                S2 | B | skole | Kommunal | B1 | 390 | 241 | 1.–7.
                S3 | C | skole | fylke | B1 | 390 | 242 | 1.-10. trinn
                S4 | D | skole | | B1 | 390 | 243 | barnetrinn
                """);
        assertThat(reading.municipality().register().units())
                .extracting(unit -> unit.operator() + " "
                        + unit.grades().map(Object::toString).orElse(""))
                .containsExactly("PRIVATE 1–7", "MUNICIPAL 1–7", "UNKNOWN 1–10", "UNKNOWN ");
        assertThat(unit(reading, "S1").operator()).isEqualTo(Operator.PRIVATE);
        assertThat(told(reading))
                .containsExactly(
                        "NOT_MUNICIPAL_OR_PRIVATE Enheter!D4",
                        "OPERATOR_MISSING Enheter!5:5",
                        "NOT_A_GRADE_RANGE Enheter!H5");
    }

    @Test
    void users_by_grade_are_summed_where_no_total_is_given() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere | 1. trinn | Trinn 2 | Grade 3
                S1 | A | skole | B1 | 390 |     | 20 | 21 | 22
                S2 | B | skole | B1 | 390 | 100 | 20 | 21 | 22
                """);
        Figure sum = unit(reading, "S1").find(UnitQuantity.USERS).orElseThrow();
        assertThat(sum.value()).isEqualTo(63);
        assertThat(((Origin.Computed) sum.origin()).operands())
                .extracting("id")
                .containsExactly("users/S1/grade/1", "users/S1/grade/2", "users/S1/grade/3");
        assertThat(unit(reading, "S2").find(UnitQuantity.USERS))
                .map(Figure::value)
                .contains(100.0);
        assertThat(told(reading)).containsExactly("PARTS_ADDED Enheter!2:2");
    }

    @Test
    void a_unit_may_use_several_buildings_named_by_number_id_or_name() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1 | A | skole | lia; 12 | 390 | 240
                S2 | A | skole | 12, B1 | 390 | 240
                """);
        assertThat(unit(reading, "S1").buildings()).containsExactly("B1", "12");
        assertThat(unit(reading, "S2").buildings()).containsExactly("12", "B1");
    }

    @Test
    void a_building_may_have_a_comma_in_its_name() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Bygg", BUILDINGS + "B3 | Lia, paviljong | 300 | 59.9 | 10.5\n")
                .and("Enheter", UNITS.replace("| B1 |", "| Lia, paviljong |")));
        assertThat(unit(reading, "S1").buildings()).containsExactly("B3");
    }

    @Test
    void errors_that_only_newer_spreadsheets_know_are_no_numbers() throws Exception {
        RegisterReading reading = units(UNITS + "S2 | Dal | skole | B1 | #SPILL! | 100\n");
        assertThat(told(reading)).containsExactly("CELL_ERROR Enheter!E3");
        assertThat(reading.findings().get(0).found()).isEqualTo("#SPILL!");
    }

    @Test
    void extensions_get_the_service_of_the_building_when_none_is_written() throws Exception {
        RegisterReading reading = buildings("""
                Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad | Utvidelse 1 tjeneste | Utvidelse 1 plasser | Utvidelse 1 kostnad (kr) | Utvidelse 2 tjeneste | Utvidelse 2 plasser | Utvidelse 2 kostnad (kr)
                B1 | Lia | 5000 | 59.9 | 10.5 | | 120 | kr 90 000 000 | barnehage | 60 | 40000000
                B2 | Dal | 5000 | 59.9 | 10.5 | | 120 | 90000000 | skole | 60 |
                """);
        assertThat(building(reading, "B1").extensions())
                .extracting(extension ->
                        extension.service() + " " + extension.places().whole())
                .containsExactly("kindergarten 60", "school 120");
        assertThat(told(reading)).containsExactly("EXTENSION_INCOMPLETE Bygg!G3", "CONVERSION_PRICED Bygg!J3");
    }

    @Test
    void a_conversion_without_a_price_is_kept_and_told_and_what_is_built_without_one_is_left_out() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Bygg", """
                        Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad | Utvidelse 1 tjeneste | Utvidelse 1 plasser | Utvidelse 1 kostnad (kr) | Utvidelse 1 overtar rom etter
                        B1 | Lia | 5000 | 59.9 | 10.5 | skole | 120 | |
                        B2 | Tomt | 5000 | 59.9 | 10.5 | skole | 60 | |
                        B3 | Dal | 5000 | 59.9 | 10.5 | barnehage | 30 | | skole
                        """).and("Enheter", """
                        Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                        S1 | A | skole | B1 | 390 | 240
                        S2 | B | skole | B3 | 390 | 240
                        """));
        assertThat(told(reading))
                .containsExactly(
                        "EXTENSION_INCOMPLETE Bygg!G2", "CONVERSION_PRICED Bygg!G3", "CONVERSION_PRICED Bygg!G4");
        assertThat(building(reading, "B1").extensions()).isEmpty();
        assertThat(building(reading, "B2").extensions())
                .singleElement()
                .satisfies(way -> assertThat(way.stated()).isEmpty());
        assertThat(building(reading, "B3").extensions())
                .extracting(way -> way.takesOver().orElseThrow())
                .containsExactly("school");
    }

    @Test
    void formulas_count_by_their_saved_result_and_errors_are_no_numbers() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1 | A | skole | B1 | =300+90 | =1/0
                """);
        assertThat(unit(reading, "S1").find(UnitQuantity.CAPACITY))
                .map(Figure::value)
                .contains(390.0);
        assertThat(reading.findings()).extracting(Finding::code).contains(FindingCode.CELL_ERROR);
        assertThat(reading.findings()).extracting(Finding::found).contains("#DIV/0!");
    }

    @Test
    void what_the_analysis_lacks_of_a_used_building_is_told() throws Exception {
        RegisterReading reading = buildings("""
                Bygg-ID | Byggnavn
                B1 | Lia
                B2 | Ubrukt
                """);
        assertThat(told(reading)).containsExactly("GROSS_AREA_UNKNOWN Bygg!2:2", "POSITION_UNKNOWN Bygg!2:2");
    }

    @Test
    void children_count_as_three_from_august_of_the_year_in_which_they_turn_three() throws Exception {
        // The kindergarten year began in August 2026. Born 2025 and 2024: 8 + 10 under three. Born 2023, 2022 and 2021
        // are three or more, also the child that has its birthday in December: 9 + 7 + 6. Together 40.
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | LOA | Barn 1 år | Barn 2 år | Barn 3 år | 4-åringer | Barn 5 år
                K1 | Lia barnehage | barnehage | B1 | 200 | 8 | 10 | 9 | 7 | 6
                """);

        assertThat(unit(reading, "K1").find(UnitQuantity.USERS_UNDER_THREE))
                .map(Figure::value)
                .contains(18.0);
        assertThat(unit(reading, "K1").find(UnitQuantity.USERS))
                .map(Figure::value)
                .contains(40.0);
        assertThat(told(reading)).noneMatch(finding -> finding.startsWith("COLUMN_"));
    }

    @Test
    void the_three_capacities_of_a_unit_are_kept_apart() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Maks kapasitet | Funksjonell kapasitet | Brukere
                S1 | Lia skole | skole | B1 | 390 | 420 | 360 | 240
                """);

        assertThat(List.of(UnitQuantity.CAPACITY, UnitQuantity.MAXIMUM_CAPACITY, UnitQuantity.FUNCTIONAL_CAPACITY))
                .extracting(quantity ->
                        unit(reading, "S1").find(quantity).orElseThrow().whole())
                .containsExactly(390L, 420L, 360L);
    }

    @Test
    void no_double_rooms_is_a_number_and_no_word_of_them_is_none() throws Exception {
        RegisterReading reading = units("""
                Enhets-ID | Navn | Tjeneste | Bygg | Enkeltrom | Dobbeltrom | Brukere
                C1 | Lia heim  | sykehjem | B1 | 40 | 0 | 38
                C2 | Haug heim | sykehjem | 12 | 30 |   | 27
                """);

        assertThat(unit(reading, "C1").find(UnitQuantity.DOUBLE_ROOMS))
                .map(Figure::value)
                .contains(0.0);
        assertThat(unit(reading, "C2").find(UnitQuantity.DOUBLE_ROOMS)).isEmpty();
    }

    @Test
    void tables_on_one_sheet_are_each_of_the_service_that_their_names_are_headed_by() throws Exception {
        RegisterReading below = read(Workbooks.sheet("Ark1", """
                Skoler

                Skole | Kapasitet | Elever
                Lia   | 300       | 270
                Dal   | 160       | 155

                Barnehager

                Barnehage | Plasser | Barn
                Sol       | 80      | 70
                Ås        | 60      | 55
                """));
        RegisterReading beside = read(Workbooks.sheet("Ark1", """
                Skole | Kapasitet | Elever | | Barnehage | Plasser | Barn
                Lia   | 300       | 270    | | Sol       | 80      | 70
                Dal   | 160       | 155    | | Ås        | 60      | 55
                """));

        for (RegisterReading reading : List.of(below, beside)) {
            assertThat(reading.municipality().register().units().stream()
                            .map(unit -> unit.name() + " " + unit.service()))
                    .containsExactly("Lia school", "Dal school", "Sol kindergarten", "Ås kindergarten");
        }
    }
}
