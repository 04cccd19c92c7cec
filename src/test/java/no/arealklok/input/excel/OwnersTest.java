package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.FindingCode;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who runs a unit, and who owns its building: whatever the column and the word. */
class OwnersTest {
    private static final List<String> HEADINGS = List.of("Eierform", "Eieform", "Driftsform", "Driver", "Type");

    @TempDir
    private Path folder;

    private RegisterReading read(String csv) throws Exception {
        Path file = folder.resolve("barnehager.csv");
        Files.writeString(file, csv);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private static Unit unit(RegisterReading reading) {
        return reading.municipality().register().units().iterator().next();
    }

    private static Building building(RegisterReading reading) {
        return reading.municipality().register().building(unit(reading).mainBuilding());
    }

    private static boolean asks(RegisterReading reading) {
        return reading.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NOT_MUNICIPAL_OR_PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Kommunal, MUNICIPAL",
        "K, MUNICIPAL",
        "kommunalt, MUNICIPAL",
        "Privat, PRIVATE",
        "Privat ideell, PRIVATE",
        "Ideell stiftelse, PRIVATE",
        "Foreldreeid, PRIVATE",
        "AS, PRIVATE",
        "Ikke-kommunal, PRIVATE",
        "P, PRIVATE",
        "Studentsamskipnad, PRIVATE",
        "Kirkelig, PRIVATE",
        "Enskild, PRIVATE",
        "Fristående, PRIVATE",
        "Voluntary aided, PRIVATE"
    })
    void a_word_in_any_of_the_columns_tells_who_runs_and_who_owns(String word, Operator operator) throws Exception {
        for (String heading : HEADINGS) {
            RegisterReading reading =
                    read("Barnehage;" + heading + ";Plasser;Barn\nLia;" + word + ";80;70\nDal;Kommunal;60;50");

            assertThat(unit(reading).operator()).as(heading).isEqualTo(operator);
            assertThat(building(reading).ownership())
                    .as(heading)
                    .isEqualTo(operator == Operator.PRIVATE ? Ownership.PRIVATE : Ownership.OWNED);
            assertThat(asks(reading)).as(heading).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interkommunal", "fylke", "IKS Lia", "?", "ukjent", "Zzz"})
    void a_word_that_is_not_known_is_unknown_and_asked_about(String word) throws Exception {
        for (String heading : List.of("Eierform", "Driftsform", "Driver")) {
            RegisterReading reading = read("Barnehage;" + heading + ";Plasser;Barn\nLia;" + word + ";80;70\n");

            assertThat(unit(reading).operator()).as(heading).isEqualTo(Operator.UNKNOWN);
            assertThat(building(reading).ownership()).as(heading).isEqualTo(Ownership.UNKNOWN);
            assertThat(asks(reading)).as(heading).isTrue();
        }
    }

    @Test
    void two_columns_answer_two_questions() throws Exception {
        RegisterReading reading = read("Barnehage;Driver;Eieform;Plasser;Barn\nLia;Privat;Eid;80;70\n");

        assertThat(unit(reading).operator()).isEqualTo(Operator.PRIVATE);
        assertThat(building(reading).ownership()).isEqualTo(Ownership.OWNED);
    }

    @Test
    void a_leased_building_is_run_by_the_municipality() throws Exception {
        RegisterReading reading = read("Barnehage;Eieform;Plasser;Barn\nLia;Leid;80;70\n");

        assertThat(unit(reading).operator()).isEqualTo(Operator.MUNICIPAL);
        assertThat(building(reading).ownership()).isEqualTo(Ownership.LEASED);
    }

    @Test
    void the_owner_of_a_building_in_a_sheet_of_its_own_tells_of_its_unit_too() throws Exception {
        RegisterReading reading = new RegisterReader()
                .read(Workbooks.sheet("Bygg", """
                Bygg-ID | Byggnavn | BTA | Eieform
                B1      | Lia      | 900 | Privat
                """).and("Enheter", """
                Enhets-ID | Navn | Tjeneste  | Bygg | Kapasitet | Brukere
                K1        | Lia  | barnehage | B1   | 60        | 50
                """).in(folder), TestServices.TYPES);

        assertThat(unit(reading).operator()).isEqualTo(Operator.PRIVATE);
        assertThat(reading.findings()).extracting(finding -> finding.code()).contains(FindingCode.OPERATOR_BY_OWNER);
    }

    @Test
    void a_blank_is_unknown_where_other_rows_say_that_the_municipality_runs_them() throws Exception {
        RegisterReading said = read("Barnehage;Driver;Plasser;Barn\nLia;;80;70\nDal;Kommunal;60;50\n");
        assertThat(unit(said).operator()).isEqualTo(Operator.UNKNOWN);
        assertThat(said.findings()).extracting(finding -> finding.code()).contains(FindingCode.OPERATOR_MISSING);

        RegisterReading unsaid = read("Barnehage;Driver;Plasser;Barn\nLia;;80;70\nDal;Privat;60;50\n");
        assertThat(unit(unsaid).operator()).isEqualTo(Operator.MUNICIPAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eier", "Skoleeier", "Huvudman", "Proprietor", "Org.form", "Organisasjonsform"})
    void an_owner_named_by_its_name_is_known_by_what_it_is_and_else_asked_about(String heading) throws Exception {
        RegisterReading reading = read("""
                Barnehage;%s;Plasser;Barn
                Lia;Lia kommune;80;70
                Dal;Dal Barnehage AS;60;55
                Eng;Kanvas;50;44
                Vik;Northshire County Council;50;44
                """.formatted(heading));

        assertThat(operators(reading)).containsExactly("MUNICIPAL", "PRIVATE", "UNKNOWN", "MUNICIPAL");
        assertThat(asks(reading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Privat, x, '', PRIVATE, MUNICIPAL",
        "Privat, ja, nei, PRIVATE, MUNICIPAL",
        "Kommunal, ja, nei, MUNICIPAL, PRIVATE",
        "Kommunal (J/N), J, N, MUNICIPAL, PRIVATE",
        "Kommunal, x, '', MUNICIPAL, UNKNOWN"
    })
    void a_column_that_is_called_as_an_owner_may_be_ticked(
            String heading, String ticked, String not, String first, String second) throws Exception {
        RegisterReading reading =
                read("Barnehage;" + heading + ";Plasser;Barn\nLia;" + ticked + ";80;70\nDal;" + not + ";60;55\n");

        assertThat(operators(reading)).containsExactly(first, second);
    }

    @Test
    void of_two_columns_that_may_tell_who_runs_a_unit_the_owner_s_is_of_the_building() throws Exception {
        RegisterReading reading = read("""
                Barnehage;Eierform;Driftsform;Plasser;Barn
                Lia;Kommunal;Privat;80;70
                Dal;Privat;Kommunal;60;55
                """);

        assertThat(operators(reading)).containsExactly("PRIVATE", "MUNICIPAL");
        assertThat(building(reading).ownership()).isEqualTo(Ownership.OWNED);
    }

    private static List<String> operators(RegisterReading reading) {
        return reading.municipality().register().units().stream()
                .map(unit -> unit.operator().name())
                .toList();
    }
}
