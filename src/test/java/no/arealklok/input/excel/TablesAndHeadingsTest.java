package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingDraft;
import no.arealklok.input.json.MappingReader;
import no.arealklok.input.json.MappingWriter;
import no.arealklok.norm.NormReplacement;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tables stand, what their headings mean, and what a mapping settles. */
class TablesAndHeadingsTest {
    @TempDir
    private Path folder;

    private RegisterReading read(Workbooks workbooks) throws Exception {
        return new RegisterReader().read(workbooks.in(folder), TestServices.TYPES);
    }

    private RegisterReading read(Workbooks workbooks, String mapping) throws Exception {
        Path file = folder.resolve("kolonner.json");
        Files.writeString(file, mapping);
        Mapping settled = new MappingReader().read(file);
        return new RegisterReader().read(RegisterFile.of(workbooks.in(folder)), TestServices.TYPES, settled);
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    private static Unit unit(RegisterReading reading, String id) {
        return reading.municipality().register().unit(id);
    }

    private static Optional<Double> value(Unit unit, UnitQuantity quantity) {
        return unit.find(quantity).map(Figure::value);
    }

    private static Optional<Double> value(RegisterReading reading, String building, BuildingQuantity quantity) {
        return reading.municipality()
                .register()
                .building(building)
                .find(quantity)
                .map(Figure::value);
    }

    private static String column(TableReading table, String address) {
        return table.columns().stream()
                .filter(column -> column.heading().address().equals(address))
                .findFirst()
                .flatMap(ColumnReading::column)
                .orElse("");
    }

    @Test
    void headings_in_two_rows_with_groups_merged_above() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skolebruksplan 2025 for Lia kommune
                Skole | Kapa-\\nsitet | Elevtall | Utvidelse 1 |                | Areal |      | Posisjon |
                      |               |          | plasser     | kostnad (kr)   | BTA   | BRA  | Nord     | Øst
                Lia   | 390           | 240      | 60          | 40000000       | 5000  | 4600 | 59.9     | 10.5
                """).change(workbook -> {
            var sheet = workbook.getSheet("Skole");
            for (String range : List.of("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
        }));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.CAPACITY)).contains(390.0);
        Building building = reading.municipality().register().building("Lia");
        assertThat(building.find(BuildingQuantity.USABLE_AREA))
                .map(Figure::value)
                .contains(4600.0);
        assertThat(building.extensions())
                .extracting(way -> way.places().whole())
                .containsExactly(60L);
        assertThat(reading.tables().get(0).headingRow()).isEqualTo(3);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void headings_in_three_rows_of_groups_subgroups_and_units() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skolebruksplan for Lia kommune

                Skole | Brukere  |           | Areal |      | Økonomi | Utvidelser  |         |             |
                      | Elevtall | Kapasitet | BTA   | BRA  | FDV     | Utvidelse 1 |         | Utvidelse 2 |
                      | antall   | plasser   | m²    | m²   | TNOK    | plasser     | kostnad | plasser     | kostnad
                Lia   | 240      | 390       | 5000  | 4600 | 5200    | 60          | 40000000 | 90         | 70000000
                """).change(workbook -> {
            var sheet = workbook.getSheet("Skole");
            for (String range : List.of("A3:A5", "B3:C3", "D3:E3", "G3:J3", "G4:H4", "I4:J4")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
        }));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).contains(240.0);
        assertThat(value(unit(reading, "Lia"), UnitQuantity.CAPACITY)).contains(390.0);
        assertThat(value(reading, "Lia", BuildingQuantity.USABLE_AREA)).contains(4600.0);
        assertThat(value(reading, "Lia", BuildingQuantity.OPERATING_COST)).contains(5_200_000.0);
        assertThat(reading.municipality().register().building("Lia").extensions())
                .extracting(way -> way.places().whole(), way -> way.cost().whole())
                .containsExactly(tuple(60L, 40_000_000L), tuple(90L, 70_000_000L));
        assertThat(reading.tables().get(0).headingRow()).isEqualTo(5);
        assertThat(told(reading)).containsExactly("COLUMN_CONVERTED Skole!F5", "POSITION_UNKNOWN Skole!6:6");
    }

    @Test
    void a_row_of_what_is_counted_below_the_headings_is_no_unit() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Elevtall | Kapasitet | Posisjon |
                      | antall   | plasser   | nord     | øst
                Lia   | 240      | 390       | 59.9     | 10.5
                """));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).contains(240.0);
        assertThat(told(reading)).containsExactly("GROSS_AREA_UNKNOWN Skole!3:3");
        RegisterReading counts = read(Workbooks.sheet("Skole", """
                Skole | Elevtall | Kapasitet
                      | antall   | plasser
                Lia   | 240      | 390
                """));
        assertThat(counts.units()).isEqualTo(1);
        assertThat(told(counts)).containsExactly("GROSS_AREA_UNKNOWN Skole!3:3", "POSITION_UNKNOWN Skole!3:3");
    }

    @Test
    void a_unit_below_its_heading_is_joined_without_a_group() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Enhet |          |           | Bygg  |      |
                Navn  | Elevtall | Kapasitet | Areal |      | Posisjon |
                      |          |           | BTA   | BRA  | Nord     | Øst
                Lia   | 240      | 390       | 5000  | 4600 | 59.9     | 10.5
                """));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.CAPACITY)).contains(390.0);
        assertThat(value(reading, "Lia", BuildingQuantity.USABLE_AREA)).contains(4600.0);
        assertThat(reading.tables().get(0).headingRow()).isEqualTo(3);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void a_row_of_units_below_the_headings_is_no_building() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall | BTA | Breddegrad | Lengdegrad | FDV  | Energi
                      | plasser   |          | m²  |            |            | TNOK | MWh
                Lia   | 390       | 240      | 5000 | 59.9      | 10.5       | 5200 | 810.5
                """));
        assertThat(value(reading, "Lia", BuildingQuantity.OPERATING_COST)).contains(5_200_000.0);
        assertThat(value(reading, "Lia", BuildingQuantity.ENERGY)).contains(810_500.0);
        assertThat(told(reading)).containsExactly("COLUMN_CONVERTED Skole!G1", "COLUMN_CONVERTED Skole!H1");
    }

    @Test
    void a_cell_that_names_its_own_unit_is_not_converted_twice() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad | FDV (TNOK)
                Lia   | 390       | 240      | 5000 | 59.9       | 10.5       | kr 5 200 000
                Dal   | 390       | 240      | 5000 | 59.9       | 10.5       | 5,2 mill
                """));
        assertThat(value(reading, "Lia", BuildingQuantity.OPERATING_COST)).contains(5_200_000.0);
        assertThat(value(reading, "Dal", BuildingQuantity.OPERATING_COST)).contains(5_200_000.0);
        assertThat(told(reading)).containsExactly("COLUMN_CONVERTED Skole!G1", "NUMBER_SCALED Skole!G3");
    }

    @Test
    void of_several_years_in_the_headings_the_latest_is_read() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall 2023/24 | Elevtall 2025/26 | Elevtall 2024/25 | BTA  | Breddegrad | Lengdegrad
                Lia   | 390       | 260              | 240              | 250              | 5000 | 59.9       | 10.5
                """));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).contains(240.0);
        assertThat(told(reading)).containsExactly("COLUMN_REPEATED Skole!C1", "COLUMN_REPEATED Skole!E1");
    }

    @Test
    void tables_below_one_another_in_one_sheet() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", """
                Bygg
                Bygg-ID | Byggnavn | BTA | Breddegrad | Lengdegrad
                B1 | Lia | 5000 | 59.9 | 10.5
                B2 | Dal | 3000 | 59.9 | 10.6

                Enheter
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1 | Lia skole | skole | B1 | 390 | 240

                Veger
                Fra | Til | Lengde (m)
                B1 | B2 | 1450
                """));
        assertThat(unit(reading, "S1").mainBuilding()).isEqualTo("B1");
        assertThat(reading.municipality().roads()).hasSize(1);
        assertThat(reading.tables())
                .extracting(TableReading::holds)
                .containsExactlyInAnyOrder("buildings", "units", "roads");
        assertThat(told(reading))
                .containsExactlyInAnyOrder("SUBHEADING_LEFT_OUT Ark1!A6", "SUBHEADING_LEFT_OUT Ark1!A10");
    }

    @Test
    void tables_side_by_side_in_one_sheet() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Navn | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad | | Navn | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad
                Lia  | 390       | 240      | 5000 | 59.9       | 10.5       | | Dal  | 200       | 100      | 3000 | 59.9       | 10.6
                Eng  | 390       | 241      | 5000 | 59.9       | 10.5       | | Haug | 200       | 101      | 3000 | 59.9       | 10.6
                """));
        Register register = reading.municipality().register();
        assertThat(register.units()).extracting(Unit::id).containsExactly("Lia", "Eng", "Dal", "Haug");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void tables_side_by_side_with_headings_in_different_rows() throws Exception {
        String left = """
                Skoler | | | | | | | |
                Navn | Kapasitet | Elevtall | BTA  | | | | |
                Lia  | 390       | 240      | 5000 | | Nye skoler | | |
                Eng  | 390       | 241      | 5000 | | Navn | Kapasitet | Elevtall | BTA
                Vik  | 390       | 242      | 5000 | | Dal  | 200       | 100      | 3000
                """;
        assertThat(read(Workbooks.sheet("Skole", left))
                        .municipality()
                        .register()
                        .units())
                .extracting(Unit::id)
                .containsExactly("Lia", "Eng", "Vik", "Dal");

        String right = """
                 | | | | | Navn | Kapasitet | Elevtall | BTA
                Skoler | | | | | Dal  | 200       | 100      | 3000
                Navn | Kapasitet | Elevtall | BTA  | | Haug  | 200       | 100      | 3000
                Lia  | 390       | 240      | 5000 | | Ås  | 200       | 100      | 3000
                """;
        assertThat(read(Workbooks.sheet("Skole", right))
                        .municipality()
                        .register()
                        .units())
                .extracting(Unit::id)
                .containsExactly("Lia", "Dal", "Haug", "Ås");
    }

    @Test
    void a_blank_column_beside_headings_in_two_rows_parts_no_table() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Navn | Kapasitet | Elevtall | | Bygg | |
                 | | | | BTA | Breddegrad | Lengdegrad
                Lia  | 390       | 240      | | 5000 | 59.9 | 10.5
                """));
        assertThat(reading.municipality().register().buildings()).hasSize(1);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void a_building_merged_over_its_units_is_that_of_all() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Register", """
                Navn | Tjeneste | Bygg-ID | BTA | Breddegrad | Lengdegrad | Kapasitet | Brukere
                Lia skole | skole | B1 | 5000 | 59.9 | 10.5 | 390 | 240
                Lia barnehage | barnehage | | | | | 60 | 71
                """).change(workbook -> {
            for (String range : List.of("C2:C3", "D2:D3", "E2:E3", "F2:F3")) {
                workbook.getSheet("Register").addMergedRegion(CellRangeAddress.valueOf(range));
            }
        }));
        assertThat(reading.municipality().register().unitsIn("B1")).hasSize(2);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void what_was_read_as_what_is_kept() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapsitet | Elevtall | Rektor | Areal (1000 m²) | Breddegrad | Lengdegrad |
                Lia   | 390      | 240      | Kari   | 5               | 59.9       | 10.5       | x
                """));
        TableReading table = reading.tables().get(0);
        assertThat(table.sheet()).isEqualTo("Skole");
        assertThat(table.holds()).isEqualTo("units");
        assertThat(column(table, "A1")).isEqualTo("unit.name");
        assertThat(column(table, "B1")).isEqualTo("unit.capacity");
        assertThat(column(table, "D1")).isEmpty();
        assertThat(column(table, "E1")).isEqualTo("building.gross-area");
        assertThat(table.columns())
                .filteredOn(column -> column.score() > 0.8 && column.score() < 1)
                .hasSize(1);
        assertThat(told(reading))
                .containsExactly(
                        "COLUMN_GUESSED Skole!B1",
                        "COLUMN_UNREAD Skole!D1",
                        "COLUMN_CONVERTED Skole!E1",
                        "COLUMN_WITHOUT_HEADING Skole!H1");
    }

    @Test
    void a_mapping_settles_sheets_columns_units_and_services() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", """
                Tall fra i fjor
                Kode | Hva | Tak | Folk | Flate
                7 | Lia | 390 | 240 | 53819.55
                """).and("Kladd", """
                Navn | Kapasitet | Elevtall
                Feil | 1 | 1
                """), """
                {"sheets": [
                  {"sheet": "ark1", "holds": "units", "headingRow": 2, "service": "skole", "columns": [
                    {"heading": "Kode", "column": "unit.id"},
                    {"heading": "B", "column": "unit.name"},
                    {"heading": "Tak", "column": "unit.capacity"},
                    {"heading": "Folk", "column": "unit.users"},
                    {"heading": "Flate", "column": "building.gross-area", "unit": "sq ft"},
                    {"heading": "Finnes ikke", "column": "ignore"}]},
                  {"sheet": "*", "holds": "ignore"}]}
                """);
        assertThat(unit(reading, "7").name()).isEqualTo("Lia");
        assertThat(unit(reading, "7").service()).isEqualTo("school");
        assertThat(value(reading, "7", BuildingQuantity.GROSS_AREA))
                .hasValueSatisfying(area -> assertThat(area).isBetween(4999.99, 5000.01));
        assertThat(told(reading))
                .containsExactly(
                        "COLUMN_CONVERTED Ark1!E2",
                        "MAPPING_UNUSED kolonner.json Finnes ikke",
                        "POSITION_UNKNOWN Ark1!3:3");
    }

    @Test
    void a_mapping_settles_the_year() throws Exception {
        String sheet = """
                Skole | År   | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad
                Lia   | 2024 | 390       | 250      | 5000 | 59.9       | 10.5
                Lia   | 2025 | 390       | 240      | 5000 | 59.9       | 10.5
                Dal   | 2024 | 200       | 110      | 3000 | 59.9       | 10.5
                Dal   | 2025 | 200       | 100      | 3000 | 59.9       | 10.5
                """;
        RegisterReading latest = read(Workbooks.sheet("Skole", sheet));
        assertThat(value(unit(latest, "Lia"), UnitQuantity.USERS)).contains(240.0);
        assertThat(told(latest)).containsExactly("SEVERAL_YEARS Skole!B3");
        RegisterReading settled =
                read(Workbooks.sheet("Skole", sheet), "{\"sheets\": [{\"sheet\": \"Skole\", \"year\": 2024}]}");
        assertThat(value(unit(settled, "Lia"), UnitQuantity.USERS)).contains(250.0);
        assertThat(told(settled)).isEmpty();
    }

    @Test
    void what_lacks_the_year_that_is_read_is_told_and_not_lost() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | År   | BTA  | Breddegrad | Lengdegrad | Byggeår
                B1      | Lia      | 2023 | 4900 | 59.9       | 10.5       | 1955
                B2      | Dal      | 2023 | 3000 | 59.9       | 10.6       | 2004
                B1      | Lia      | 2024 | 5000 | 59.9       | 10.5       | 1955
                """).and("Enheter", """
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere | Year
                S1        | Lia  | skole    | B1   | 390       | 240     | 2024/25
                S2        | Eng  | skole    | B1   | 200       | 110     | 2024/25
                """));
        assertThat(value(reading, "B1", BuildingQuantity.GROSS_AREA)).contains(5000.0);
        assertThat(value(reading, "B1", BuildingQuantity.CONSTRUCTION_YEAR)).contains(1955.0);
        assertThat(told(reading)).containsExactly("SEVERAL_YEARS Bygg!C4", "OTHER_YEAR_ONLY Bygg!3:3");
        assertThat(reading.municipality().assumptions().norms())
                .extracting(NormReplacement::key, NormReplacement::value)
                .containsExactly(tuple("register.year", 2024.0));
    }

    @Test
    void a_year_that_stands_once_above_its_rows_is_that_of_all() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Register", """
                År   | Skole | Tjeneste | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad
                2023 | Lia   | skole    | 390       | 250      | 5000 | 59.9       | 10.5
                     | Dal   | skole    | 200       | 110      | 3000 | 59.9       | 10.5
                     | Eng   | skole    | 200       | 120      | 3000 | 59.9       | 10.5
                2024 | Lia   | skole    | 390       | 240      | 5000 | 59.9       | 10.5
                     | Dal   | skole    | 200       | 100      | 3000 | 59.9       | 10.5
                     | Eng   | skole    | 200       | 130      | 3000 | 59.9       | 10.5
                """));
        assertThat(value(unit(reading, "Dal"), UnitQuantity.USERS)).contains(100.0);
        assertThat(told(reading)).containsExactly("SEVERAL_YEARS Register!A5");
    }

    @Test
    void years_of_construction_are_no_years_of_data() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | År   | Kapasitet | Elevtall | BTA  | Breddegrad | Lengdegrad
                Lia   | 1955 | 390       | 250      | 5000 | 59.9       | 10.5
                Lia   | 1988 |           |          |      |            |
                Dal   | 2004 | 200       | 110      | 3000 | 59.9       | 10.5
                """));
        assertThat(reading.units()).isEqualTo(2);
        assertThat(told(reading)).containsExactly("YEARS_NOT_OF_DATA Skole!B2", "DUPLICATE_ID Skole!A3");
        assertThat(reading.municipality().assumptions().norms()).isEmpty();
    }

    @Test
    void a_sheet_is_what_most_of_its_headings_say() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", """
                Id | Enhetens navn | Type       | Elever | Kapasitet | BTA  | Breddegrad | Lengdegrad
                S1 | Lia           | Grunnskole | 240    | 390       | 5000 | 59.9       | 10.5
                """));
        assertThat(unit(reading, "S1").name()).isEqualTo("Lia");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void the_service_is_told_by_the_sheet_or_by_the_heading_of_the_names() throws Exception {
        RegisterReading reading =
                read(Workbooks.sheet("Skoler", """
                Navn | Ant. elever | Rom  | BTA  | Breddegrad | Lengdegrad
                Lia  | 240         | 12   | 5000 | 59.9       | 10.5
                """).and("2025", """
                Barnehage | Sum barn | Plasser | BTA | Breddegrad | Lengdegrad
                Solstua   | 48       | 60      | 900 | 59.9       | 10.5
                """).and("Diverse", """
                Navn    | Antall elever | Plasser | BTA | Breddegrad | Lengdegrad
                Kulturskolen | 48       | 60      | 900 | 59.9       | 10.5
                """));
        assertThat(unit(reading, "Lia").service()).isEqualTo("school");
        assertThat(unit(reading, "Solstua").service()).isEqualTo("kindergarten");
        assertThat(told(reading)).containsExactly("SERVICE_MISSING Diverse!2:2");
    }

    @Test
    void what_a_column_costs_a_month_is_not_read_as_its_cost_a_year() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall | Belegg | BTA  | Breddegrad | Lengdegrad | Husleie (kr/mnd)
                Lia   | 390       | 195      | 50 %   | 5000 | 59.9       | 10.5       | 45000
                """));
        assertThat(value(reading, "Lia", BuildingQuantity.RENT)).isEmpty();
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).contains(195.0);
        assertThat(told(reading)).containsExactly("COLUMN_GUESSED_BY_WORDS Skole!D1", "COLUMN_LIKE_OTHERS Skole!H1");
    }

    @Test
    void occupancy_without_percent_may_be_people_and_is_not_guessed() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Sykehjem", """
                Sykehjem | Plasser | Belegg | BTA  | Breddegrad | Lengdegrad
                Lia      | 60      | 57     | 5000 | 59.9       | 10.5
                Dal      | 48      | 40     | 4000 | 59.9       | 10.6
                """));
        assertThat(told(reading))
                .contains("COLUMN_LIKE_OTHERS Sykehjem!C1")
                .doesNotContain("COLUMN_GUESSED_BY_WORDS Sykehjem!C1");
    }

    @Test
    void headings_below_groups_without_merged_cells_are_found_by_the_name_among_them() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", """
                      | Kapasitet      |               | Elevtall |      | BTA  | Breddegrad | Lengdegrad
                Skole | Uten paviljong | Med paviljong | 2024     | 2025 |      |            |
                Lia   | 400            | 450           | 297      | 303  | 5000 | 59.9       | 10.5
                Dal   | 330            | 330           | 275      | 271  | 4000 | 59.9       | 10.6
                """));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.CAPACITY)).contains(400.0);
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).contains(303.0);
    }

    @Test
    void numbers_of_years_to_come_are_not_those_of_today() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Ark1", """
                Skole | Kapasitet | Elevtall 2035 | Elevtall 2040 | BTA  | Breddegrad | Lengdegrad
                Lia   | 400       | 303           | 310           | 5000 | 59.9       | 10.5
                Dal   | 330       | 271           | 260           | 4000 | 59.9       | 10.6
                """));
        assertThat(value(unit(reading, "Lia"), UnitQuantity.USERS)).isEmpty();
        assertThat(told(reading)).contains("COLUMN_ONLY_FORECAST Ark1!C1", "COLUMN_ONLY_FORECAST Ark1!D1");
    }

    @Test
    void a_drafted_mapping_gives_the_same_register() throws Exception {
        Workbooks workbooks = Workbooks.sheet("Skole", """
                Skole | Kapsitet | Elevtall | Rektor | FDV (TNOK) | BTA  | Breddegrad | Lengdegrad |
                Lia   | 390      | 240      | Kari   | 5200       | 5000 | 59.9       | 10.5       | x
                """);
        RegisterReading first = read(workbooks);
        Path file = folder.resolve("draft.json");
        new MappingWriter().write(new MappingDraft(first.findings()).draft(first.tables(), "draft.json"), file);
        RegisterReading second = read(workbooks, Files.readString(file));
        assertThat(second.municipality()).usingRecursiveComparison().isEqualTo(first.municipality());
        assertThat(Files.readString(file)).contains("\"heading\" : \"Rektor\"", "\"unit\" : \"TNOK\"");
    }

    @Test
    void a_mapping_that_names_what_does_not_exist_is_refused() {
        Workbooks workbooks = Workbooks.sheet("Skole", "Skole | Kapasitet | Elevtall\nLia | 1 | 1\n");
        for (String wrong : List.of(
                "{\"sheets\": [{\"sheet\": \"Skole\", \"holds\": \"skoler\"}]}",
                "{\"sheets\": [{\"sheet\": \"Skole\", \"service\": \"rådhus\"}]}",
                "{\"sheets\": [{\"sheet\": \"Skole\", \"columns\": [{\"heading\": \"A\", \"column\": \"unit.nane\"}]}]}")) {
            assertThatThrownBy(() -> read(workbooks, wrong))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("input.mapping.unknown"));
        }
        for (String wrong : List.of("kolonner", "{}", "{\"sheets\": [{\"holds\": \"units\"}]}")) {
            assertThatThrownBy(() -> read(workbooks, wrong))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("input.mapping.unreadable"));
        }
    }
}
