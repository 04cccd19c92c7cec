package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit in several rows or sheets; and what a row says of itself in a word. */
class SeveralRowsTest {
    @TempDir
    private Path folder;

    private RegisterReading read(String csv) throws Exception {
        Path file = folder.resolve("skoler.csv");
        Files.writeString(file, csv);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private RegisterReading read(Workbooks workbooks) throws Exception {
        return new RegisterReader().read(workbooks.in(folder), TestServices.TYPES);
    }

    private static List<String> units(RegisterReading reading) {
        return reading.municipality().register().units().stream()
                .map(unit ->
                        unit.id() + " " + value(unit, UnitQuantity.CAPACITY) + " " + value(unit, UnitQuantity.USERS)
                                + " " + unit.buildings().size())
                .toList();
    }

    private static String value(Unit unit, UnitQuantity quantity) {
        return unit.find(quantity).map(figure -> Long.toString(figure.whole())).orElse("–");
    }

    private static List<FindingCode> told(RegisterReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adresse", "Bygg-ID", "Byggnavn", "Bygningsnummer"})
    void campuses_are_buildings_of_one_unit_and_added_up(String heading) throws Exception {
        boolean number = heading.equals("Bygningsnummer");
        String first = number ? "80012345" : "Skoleveien 1";
        String second = number ? "80012353" : "Skoleveien 9";
        RegisterReading reading = read("Skole;" + heading + ";Kapasitet;Elever\nLia;" + first + ";200;150\nLia;"
                + second + ";100;80\nDal;Dalveien 2;300;250\n");

        assertThat(units(reading)).containsExactly("Lia 300 230 2", "Dal 300 250 1");
        assertThat(told(reading))
                .contains(FindingCode.UNIT_IN_SEVERAL_BUILDINGS)
                .doesNotContain(FindingCode.DUPLICATE_ID);
        Unit lia = reading.municipality().register().unit("Lia");
        assertThat(((Origin.Computed) lia.find(UnitQuantity.USERS).orElseThrow().origin()).operands())
                .as("each number leads back to its own cell")
                .extracting(operand ->
                        ((no.arealklok.quantity.Figure) operand).origin().toString())
                .containsExactly("skoler!D2", "skoler!D3");
    }

    @Test
    void a_total_that_each_building_s_row_repeats_is_counted_once() throws Exception {
        RegisterReading reading =
                read("Skole;Adresse;Kapasitet;Elever\nLia;Skoleveien 1;200;150\nLia;Skoleveien 9;200;150\n");

        assertThat(units(reading)).containsExactly("Lia 200 150 2");
    }

    @Test
    void campuses_of_a_unit_whose_buildings_have_a_sheet_of_their_own() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | BTA
                B1      | Lia      | 900
                B2      | Dal      | 800
                """).and("Enheter", """
                Enhets-ID | Navn | Tjeneste | Bygg | Kapasitet | Brukere
                S1        | Lia  | skole    | B1   | 200       | 150
                S1        | Lia  | skole    | B2   | 100       | 80
                """));

        assertThat(units(reading)).containsExactly("S1 300 230 2");
    }

    @Test
    void a_duplicate_is_the_same_id_and_the_same_facts() throws Exception {
        RegisterReading reading = read("""
                Skole;Adresse;Kapasitet;Elever
                Lia;Skoleveien 1;200;150
                Lia;Skoleveien 1;200;150
                Lia;Skoleveien 1;200;151
                """);

        assertThat(units(reading)).containsExactly("Lia 200 150 1");
        assertThat(told(reading)).contains(FindingCode.ROW_REPEATED, FindingCode.DUPLICATE_ID);
    }

    @Test
    void the_same_name_for_another_service_or_in_another_district_is_another_unit() throws Exception {
        RegisterReading reading = read("""
                Navn;Tjeneste;Bydel;Adresse;Kapasitet;Elever
                Sentrum;skole;Nord;Nordveien 1;200;150
                Sentrum;skole;Sør;Sørveien 1;300;250
                Sentrum;barnehage;Nord;Nordveien 3;60;50
                """);

        assertThat(units(reading))
                .containsExactly("Sentrum 200 150 1", "Sentrum, Sør 300 250 1", "Sentrum, barnehage 60 50 1");
        assertThat(told(reading)).contains(FindingCode.UNIT_OF_THE_SAME_NAME);
    }

    @Test
    void numbers_on_another_sheet_are_joined_by_id_or_by_name() throws Exception {
        RegisterReading reading =
                read(Workbooks.sheet("Skoler", """
                Enhets-ID | Navn      | Kapasitet | BTA
                S1        | Lia skole | 200       | 900
                S2        | Dal skole | 300       | 800
                """).and("Elever", """
                Navn      | Elevtall
                Lia skole | 150
                Dal skole | 250
                """).and("Trinn", """
                Enhets-ID | Trinn | Årsverk
                S1        | 1-7   | 20
                S2        | 8-10  | 30
                """));

        assertThat(units(reading)).containsExactly("S1 200 150 1", "S2 300 250 1");
        assertThat(reading.municipality().register().unit("S2").grades()).isPresent();
        assertThat(told(reading)).doesNotContain(FindingCode.SHEET_UNREAD, FindingCode.DUPLICATE_ID);
    }

    @Test
    void a_unit_that_names_no_building_is_in_the_one_of_its_name() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn  | BTA
                B1      | Lia skole | 900
                """).and("Enheter", """
                Navn      | Tjeneste | Kapasitet | Brukere
                Lia skole | skole    | 200       | 150
                """));

        assertThat(reading.municipality().register().unit("Lia skole").mainBuilding())
                .isEqualTo("B1");
    }

    @ParameterizedTest
    @CsvSource({
        "Skoleveien 3, Skolevegen 3, Almeli skole, Almelid skole, true",
        "Storgata 1, Storgt. 1, Almeli skole, Alemli skole, true",
        "Skoleveien 3, Skoleveien 4, Almeli skole, Almelid skole, false",
        "Skoleveien 3, Skoleveien 3, Almeli skole, Idrettshallen, false",
        "Skoleveien 3, Skoleveien 3, Almeli skole 1, Almeli skole 2, false"
    })
    void the_same_building_twice_is_asked_about(
            String address, String other, String name, String otherName, boolean asked) throws Exception {
        RegisterReading reading = read("Bygg-ID;Byggnavn;Adresse;Navn;Tjeneste;Kapasitet;Brukere\nB1;" + name + ";"
                + address + ";Lia;skole;200;150\nB2;" + otherName + ";" + other + ";Dal;skole;100;90\n");

        assertThat(told(reading).contains(FindingCode.BUILDING_MAY_BE_REPEATED)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "nedlagt 2023, true",
        "Avvikles sommeren 2026, true",
        "under bygging fra 2027, true",
        "Åpner høsten 2028, true",
        "to be closed in 2027, true",
        "legges ned etter vedtak, true",
        "skal ikke legges ned, false",
        "rehabilitert 2023, false",
        "Nedlagte Gruver vei 3, false"
    })
    void a_remark_that_closes_a_unit_is_asked_about(String remark, boolean asked) throws Exception {
        for (String heading : List.of("Merknad", "Status", "Xyz")) {
            RegisterReading reading = read("Skole;Kapasitet;Elever;" + heading + "\nLia;200;150;" + remark + "\n");

            assertThat(told(reading).contains(FindingCode.REMARK_ON_CLOSING)).isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nedlagt, 2024, true",
        "Nedlagt, '', false",
        "Nedlagt, nei, false",
        "Stengt, ja, true",
        "I drift, Nei, true",
        "I drift, Ja, false",
        "Åpnet, 1960, false"
    })
    void a_heading_may_say_that_a_unit_is_closed(String heading, String value, boolean asked) throws Exception {
        RegisterReading reading =
                read("Skole;Kapasitet;Elever;" + heading + "\nLia;200;150;" + value + "\nDal;90;80;\n");

        assertThat(told(reading).contains(FindingCode.REMARK_ON_CLOSING)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"Ungdomskole, Ungdomsskole", "Barnhage, Barnehage", "skoel, Skole", "sykejem, Sykehjem"})
    void a_misspelt_service_offers_the_nearest_word(String word, String nearest) throws Exception {
        RegisterReading reading =
                read("Navn;Tjeneste;Kapasitet;Brukere\nLia;" + word + ";200;150\nDal;skole;200;150\n");

        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.SERVICE_MISSPELT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments("nb")).containsExactly(nearest));
    }

    @ParameterizedTest
    @CsvSource({
        "Xyz, 310, 255, 198, true",
        "Xyz, 1, 2, 3, false",
        "Xyz, 1955, 1988, 2004, false",
        "Xyz, 0301, 0301, 0301, false",
        "Xyz, 98765, 87654, 76543, false",
        "Xyz, Kari, Ola, Per, false"
    })
    void an_unread_column_of_numbers_like_the_users_that_lack_is_asked_about(
            String heading, String one, String two, String three, boolean asked) throws Exception {
        RegisterReading reading = read("Skole;Kapasitet;BTA;Klasserom;" + heading + "\nLia;400;5000;12;" + one
                + "\nDal;330;4000;10;" + two + "\nEng;250;3000;9;" + three + "\n");

        assertThat(told(reading).contains(FindingCode.COLUMN_MAY_BE_NUMBERS)).isEqualTo(asked);
    }
}
