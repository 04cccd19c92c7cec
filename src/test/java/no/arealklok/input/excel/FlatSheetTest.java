package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatSheetTest {
    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String text) throws Exception {
        return new RegisterReader().read(Workbooks.sheet(sheet, text).in(folder), TestServices.TYPES);
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    private static Figure area(Register register, String building) {
        return register.building(building).find(BuildingQuantity.GROSS_AREA).orElseThrow();
    }

    @Test
    void units_share_a_building_whose_values_come_from_the_first_row_that_has_them() throws Exception {
        RegisterReading reading = read("Ark1", """
                Oversikt over formålsbygg
                Navn | Tjeneste | Bygg-ID | Byggnavn | BTA | Byggeår | Nord | Øst | UTM-sone | Kapasitet | Brukere
                Lia skole | skole | B1 | Lia | | 1974 | 6640000 | 583000 | 32 | 390 | 240
                Lia barnehage | barnehage | B1 | Lia | 5000 | 1975 | 6640000 | 583000 | 32 | 60 | 71
                """);
        Register register = reading.municipality().register();
        assertThat(register.buildings()).extracting(Building::id).containsExactly("B1");
        assertThat(register.unitsIn("B1")).extracting(Unit::id).containsExactly("Lia skole", "Lia barnehage");
        assertThat(area(register, "B1").value()).isEqualTo(5000);
        assertThat(register.building("B1").cells().of("gross-area")).hasToString("Ark1!E4");
        assertThat(register.building("B1")
                        .find(BuildingQuantity.CONSTRUCTION_YEAR)
                        .orElseThrow()
                        .value())
                .isEqualTo(1974);
        assertThat(told(reading)).containsExactly("BUILDING_VALUES_DIFFER Ark1!F4");
        assertThat(reading.findings().get(0).arguments("nb")).containsExactly("1974", "F3");
    }

    @Test
    void without_building_ids_the_name_tells_which_rows_share_a_building() throws Exception {
        RegisterReading reading = read("Skoler og barnehager", """
                Enhet | Tjeneste | Bygg | BTA | Breddegrad | Lengdegrad | Plasser | Antall barn
                A | skole | Lia | 5000 | 59.9 | 10.5 | 390 | 240
                B | skole | lia | 5000 | 59.9 | 10.5 | 200 | 150
                C | skole |     | 900  | 59.9 | 10.5 | 390 | 240
                """);
        Register register = reading.municipality().register();
        assertThat(register.buildings()).extracting(Building::id).containsExactly("Lia", "C");
        assertThat(register.unit("B").mainBuilding()).isEqualTo("Lia");
        assertThat(register.building("C").name()).isEqualTo("C");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void without_any_building_column_each_unit_is_its_own_building() throws Exception {
        RegisterReading reading = read("Bygg", """
                Id | Skole | Tjeneste | Adresse | Areal (m2) | Elevtall | Kapasitet | Driftskostnad
                7 | Lia | skole | Liveien 1 | 5 000 | 240 | 390 | 1 000 000
                8 | Dal | skole | Dalveien 2 | 4 000 | 100 | 200 |
                """);
        Register register = reading.municipality().register();
        assertThat(register.building("7").name()).isEqualTo("Lia");
        assertThat(register.building("7").address()).contains("Liveien 1");
        assertThat(area(register, "7").value()).isEqualTo(5000);
        assertThat(register.building("7").find(BuildingQuantity.OPERATING_COST)).isPresent();
        assertThat(register.unit("7").find(UnitQuantity.OPERATING_COST)).isEmpty();
    }

    @Test
    void the_name_of_the_sheet_tells_the_service_where_no_column_does() throws Exception {
        RegisterReading reading = read("Skole", """
                Navn | Elevtall | Kapasitet | BTA
                Lia | 240 | 390 | 5000
                """);
        assertThat(reading.municipality().register().unit("Lia").service()).isEqualTo("school");
    }

    @Test
    void rejected_units_leave_no_building() throws Exception {
        RegisterReading reading = read("Enheter", """
                Navn | Tjeneste | Bygg-ID | BTA | Breddegrad | Lengdegrad | Plasser | Brukere
                A | skole | B1; B2 | 5000 | 59.9 | 10.5 | 390 | 240
                Rådhuset | kontor | B3 | 5000 | 59.9 | 10.5 | 390 | 240
                """);
        assertThat(reading.municipality().register().buildings())
                .extracting(Building::id)
                .containsExactly("B1", "B2");
        assertThat(told(reading))
                .containsExactly(
                        "UNKNOWN_SERVICE Enheter!B3", "GROSS_AREA_UNKNOWN Enheter!2:2", "POSITION_UNKNOWN Enheter!2:2");
    }

    @Test
    void gnr_and_bnr_in_columns_of_their_own_are_joined() throws Exception {
        Path file = Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad | Gårdsnr | Bruksnr
                Lia   | 390       | 240      | 5000 | 59.9       | 10.5       | 118     | 67
                Dal   | 390       | 240      | 5000 | 59.9       | 10.5       | ukjent  | 67
                """).in(folder);
        RegisterReading reading = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(reading.municipality().register().building("Lia").cadastre().property())
                .contains("118/67");
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("CADASTRE_UNREADABLE Skole!G3");
    }

    @Test
    void counts_may_say_what_they_count_but_an_area_may_not() throws Exception {
        Path file = Workbooks.sheet("Skole", """
                Skole | Kapasitet  | Elevtall   | BTA       | Breddegrad | Lengdegrad
                Lia   | 390 plasser | 240 elever | 60 plasser | 59.9      | 10.5
                """).in(folder);
        RegisterReading reading = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(reading.municipality().register().unit("Lia").find(UnitQuantity.USERS))
                .map(Figure::value)
                .contains(240.0);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactlyInAnyOrder("NUMBER_SCALED Skole!B2", "NUMBER_SCALED Skole!C2", "NOT_A_NUMBER Skole!D2");
    }
}
